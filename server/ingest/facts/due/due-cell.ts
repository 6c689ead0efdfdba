import { datesIn } from '../../../../shared/written-dates.ts'
import type { DueWords } from './due-words.ts'
import { due } from './due.ts'
import type { Period } from './period.ts'
import { periodAt } from './period-at.ts'
import type { DueReference } from './reference.ts'
import { related } from './relation.ts'
import { gathering, monthName } from './words.ts'

/** `From April 2019`: when something begins, without an end. */
function openPeriod(words: string, reference: DueReference): Period | null {
  const lead = /^(?:from|starting|beginning) (?:the )?(?=\S)/i.exec(words)?.[0].length ?? 0
  const period = lead > 0 ? periodAt(words.slice(lead), reference) : null
  return period && lead + period.length === words.length ? period : null
}

// `September meeting`, `the July 2021 Board`
const ofMeeting = new RegExp(`^(?:the )?(?:${monthName})(?: 20\\d\\d)? (?:${gathering})$`)

// Between the day that was given first and the one that stands now.
const instead =
  /[^\p{L}\d]{1,6}(?:(?:revised|extended|changed|amended|moved|now|new|put back|slipped|deferred|postponed|carried forward)(?: (?:date|deadline|target|due))?(?: (?:to|until|is))?\b|→|->)[^\p{L}\d]{1,6}(?=\S)/iu

/** Where the newest day of a cell begins that holds more than one, `30 June, revised: 31 July`, a line below another; 0 where one alone stands there. */
function newestIn(text: string, reference: DueReference): number {
  const mark = instead.exec(text)
  const behind = mark ? mark.index + mark[0].length : 0
  if (mark?.index && periodAt(text.slice(behind), reference)) return behind
  const [first, second, ...more] = datesIn(text)
  const areAlone = first?.start === 0 && second !== undefined && more.length === 0
  return areAlone && text.slice(first.end, second.start) === ' ' ? second.start : 0
}

/** The days that a cell of a column headed with a due date gives; the whole cell is the words. */
export function dueCell(text: string, reference: DueReference): DueWords | null {
  const newest = newestIn(text, reference)
  return newest === 0 ? oneDue(text, reference) : moved(oneDue(text.slice(newest), reference), newest)
}

const moved = (words: DueWords | null, by: number) =>
  words && { ...words, start: words.start + by, end: words.end + by }

function oneDue(text: string, reference: DueReference): DueWords | null {
  const start = text.length - text.trimStart().length
  const words = text.trim()
  if (words === '') return null
  const meeting = ofMeeting.test(words) ? due(`at the ${words.replace(/^the /i, '')}`, reference) : null
  if (meeting?.latest) return { ...meeting, start, end: start + words.length }
  const period = periodAt(words, reference)
  const bare = /^by (?:the )?(?=\S)/i.exec(words)?.[0].length ?? 0
  const behind = bare > 0 ? periodAt(words.slice(bare), reference) : null
  if (behind?.kind === 'day') {
    const days = related('by', behind, reference)
    return { start, end: start + bare + behind.length, earliest: days?.first ?? null, latest: days?.last ?? null }
  }
  // `two weeks` alone is how long there is.
  const within = period?.kind === 'span' && period.length === words.length ? due(`within ${words}`, reference) : null
  if (within) return { ...within, start, end: start + words.length }
  const opens = period === null ? openPeriod(words, reference) : null
  if (opens) return { start, end: start + words.length, earliest: opens.days?.first ?? null, latest: null }
  if (!period) return due(text, reference)
  const days = period.kind === 'day' ? related('by', period, reference) : period.days
  return { start, end: start + words.length, earliest: days?.first ?? null, latest: days?.last ?? null }
}
