import type {
  ComparedFact,
  ComparedField,
  ComparedKind,
  FactsDiff,
  FieldChange,
} from '../../shared/answers/facts-diff.ts'
import { capital, count, listInWords } from '../../shared/wording/counts.ts'
import { withDatesInWords } from '../../shared/wording/dates.ts'

const kindLabel: Record<ComparedKind, string> = {
  action: 'action',
  exchange: 'question',
  commitment: 'promise',
  decision: 'decision',
  attendance: 'person',
}

const fieldLabel: Record<ComparedField, string> = {
  wording: 'Wording',
  origin: 'Raised or brought forward',
  owners: 'Owner',
  due: 'Due',
  outcome: 'Outcome',
  updates: 'Update',
  answer: 'Answer',
  by: 'By',
  'answered by': 'Answered by',
  assurance: 'Assurance',
  office: 'Office',
  status: 'Present or apologies',
  'starts at': 'Begins at',
  venue: 'Venue',
  chair: 'Chair',
  'next meeting': 'Next meeting',
}

/** A value that is another: what it was and what it is. */
export type ChangedValue = { label: string; before: string; after: string }
/** A fact that one set of notes has and the other has not, or has otherwise. */
export type ChangedFact = { key: string; kind: string; text: string; line: number | null; values: ChangedValue[] }
export type ChangeGroup = { title: string; facts: ChangedFact[] }

const value = (said: string | null) => (said === null ? 'nothing said' : withDatesInWords(said))

const valuesOf = (fields: FieldChange[]): ChangedValue[] =>
  fields.map(({ field, before, after }) => ({ label: fieldLabel[field], before: value(before), after: value(after) }))

const factOf = ({ kind, text, line }: ComparedFact, at: number, fields: FieldChange[] = []): ChangedFact => ({
  key: `${kind}-${line}-${at}`,
  kind: capital(kindLabel[kind]),
  text,
  line,
  values: valuesOf(fields),
})

/** What changed, in groups: what is otherwise first, then what was added and what is gone. Empty where nothing changed. */
export function changeGroups({ added, gone, changed, meeting }: FactsDiff): ChangeGroup[] {
  const ofMeeting: ChangedFact[] =
    meeting.length === 0
      ? []
      : [{ key: 'meeting', kind: 'Meeting', text: 'The meeting itself', line: null, values: valuesOf(meeting) }]
  const groups: ChangeGroup[] = [
    { title: 'Changed', facts: [...ofMeeting, ...changed.map(({ after, fields }, at) => factOf(after, at, fields))] },
    { title: 'Added', facts: added.map((fact, at) => factOf(fact, at)) },
    { title: 'Gone', facts: gone.map((fact, at) => factOf(fact, at)) },
  ]
  return groups.filter(({ facts }) => facts.length > 0)
}

/** "2 changed, 1 added; 14 facts are the same." */
export function changesInWords(diff: FactsDiff): string {
  const groups = changeGroups(diff)
  const same = `${count(diff.same, 'fact is', 'facts are')} the same`
  if (groups.length === 0) return `Nothing differs: ${same}.`
  return `${capital(listInWords(groups.map(({ title, facts }) => `${facts.length} ${title.toLowerCase()}`)))}; ${same}.`
}
