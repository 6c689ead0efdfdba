import {
  documentsOnAPage,
  documentStandings,
  type DocumentRow,
  type DocumentsAnswer,
  type DocumentStanding,
  type StandingCount,
  type UploadResult,
} from '../../../shared/answers/documents.ts'
import type { Upload } from '../../api/upload-queue.ts'
import { documentKind, stateLabel } from '../../../shared/wording/labels.ts'
import { wording } from '../../words/documents.ts'
import { wording as readingAgain } from '../../words/reading-again.ts'

/** Where a file on its way stands, in a few words. */
export function progressInWords({ state, sentShare, result }: Upload): string {
  if (result) return resultInWords(result)
  if (state === 'waiting') return wording.waiting
  return state === 'sending' ? wording.beingSent(sentShare) : wording.beingRead
}

/** What became of a file. */
export function resultInWords({ result, notices, message }: UploadResult): string {
  if (result === 'read') return [message, notices > 0 && wording.noticesToLookAt(notices)].filter(Boolean).join(' ')
  if (result === 'already held') return message || wording.alreadyHeld
  return message || wording.couldNotBeRead
}

/** How many of some files came to what, each kind that there is. */
export function cameOfInWords(results: UploadResult[]): string {
  const some = (...kinds: UploadResult['result'][]) => results.filter(({ result }) => kinds.includes(result)).length
  return wording.cameOf(some('read'), some('to match'), some('already held'), some('failed', 'refused'))
}

export const sizeInWords = (bytes: number) =>
  bytes < 1_000 ? wording.bytes(bytes) : bytes < 1_000_000 ? wording.kilobytes(bytes) : wording.megabytes(bytes)

/** State of a document and, where it failed, why and what to do. */
export const stateInWords = ({ state, reason }: DocumentRow) =>
  reason ? `${stateLabel[state]}: ${reason}` : stateLabel[state]

export const kindInWords = (mediaType: string | null) =>
  mediaType === null ? wording.unknownKind : (documentKind[mediaType] ?? mediaType)

/** What removing all samples takes away, named. */
export const samplesInWords = (samples: number, bodies: string[]) =>
  wording.samples(samples, bodies.length === 0 ? [wording.unnamedBody] : bodies)

export const documentsSub = ({ all, unread }: Pick<DocumentsAnswer['held'], 'all' | 'unread'>) =>
  all === 0 ? wording.nothingPutIn : wording.held(all, unread)

/** What is being read again, and what an earlier version of the reader read; where neither is, that nothing is. */
export function earlierInWords({ earlier, again }: Pick<DocumentsAnswer['held'], 'earlier' | 'again'>): string {
  const said = [again > 0 && readingAgain.underWay(again), earlier > 0 && readingAgain.readEarlier(earlier)]
  return said.filter(Boolean).join(' ') || readingAgain.allRead
}

export const everyStanding = 'every'

/** What can be chosen of how documents stand: what there is, and what is chosen though there is none. */
export function standingOptions(counts: StandingCount[], chosen: DocumentStanding | null) {
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const of = (standing: DocumentStanding) => counts.find((one) => one.standing === standing)?.count ?? 0
  const shown = documentStandings.filter((one) => of(one) > 0 || one === chosen)
  return [
    { value: everyStanding, name: wording.someOf(wording.everyStanding, all) } as const,
    ...shown.map((value) => ({ value, name: wording.someOf(wording.standing[value], of(value)) })),
  ]
}

/** Which of how many are listed, and how many of all these belong to no body yet. */
export function foundInWords(
  { counts, documents, page }: DocumentsAnswer,
  { body, standing }: { body: string | null; standing: DocumentStanding | null },
): string {
  const chosen = counts.filter((one) => standing === null || one.standing === standing)
  const all = chosen.reduce((sum, { count }) => sum + count, 0)
  const ofNoBody = chosen.reduce((sum, one) => sum + one.ofNoBody, 0)
  if (all === 0) return wording.noneFound
  const first = (page - 1) * documentsOnAPage + 1
  const listed = wording.listed(first, first + documents.length - 1, all)
  if (ofNoBody === 0) return listed
  return `${listed} ${body === null ? wording.ofNoBody(ofNoBody) : wording.ofNoBodyToo(ofNoBody)}`
}

/** The page of an address: the first where it names none. */
export const pageOf = (word: string | undefined) => (/^[1-9]\d{0,5}$/.test(word ?? '') ? Number(word) : 1)

/** The pages to go to: the first, the last and those around this one; null for what is left out between them. */
export function pagesShown(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((one) => one >= 1 && one <= pages)
  const shown = [...new Set(near)].toSorted((a, b) => a - b)
  return shown.flatMap((one, at) => {
    const gap = one - (shown[at - 1] ?? 0)
    return gap === 2 ? [one - 1, one] : gap > 2 ? [null, one] : [one]
  })
}
