import type { Range } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { dueCell } from '../../due/due-cell.ts'
import { dueReference } from '../../due/reference.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'

/** An order as a cell for actions may hold it: who is to act, what, and by when. */
export type Assigned = { owner: string; task: Range; due: Range | null }

const mark = /^ ?(?:[–—:]| - ) ?(?=\S)/
const fewestWords = 3

const isDay = (text: string) => dueCell(text, dueReference(null, null))?.end === text.length

/** `RJ – list of vans to the Board – by 4 May` in a cell for actions; null where nobody known begins it or no task follows him. */
export function assignedIn(text: string, people: People): Assigned | null {
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 80), people), people)
  const behind = persons.length > 0 ? (mark.exec(text.slice(end))?.[0].length ?? 0) : 0
  if (behind === 0) return null
  const start = end + behind
  const last = Math.max(text.lastIndexOf(' – '), text.lastIndexOf(' — '), text.lastIndexOf(' - '))
  const day = last > start && isDay(text.slice(last + 3)) ? { start: last + 3, end: text.length } : null
  const task = { start, end: day ? last : text.length }
  const words = text.slice(task.start, task.end)
  const isTask = words.split(' ').length >= fewestWords && !isDay(words)
  return isTask ? { owner: text.slice(0, end), task, due: day } : null
}
