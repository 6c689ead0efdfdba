import { answersOf } from '../fair.ts'
import type { Label } from '../label.ts'
import { lineHabit, type Habit } from './habit.ts'

const update = /^(\s*)(?:\*\*|\*)?Update(?:\*\*)? ?[:–-](?:\*\*|\*)? (?=\S)/i
const complete = /(?<=[.–-] ?)(?:complete|completed|closed|discharged)\.?$/i
const going = /(?<=[.–-] ?)(?:ongoing|on-going|in progress)\.?$/i

const isOutcome = ({ actions }: Label, outcome: 'completed' | 'in progress') =>
  actions.some((action) => answersOf(action.outcome).includes(outcome))

const told = (words: string): Habit => lineHabit(`${words}…`, 'updates', (text) => text.replace(update, `$1${words}`))

const closing = (words: string, going_: string): Habit =>
  lineHabit(`… ${words} / ${going_}`, 'updates', (text, label) => {
    const done = isOutcome(label, 'completed') ? text.replace(complete, words) : text
    return isOutcome(label, 'in progress') ? done.replace(going, going_) : done
  })

/** What became of earlier actions. */
export const updatings: readonly Habit[] = [
  ...[
    'Update – ',
    'UPDATE: ',
    'Update ',
    'Progress: ',
    'Progress update: ',
    'Latest position: ',
    'Current position – ',
  ].map(told),
  ...['Response: ', 'Outcome: ', 'Verbal update: ', 'Update at meeting: ', 'Position: ', '- Update: ', '> '].map(told),
  closing('Action complete.', 'Action ongoing.'),
  closing('COMPLETE', 'ONGOING'),
  closing('Action closed.', 'Remains in progress.'),
  closing('Done.', 'Under way.'),
  closing('Discharged', 'In hand'),
  closing('Action discharged', 'Work continues.'),
  closing('Closed', 'Live'),
]
