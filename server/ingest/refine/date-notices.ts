import type { Block } from '../../../shared/blocks.ts'
import { cut } from '../../../shared/cut.ts'
import type { DocumentFacts, NoticeFact } from '../../../shared/facts.ts'
import { sentencesOf } from '../../../shared/sentences.ts'
import { wording } from '../../../shared/words/reading-notices.ts'
import { datesIn, isoOf, weekdayName, weekdayOn, type WrittenDate } from '../../../shared/written-dates.ts'

const isLeftOut = (block: Block) => block.kind === 'repeated' || block.kind === 'noise'

function at(block: Block, kind: NoticeFact['kind'], message: string, start: number, end: number): NoticeFact {
  const { line, spans } = cut(block, start, end)
  return { kind, line, message, spans }
}

/** `14 March 2023 (Monday)`: the day of the week behind the date. */
const BEHIND = /^\s?(?:\(|, ?)(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}day\b/i
const SHORT = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

function weekdayOf({ weekday, end }: WrittenDate, text: string): number | null {
  if (weekday !== null) return weekday
  const behind = BEHIND.exec(text.slice(end))?.[1]
  return behind === undefined ? null : SHORT.indexOf(behind.toLowerCase())
}

const HALF_A_YEAR = 190 * 24 * 60 * 60 * 1000
const between = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other))

/** The days that a date may mean: without a year the ones within half a year of the meeting, the nearest first. */
function daysOf(date: WrittenDate, heldOn: string | null): string[] {
  if (date.day === null) return []
  const written = isoOf(date)
  if (written !== null) return [written]
  if (heldOn === null) return []
  const year = Number(heldOn.slice(0, 4))
  return [year - 1, year, year + 1]
    .flatMap((one) => isoOf(date, one) ?? [])
    .filter((day) => !Number.isNaN(Date.parse(day)) && between(day, heldOn) < HALF_A_YEAR)
    .toSorted((a, b) => between(a, heldOn) - between(b, heldOn))
}

function weekdays(blocks: readonly Block[], heldOn: string | null): NoticeFact[] {
  return blocks.flatMap((block) =>
    isLeftOut(block)
      ? []
      : datesIn(block.text).flatMap((date) => {
          const weekday = weekdayOf(date, block.text)
          const days = weekday === null ? [] : daysOf(date, heldOn)
          const [day] = days
          if (weekday === null || day === undefined || days.some((one) => weekdayOn(one) === weekday)) return []
          const message = wording.wrongWeekday(day, weekdayName(weekdayOn(day)), weekdayName(weekday))
          return [at(block, 'weekday disagrees', message, date.start, date.end)]
        }),
  )
}

/** A meeting cannot be after the next one it announces. */
function nextBefore({ meeting }: DocumentFacts): NoticeFact[] {
  const next = meeting.nextMeeting?.heldOn ?? null
  if (next === null || meeting.heldOn === null || next > meeting.heldOn) return []
  const message = wording.nextNotAfter(next, meeting.heldOn)
  return [{ kind: 'date out of order', line: null, message, spans: [] }]
}

/** `The minutes of the meeting held on 18 April were agreed`, `notes of the last meeting (18 April)`. */
const EARLIER =
  /\b(?:(?:minutes|notes?|record) (?:of|from|for) (?:the |our )?(?:[\w-]{1,30} ){0,4}(?:meetings?|sessions?|board|panel|committee|forum|conference|one-to-one|1-2-1|bilateral|catch-up|call|held)\b|(?:minutes|notes?) (?:of|from) (?=\d|(?:mon|tues|wednes|thurs|fri)day)|(?:previous|last) (?:meeting|minutes|session)\b)/i
const SETTLED =
  /\b(?:agreed|approved|accepted|signed|confirmed|true|correct|accurate|previous|last|matters arising|amended|noted|ratified)\b/i

/** A meeting cannot be before the one whose minutes it agrees. */
function previousAfter(blocks: readonly Block[], heldOn: string): NoticeFact[] {
  return blocks.flatMap((block) =>
    isLeftOut(block)
      ? []
      : sentencesOf(block.text).flatMap(({ start, end }) => {
          const sentence = block.text.slice(start, end)
          const found = EARLIER.exec(sentence)
          if (!found || !SETTLED.test(sentence) || /\bnext\b/i.test(sentence)) return []
          const date = datesIn(sentence).find((one) => one.start >= found.index && one.day !== null)
          const day = date ? isoOf(date) : null
          if (!date || day === null || day <= heldOn) return []
          const message = wording.previousAfter(day, heldOn)
          return [at(block, 'date out of order', message, start + date.start, start + date.end)]
        }),
  )
}

/** What is wrong with the dates of a document: weekdays that disagree with them, and dates in an order that cannot be. */
export function dateNotices(facts: DocumentFacts, blocks: readonly Block[]): NoticeFact[] {
  const { heldOn } = facts.meeting
  return [...weekdays(blocks, heldOn), ...nextBefore(facts), ...(heldOn === null ? [] : previousAfter(blocks, heldOn))]
}
