import { count } from '../../../shared/words/en/counts.ts'

export const addTheme = 'Add a theme'
export const seeWhatItWouldDo = 'See what it would do'
export const wordsToAdd = 'Words to add, one a line'
export const wordsToAddHint =
  'Found as whole words, in the singular and plural. A word all in capitals is found only in capitals.'
export const wordsToTakeOut = 'Words to take out'
export const inHeadings = '(in headings)'
export const nameOfTheme = 'Name of the theme'
export const themeWords = 'Words'
export const merge = 'Merge'
export const bringBack = 'Bring back'
export const retire = 'Retire'
export const chooseTheme = 'Choose a theme'
export const whatToChange = 'What to change'
export const newName = 'New name'
export const mergeInto = 'Merge into'
export const lookedForAgain = 'It is looked for again, in everything read.'
export const noLongerLookedFor = 'It is no longer looked for and leaves every figure. It can be brought back.'
export const whatItWouldDo = 'What it would do'
export const triedOn = (meetings: number, themes: number) =>
  themes === 0
    ? `Tried on ${count(meetings, 'meeting')}: no line is gained or lost.`
    : `Tried on ${count(meetings, 'meeting')}: ${count(themes, 'theme')} would change.`
export const gained = (shown: number, all: number) => `Gained: ${someLines(shown, all)}`
export const lost = (shown: number, all: number) => `Lost: ${someLines(shown, all)}`
export const retired = 'retired'
export const changedHere = 'changed here'
export const itsWords = 'Its words'
export const lines = 'Lines'
export const themesOf = (body: string) => `Themes of ${body}`
export const themesSub = 'Lines with a signal word and the meetings that have one, in the notes that count.'
export const wentInto = (name: string, into: string) => `“${name}” went into “${into}”.`
export const sub =
  'What the office scrutinises, and the words that signal it. A change counts for everything read before.'
export const theThemes = 'The themes'
const someLines = (shown: number, all: number) => (shown < all ? `${shown} of ${all}` : count(all, 'line'))
type Effect = { before: number; after: number; gained: number; lost: number }
/** What a change does to one theme. */
export function effect({ before, after, gained, lost }: Effect): string {
  const moves = [gained > 0 && `gains ${count(gained, 'line')}`, lost > 0 && `loses ${count(lost, 'line')}`]
  return `It ${moves.filter(Boolean).join(' and ')}: heard of on ${count(after, 'line')} instead of ${before}.`
}
