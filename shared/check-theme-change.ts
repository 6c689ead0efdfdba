import { keyOfName, phrasesOf, themeLimits, themesInUse, type OfficeTheme, type ThemeChange } from './theme-changes.ts'
import { wordsOf } from './words.ts'
import { wording } from './words/refused-themes.ts'

const folded = (phrase: string) => phrase.toLowerCase().replace(/[’']/g, '')

function nameFault(list: readonly OfficeTheme[], name: string, own: string | null): string | null {
  if (keyOfName(name) === '') return wording.nameIt
  if (name.length > themeLimits.nameCharacters) return wording.longName(themeLimits.nameCharacters, name.length)
  const same = list.find(
    (one) => one.key !== own && (folded(one.name) === folded(name) || (own === null && one.key === keyOfName(name))),
  )
  if (same === undefined) return null
  if (same.mergedInto !== null) return wording.thereMerged(same.name)
  return same.isRetired ? wording.thereRetired(same.name) : wording.there(same.name)
}

function phraseFault(list: readonly OfficeTheme[], theme: string | null, phrase: string): string | null {
  if (wordsOf(phrase).length === 0) return wording.noLetter(phrase)
  if (phrase.length > themeLimits.characters)
    return wording.longPhrase(phrase.slice(0, 30), phrase.length, themeLimits.characters)
  const taken = themesInUse(list).find(
    (one) => one.key !== theme && phrasesOf(one).some((other) => folded(other) === folded(phrase)),
  )
  if (taken === undefined) return null
  return wording.taken(phrase, taken.name)
}

function wordsFault(list: readonly OfficeTheme[], theme: OfficeTheme | null, added: readonly string[]): string | null {
  for (const phrase of added) {
    const fault = phraseFault(list, theme?.key ?? null, phrase)
    if (fault !== null) return fault
  }
  const before = theme === null ? [] : phrasesOf(theme)
  if (new Set([...before, ...added]).size <= themeLimits.words) return null
  return wording.manyWords(themeLimits.words)
}

function addedFault(list: readonly OfficeTheme[], name: string, words: readonly string[]): string | null {
  if (list.length >= themeLimits.themes) return wording.manyThemes(themeLimits.themes)
  if (words.length === 0) return wording.giveAWord
  return nameFault(list, name, null) ?? wordsFault(list, null, words)
}

/** Why a change cannot be made and what to do, in a sentence; null where it can. */
export function checkThemeChange(list: readonly OfficeTheme[], change: ThemeChange): string | null {
  if (change.kind === 'added') return addedFault(list, change.name, change.words)
  const theme = list.find((one) => one.key === change.theme && one.mergedInto === null)
  if (theme === undefined) return wording.gone
  if (change.kind === 'renamed') return nameFault(list, change.name, theme.key)
  if (change.kind === 'words') {
    if (change.added.length + change.removed.length === 0) return wording.noChange
    return wordsFault(list, theme, change.added)
  }
  if (change.kind === 'merged') {
    const into = themesInUse(list).find((one) => one.key === change.into)
    if (into === undefined || into === theme) return wording.chooseTheme
    if (phrasesOf(into).length + phrasesOf(theme).length > themeLimits.words)
      return wording.manyTogether(themeLimits.words)
  }
  return null
}
