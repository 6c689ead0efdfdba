import { keyOfName, phrasesOf, themeLimits, themesInUse, type OfficeTheme, type ThemeChange } from './theme-changes.ts'
import { wordsOf } from './words.ts'

const folded = (phrase: string) => phrase.toLowerCase().replace(/[’']/g, '')

function nameFault(list: readonly OfficeTheme[], name: string, own: string | null): string | null {
  if (keyOfName(name) === '') return 'Give the theme a name.'
  if (name.length > themeLimits.nameCharacters)
    return `A theme’s name may have ${themeLimits.nameCharacters} characters; this one has ${name.length}. Shorten it.`
  const same = list.find(
    (one) => one.key !== own && (folded(one.name) === folded(name) || (own === null && one.key === keyOfName(name))),
  )
  if (same === undefined) return null
  const where = same.mergedInto !== null ? ', merged into another' : same.isRetired ? ', retired: bring it back' : ''
  return `There is a theme called “${same.name}” already${where}. Choose another name.`
}

function phraseFault(list: readonly OfficeTheme[], theme: string | null, phrase: string): string | null {
  if (wordsOf(phrase).length === 0)
    return `“${phrase}” holds no letter and no figure, so that it could not be found in notes. Type a word.`
  if (phrase.length > themeLimits.characters)
    return `“${phrase.slice(0, 30)}…” has ${phrase.length} characters; a signal word may have ${themeLimits.characters}. Shorten it.`
  const taken = themesInUse(list).find(
    (one) => one.key !== theme && phrasesOf(one).some((other) => folded(other) === folded(phrase)),
  )
  if (taken === undefined) return null
  return `“${phrase}” signals “${taken.name}” already. Take it out there first: a word signals one theme.`
}

function wordsFault(list: readonly OfficeTheme[], theme: OfficeTheme | null, added: readonly string[]): string | null {
  for (const phrase of added) {
    const fault = phraseFault(list, theme?.key ?? null, phrase)
    if (fault !== null) return fault
  }
  const before = theme === null ? [] : phrasesOf(theme)
  if (new Set([...before, ...added]).size <= themeLimits.words) return null
  return `A theme may have ${themeLimits.words} signal words. Take some out first.`
}

function addedFault(list: readonly OfficeTheme[], name: string, words: readonly string[]): string | null {
  if (list.length >= themeLimits.themes)
    return `There are ${themeLimits.themes} themes already. Merge two of them before adding one.`
  if (words.length === 0) return 'Give the theme at least one signal word: without one it is never found.'
  return nameFault(list, name, null) ?? wordsFault(list, null, words)
}

/** Why a change cannot be made and what to do, in a sentence; null where it can. */
export function checkThemeChange(list: readonly OfficeTheme[], change: ThemeChange): string | null {
  if (change.kind === 'added') return addedFault(list, change.name, change.words)
  const theme = list.find((one) => one.key === change.theme && one.mergedInto === null)
  if (theme === undefined) return 'This theme is not there any more. Look at the list again.'
  if (change.kind === 'renamed') return nameFault(list, change.name, theme.key)
  if (change.kind === 'words') {
    if (change.added.length + change.removed.length === 0) return 'No word was added or taken out.'
    return wordsFault(list, theme, change.added)
  }
  if (change.kind === 'merged') {
    const into = themesInUse(list).find((one) => one.key === change.into)
    if (into === undefined || into === theme) return 'Choose another theme, one that is in use, to merge it into.'
    if (phrasesOf(into).length + phrasesOf(theme).length > themeLimits.words)
      return `The two have more than ${themeLimits.words} signal words between them. Take some out first.`
  }
  return null
}
