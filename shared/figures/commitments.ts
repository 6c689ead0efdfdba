import type { CommitmentRow, CommitmentsAnswer, CommitmentState, Promiser } from '../answers/commitments.ts'
import type { FigureTable } from './csv.ts'
import { dayInWords } from '../wording/dates.ts'
import { wording } from '../words/commitments.ts'
import { headings } from '../words/headings.ts'
import { readingInShort } from '../wording/labels.ts'

export const commitmentStates = ['waiting', 'promoted', 'dismissed'] as const
export const stateNames: Record<CommitmentState, string> = wording.stateNames

/** The state that an address names; those that wait where it names none. */
export const stateOf = (word: string | undefined): CommitmentState =>
  commitmentStates.find((state) => state === word) ?? 'waiting'

/** How many wait for somebody to decide, out of all. */
export function commitmentsFinding({ commitments, waiting }: CommitmentsAnswer): string {
  if (commitments.length === 0) return wording.noPromise
  if (waiting === 0) return wording.allDecided(commitments.length)
  return wording.writtenNowhere(waiting, commitments.length)
}

export function commitmentsMeasured({ waiting, promoted, dismissed, takenUp }: CommitmentsAnswer): string {
  return wording.measured(waiting, takenUp, promoted, dismissed)
}

const nameOf = ({ office, name, written }: Promiser) => office ?? name ?? written

/** Who promised, offices in full; null where the notes do not say. */
export const promisedBy = ({ by }: CommitmentRow): string | null =>
  by.length === 0 ? null : [...new Set(by.map(nameOf))].join(', ')

const nobody = wording.nobodyNamed

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
  const said = [headings.promise, headings.promisedBy, headings.meeting, headings.line, headings.state]
  const become = [headings.action, headings.likeAnActionSince, headings.reason, headings.decidedBy]
  return {
    columns: [...said, ...become, headings.reading, headings.label].map((heading) => ({ heading })),
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
      readingInShort(row.isConfirmed),
      row.evidence.label,
    ]),
  }
}

export const commitmentsCounted = wording.counted
