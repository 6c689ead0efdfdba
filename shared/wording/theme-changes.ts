import type { ThemeChange } from '../theme-changes.ts'
import { wording } from '../words/theme-changes.ts'

/**
 * A change of themes as a sentence.
 * @param nameOf the name that a theme had by its key
 */
export function themeChangeInWords(change: ThemeChange, nameOf: (theme: string) => string): string {
  if (change.kind === 'added') return wording.added(change.name, change.words)
  const name = nameOf(change.theme)
  if (change.kind === 'renamed') return wording.renamed(name, change.name)
  if (change.kind === 'merged') return wording.merged(name, nameOf(change.into))
  if (change.kind === 'retired') return wording.retired(name)
  if (change.kind === 'restored') return wording.restored(name)
  const { added, removed } = change
  if (removed.length === 0) return wording.wordsAdded(name, added)
  return added.length === 0 ? wording.wordsRemoved(name, removed) : wording.wordsChanged(name, added, removed)
}
