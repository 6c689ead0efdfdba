import type { ComparedFact, FactsDiff, FieldChange } from '../../shared/answers/facts-diff.ts'
import { capital } from '../../shared/words/counts.ts'
import { withDatesInWords } from '../../shared/wording/dates.ts'
import { wording } from '../words/notes-diff.ts'
import { common } from '../words/common.ts'

/** A value that is another: what it was and what it is. */
export type ChangedValue = { label: string; before: string; after: string }
/** A fact that one set of notes has and the other has not, or has otherwise. */
export type ChangedFact = { key: string; kind: string; text: string; line: number | null; values: ChangedValue[] }
export type ChangeGroup = { title: string; facts: ChangedFact[] }

const value = (said: string | null) => (said === null ? wording.nothingSaid : withDatesInWords(said))

const valuesOf = (fields: FieldChange[]): ChangedValue[] =>
  fields.map(({ field, before, after }) => ({
    label: wording.comparedField[field],
    before: value(before),
    after: value(after),
  }))

const factOf = ({ kind, text, line }: ComparedFact, at: number, fields: FieldChange[] = []): ChangedFact => ({
  key: `${kind}-${line}-${at}`,
  kind: capital(wording.comparedKind[kind]),
  text,
  line,
  values: valuesOf(fields),
})

/** What changed, in groups: what is otherwise first, then what was added and what is gone. Empty where nothing changed. */
export function changeGroups({ added, gone, changed, meeting }: FactsDiff): ChangeGroup[] {
  const ofMeeting: ChangedFact[] =
    meeting.length === 0
      ? []
      : [
          {
            key: 'meeting',
            kind: common.meeting,
            text: wording.theMeetingItself,
            line: null,
            values: valuesOf(meeting),
          },
        ]
  const groups: ChangeGroup[] = [
    {
      title: wording.changed,
      facts: [...ofMeeting, ...changed.map(({ after, fields }, at) => factOf(after, at, fields))],
    },
    { title: wording.added, facts: added.map((fact, at) => factOf(fact, at)) },
    { title: wording.gone, facts: gone.map((fact, at) => factOf(fact, at)) },
  ]
  return groups.filter(({ facts }) => facts.length > 0)
}

/** "2 changed, 1 added; 14 facts are the same." */
export function changesInWords(diff: FactsDiff): string {
  const groups = changeGroups(diff)
  if (groups.length === 0) return wording.nothingDiffers(diff.same)
  return wording.differs(
    groups.map(({ title, facts }) => ({ title, facts: facts.length })),
    diff.same,
  )
}
