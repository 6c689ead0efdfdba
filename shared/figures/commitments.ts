import type { CommitmentRow, CommitmentsAnswer, CommitmentState, Promiser } from '../answers/commitments.ts'
import type { FigureTable } from './csv.ts'
import { capital, count, countInWords } from '../wording/counts.ts'
import { dayInWords } from '../wording/dates.ts'

export const commitmentStates = ['waiting', 'promoted', 'dismissed'] as const
export const stateNames: Record<CommitmentState, string> = {
  waiting: 'Waiting',
  promoted: 'Made an action',
  dismissed: 'Put away',
}

/** The state that an address names; those that wait where it names none. */
export const stateOf = (word: string | undefined): CommitmentState =>
  commitmentStates.find((state) => state === word) ?? 'waiting'

/** How many wait for somebody to decide, out of all. */
export function commitmentsFinding({ commitments, waiting }: CommitmentsAnswer): string {
  if (commitments.length === 0) return 'No promise was read that is not an action already'
  if (waiting === 0) return `Every one of ${count(commitments.length, 'promise')} was made an action or put away`
  return `${capital(countInWords(waiting, 'of', 'of'))} ${count(commitments.length, 'promise')} ${waiting === 1 ? 'is' : 'are'} written down nowhere as an action`
}

export function commitmentsMeasured({ waiting, promoted, dismissed, takenUp }: CommitmentsAnswer): string {
  return `Promises made in answers that the notes do not mark as actions: ${waiting} waiting (${takenUp} of them like an action raised since), ${promoted} made an action, ${dismissed} put away with a reason.`
}

const nameOf = ({ office, name, written }: Promiser) => office ?? name ?? written

/** Who promised, offices in full; null where the notes do not say. */
export const promisedBy = ({ by }: CommitmentRow): string | null =>
  by.length === 0 ? null : [...new Set(by.map(nameOf))].join(', ')

const nobody = 'Nobody named'

/** Those who promised something, each once, with how many; nobody named last. */
export function promisers({ commitments }: CommitmentsAnswer): { name: string; promises: number }[] {
  const names = commitments.flatMap((row) => (row.by.length === 0 ? [nobody] : [...new Set(row.by.map(nameOf))]))
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, own]) => ({ name, promises: own.length }))
    .toSorted((a, b) => Number(a.name === nobody) - Number(b.name === nobody) || (a.name < b.name ? -1 : 1))
}

/** Those in a state that one of some name promised; an empty name means everybody. */
export function promisesOf({ commitments }: CommitmentsAnswer, state: CommitmentState, by: string): CommitmentRow[] {
  return commitments.filter(
    (row) =>
      row.state === state &&
      (by === '' || (row.by.length === 0 ? by === nobody : row.by.some((one) => nameOf(one) === by))),
  )
}

/** Every promise with all that is known of it: what the CSV holds. */
export function commitmentsTable({ commitments }: CommitmentsAnswer): FigureTable {
  const headings = ['Promise', 'Promised by', 'Meeting', 'Line', 'State', 'Action', 'Like an action raised since']
  return {
    columns: [...headings, 'Reason', 'Decided by', 'Reading', 'Label'].map((heading) => ({ heading })),
    rows: commitments.map((row) => [
      row.evidence.text,
      promisedBy(row),
      dayInWords(row.evidence.heldOn),
      row.evidence.line,
      stateNames[row.state],
      row.action?.text ?? null,
      row.takenUp?.text ?? null,
      row.reason,
      row.decision?.who ?? null,
      row.isConfirmed ? 'confirmed' : 'suggested',
      row.evidence.label,
    ]),
  }
}

export const commitmentsCounted =
  'A promise is read in an answer, or of a person by name, where the notes mark no action in its words. It is a suggestion until a person decides. Made an action, it is an action like any other and counts in every figure; put away, it stays here with the reason. Both can be undone. Like an action raised since: one first told of at the same meeting or later that shares at least half of its longer words.'
