import type { ThemeChange } from '../theme-changes.ts'

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')

/**
 * A change of themes as a sentence.
 * @param nameOf the name that a theme had by its key
 */
export function themeChangeInWords(change: ThemeChange, nameOf: (theme: string) => string): string {
  if (change.kind === 'added') return `Added “${change.name}”, signalled by ${quoted(change.words)}.`
  const name = `“${nameOf(change.theme)}”`
  if (change.kind === 'renamed') return `Renamed ${name} to “${change.name}”.`
  if (change.kind === 'merged') return `Merged ${name} into “${nameOf(change.into)}”.`
  if (change.kind === 'retired') return `Retired ${name}: it is not looked for.`
  if (change.kind === 'restored') return `Brought ${name} back.`
  const parts = [
    change.added.length > 0 ? `added ${quoted(change.added)}` : '',
    change.removed.length > 0 ? `took out ${quoted(change.removed)}` : '',
  ]
  return `Words of ${name}: ${parts.filter((part) => part !== '').join('; ')}.`
}
