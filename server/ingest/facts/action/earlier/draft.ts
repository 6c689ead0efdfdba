import type { Block, Range } from '../../../../../shared/blocks.ts'
import { cut } from '../../../../../shared/cut.ts'
import { monthNames } from '../../../../../shared/written-dates.ts'
import { draftAt, type Draft } from '../draft.ts'
import { originIn } from '../earlier-day.ts'
import { doerIn } from '../orders.ts'
import { wordsOf, type Passage } from '../passage.ts'
import { dateOfReference } from '../reference-date.ts'
import type { ToldTask } from './told-task.ts'
import { isTold } from '../wording.ts'
import { emptyBracket } from './brackets.ts'
import { divide, divideAt, divideBehind } from './divide.ts'
import { opening } from './opening.ts'
import { originsIn } from './origin-dates.ts'
import type { Parts } from './parts.ts'
import type { Place } from './place.ts'
import { taskIn } from './task.ts'
import type { Titled } from './title-above.ts'
import { topicLength, withoutRunIn } from './topic.ts'

/** The day of the meeting that the heading tells, where an action names only its month, or none. */
export const finest = (own: string | null, above: string | null): string | null =>
  own === null || (above !== null && above.startsWith(own)) ? above : own

/** `24/2020 (Detection rates)`: a topic that is all in brackets, without them. */
function withoutBracket(text: string, from: number, end: number): { from: number; end: number } {
  const isWhole = /^\([^()]{3,200}\)\.?$/.test(text.slice(from, end))
  return isWhole ? { from: from + 1, end: text.lastIndexOf(')', end) } : { from, end }
}

const inMonth = new RegExp(`\\((?<month>(?:${monthNames.join('|')})(?: 20\\d\\d)?)\\)`, 'i')

/** `Action 12 (18.05.21) – …`, `Action 2 (May): …`: the label holds the day or the month. */
function labelledAt({ block, label }: Passage, heldOn: string | null): string | null {
  const words = label ? block.text.slice(label.start, label.end) : ''
  const month = inMonth.exec(words)?.groups?.month
  const day = originsIn(words, heldOn)[0]?.date ?? (label?.isEarlier ? originIn(words, heldOn) : null)
  return day ?? (month === undefined ? null : originIn(`the ${month} meeting`, heldOn))
}

const ticked = /^\W{0,3}\[[xX✓✔]\] /

/** The words of an action and its report, from where its words begin; all of it where it tells a report under a reference and is not parted. */
function partsOf(block: Block, { start, end }: Range, task: ToldTask | null, run: number, isReport: boolean): Parts {
  const divided = task === null ? divide(block, { start, end }) : divideBehind(block, run + task.end, { start, end })
  const isWhole = isReport && divided.status === null && divided.update === null
  return isWhole ? { body: { start, end }, update: null, status: null } : divided
}

/** An earlier action as its passage gives it: its own words, what stands before them, and the report behind them. */
export function draftOf({ passage, zone, people, heldOn }: Place, titled: Titled | null): Draft {
  const { block, label } = passage
  const text = wordsOf(passage)
  const { length, ref, raisedAt } = opening(text, heldOn, block.item)
  const { from, end } = withoutBracket(block.text, passage.start + length, passage.end)
  const run = withoutRunIn(block, from, end)
  const isInList = zone.kind === 'brought forward'
  const topic = run + (isInList ? topicLength(block.text.slice(run, end), people) : 0)
  const found = isInList ? taskIn(block, block.text.slice(topic, end), people, heldOn) : null
  const isThing = found?.isThing ?? false
  const task = isThing ? null : found
  const start = topic + (task?.start ?? 0)
  const behind = originsIn(block.text.slice(start, end), heldOn).at(-1)
  // `DB circulate the list`, `that the Clerk write to …`
  const doer = isInList && task === null ? doerIn(block.text.slice(start, end), people) : null
  // A reference with a report behind it: the action's own words stand elsewhere, or nowhere.
  const isReport = isThing || (ref !== null && task === null && doer === null && isTold(block.text.slice(start, end)))
  const parts = partsOf(block, { start, end }, task, topic, isReport)
  const { body, update, status } = behind
    ? divideAt(block, parts, start + behind.start, start + behind.end, end)
    : parts
  const named = ref ?? label?.ref ?? null
  const ownDay = raisedAt ?? labelledAt(passage, heldOn) ?? task?.raisedAt ?? behind?.date ?? titled?.raisedAt ?? null
  return {
    ...draftAt('brought forward', block, body),
    ref: named ?? titled?.ref ?? null,
    raisedAt: finest(ownDay ?? dateOfReference(named, heldOn), zone.raisedAt),
    owner: label?.owner ?? task?.owner ?? doer,
    updates: update ? [cut(block, update.start, update.end)] : [],
    isApart: task !== null || doer !== null || emptyBracket.test(text),
    ...(zone.status === undefined ? {} : { listedAs: zone.status }),
    status: status ?? (ticked.test(text) ? 'done' : null),
    ...(isThing ? { isReport } : {}),
    certainty: isReport ? 'likely' : 'sure',
  }
}
