import { z } from 'zod'
import { themes as startingList, type ThemeWords } from './theme-list.ts'
import { wordsOf } from './words.ts'

const key = z.string().min(1).max(100)
/** What a person types, without white space at its ends or twice within. */
const typed = z
  .string()
  .max(500)
  .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
const phrases = z.array(typed).max(500)

/** One change of an office's themes. */
export const themeChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), name: typed, words: phrases }),
  z.object({ kind: z.literal('renamed'), theme: key, name: typed }),
  z.object({ kind: z.literal('words'), theme: key, added: phrases, removed: phrases }),
  z.object({ kind: z.literal('merged'), theme: key, into: key }),
  z.object({ kind: z.literal('retired'), theme: key }),
  z.object({ kind: z.literal('restored'), theme: key }),
])
export type ThemeChange = z.infer<typeof themeChange>

/** A theme of an office. A retired one is not looked for; of one merged into another only `mergedInto` counts. */
export type OfficeTheme = ThemeWords & { isRetired: boolean; mergedInto: string | null }

/** How many themes and signal words an office may have, and how long they may be. */
export const themeLimits = { themes: 100, words: 200, characters: 60, nameCharacters: 80 } as const

const lists = ['words', 'cased', 'exact', 'headings'] as const

/** All phrases of a theme, whichever way they match. */
export const phrasesOf = (theme: ThemeWords): string[] => lists.flatMap((list) => theme[list] ?? [])

/** The key of a theme that an office adds: its name in plain letters. */
export const keyOfName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

const LONGEST_HEADING = 4

function addedTheme(name: string, words: string[]): OfficeTheme {
  const headings = wordsOf(name).length <= LONGEST_HEADING && !words.includes(name) ? [name] : []
  return { key: keyOfName(name), name, words: [...new Set(words)], headings, isRetired: false, mergedInto: null }
}

function withWords(theme: OfficeTheme, added: readonly string[], removed: readonly string[]): OfficeTheme {
  const left = Object.fromEntries(
    lists.map((list) => [list, (theme[list] ?? []).filter((phrase) => !removed.includes(phrase))]),
  )
  const known = phrasesOf({ ...theme, ...left })
  const fresh = [...new Set(added)].filter((phrase) => !known.includes(phrase))
  return { ...theme, ...left, words: [...((left['words'] as string[] | undefined) ?? []), ...fresh] }
}

function absorbed(theme: OfficeTheme, other: OfficeTheme): OfficeTheme {
  const joined = lists.map((list) => [list, [...new Set([...(theme[list] ?? []), ...(other[list] ?? [])])]])
  return { ...theme, ...Object.fromEntries(joined) }
}

const isLive = ({ mergedInto }: OfficeTheme) => mergedInto === null

function applied(list: OfficeTheme[], change: ThemeChange): OfficeTheme[] {
  if (change.kind === 'added') {
    const theme = addedTheme(change.name, change.words)
    return list.some((one) => one.key === theme.key) ? list : [...list, theme]
  }
  const theme = list.find((one) => one.key === change.theme && isLive(one))
  if (theme === undefined) return list
  const replaced = (next: Partial<OfficeTheme>) => list.map((one) => (one === theme ? { ...one, ...next } : one))
  if (change.kind === 'renamed') return replaced({ name: change.name })
  if (change.kind === 'words') return replaced(withWords(theme, change.added, change.removed))
  if (change.kind === 'merged') {
    const into = list.find((one) => one.key === change.into && isLive(one) && one !== theme)
    if (into === undefined) return list
    return list.map((one) =>
      one === theme ? { ...one, mergedInto: into.key } : one === into ? absorbed(into, theme) : one,
    )
  }
  return replaced({ isRetired: change.kind === 'retired' })
}

/**
 * The themes of an office: those to start from, with its changes in the order of deciding. A change of a theme that is not
 * there, since what made it was undone, changes nothing.
 */
export function themesAfter(changes: readonly ThemeChange[]): OfficeTheme[] {
  const start = startingList.map((theme): OfficeTheme => ({ ...theme, isRetired: false, mergedInto: null }))
  return changes.reduce(applied, start)
}

/** Those that are looked for. */
export const themesInUse = (list: readonly OfficeTheme[]): OfficeTheme[] =>
  list.filter((theme) => isLive(theme) && !theme.isRetired)

/** The plain name of a theme by its key; a merged one has the name of what it went into, an unknown one its key. */
export function nameIn(list: readonly OfficeTheme[], theme: string): string {
  const found = list.find((one) => one.key === theme)
  if (found === undefined) return theme
  return found.mergedInto === null ? found.name : nameIn(list, found.mergedInto)
}
