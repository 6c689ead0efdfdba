import type { DocumentFacts } from '../../../shared/facts.ts'
import { folded } from './words.ts'

// Reads which of two sets of notes of one meeting is the newer from how they call themselves: draft or agreed, corrected,
// numbered. Not from when they came: the same documents give the same record in any order.

export type VersionMarks = { state: 'draft' | 'unknown' | 'agreed'; isCorrected: boolean; version: number }

const DRAFT = /\bdraft\b/
const AGREED = /\b(?:agreed|approved|confirmed|final|signed)\b/
const CORRECTED = /\b(?:corrected|correction|corrections|amended|revised)\b/
const NUMBERED = /\b(?:version|ver|v|revision|rev) ?(\d{1,3})\b/
const EXTENSION = /\.[a-z]{2,5}$/

/** A file's name as words: `2024-05-14_Minutes-v2.docx` holds `v2`. */
const namedAs = (name: string) =>
  folded(name)
    .replace(EXTENSION, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

/** How a document calls itself. Its own text decides whether it is agreed; its name only where the text is silent. */
export function versionMarks({ document, meeting }: DocumentFacts): VersionMarks {
  const name = namedAs(document.name)
  const words = `${name} ${namedAs(meeting.title ?? '')}`
  const byName = DRAFT.test(name) ? 'draft' : AGREED.test(name) ? 'agreed' : 'unknown'
  return {
    state: meeting.state === 'unknown' ? byName : meeting.state,
    isCorrected: CORRECTED.test(words),
    version: Number(NUMBERED.exec(words)?.[1] ?? 1),
  }
}

const STATES = { draft: 0, unknown: 1, agreed: 2 } as const

const numbersOf = ({ state, isCorrected, version }: VersionMarks) => [STATES[state], isCorrected ? 1 : 0, version]

/** Which is the newer by each mark: above 0 the first, below 0 the second, 0 where the mark is the same. */
export function compareMarks(
  one: VersionMarks,
  other: VersionMarks,
): [state: number, corrected: number, version: number] {
  const [a, b] = [numbersOf(one), numbersOf(other)]
  const by = (at: number) => (a[at] ?? 0) - (b[at] ?? 0)
  return [by(0), by(1), by(2)]
}
