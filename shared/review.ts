import { z } from 'zod'
import { isDay } from './dates.ts'
import {
  assurance,
  challenge,
  day,
  type NoticeKind,
  outcome,
  partialDate,
  side,
  sourceSpan,
  type SourceSpan,
} from './facts.ts'

/** What a person can decide on. A notice can be taken note of or put away; the meeting is its date, title, series and chair. */
export const reviewKinds = ['action', 'exchange', 'commitment', 'decision', 'attendance', 'notice', 'meeting'] as const
export const reviewKind = z.enum(reviewKinds)
export type ReviewKind = z.infer<typeof reviewKind>

export const verdict = z.enum(['confirmed', 'corrected', 'rejected', 'added'])
export type Verdict = z.infer<typeof verdict>

/** A passage marked in the held text: `[start, end)` offsets; several where something stands between. The server cuts the text. */
export const marked = z.array(sourceSpan).min(1).max(50)

const words = z.string().trim().min(1).max(300)
/** A day of the calendar, `YYYY-MM-DD`. */
export const realDay = day.refine(isDay, 'is no day of the calendar')

/** Who is to do it: by name, office or both. `written` (null: the office, else the name) is how the notes call them. */
export const ownerChange = z
  .object({
    written: words.nullable().default(null),
    name: words.nullable().default(null),
    office: words.nullable().default(null),
    side,
  })
  .refine(({ written, name, office }) => (written ?? name ?? office) !== null, 'names nobody')
export type OwnerChange = z.infer<typeof ownerChange>

/** The days that the words allow. `marked`: the words themselves in the text; null keeps those known before. */
export const dueChange = z
  .object({ earliest: realDay.nullable(), latest: realDay.nullable(), marked: marked.nullable().default(null) })
  .refine(({ earliest, latest }) => earliest === null || latest === null || earliest <= latest, 'ends before it begins')

/** What of an action a person sets; what is absent stays as it is. */
export const actionChange = z
  .object({
    passage: marked,
    origin: z.enum(['raised', 'brought forward']),
    owners: z.array(ownerChange).max(20),
    owingSide: side.nullable(),
    due: dueChange.nullable(),
    outcome: outcome.nullable(),
    raisedAt: partialDate.nullable(),
    item: words.nullable(),
    ref: words.nullable(),
    updates: z.array(marked).max(20),
  })
  .partial()
export type ActionChange = z.infer<typeof actionChange>

export const exchangeChange = z
  .object({
    question: marked,
    answer: marked.nullable(),
    challenge,
    by: words.nullable(),
    answeredBy: z.array(words).max(20),
    assurance,
    item: words.nullable(),
  })
  .partial()
export type ExchangeChange = z.infer<typeof exchangeChange>

export const commitmentChange = z
  .object({ passage: marked, by: z.array(words).max(20), item: words.nullable(), dismissed: words })
  .partial()
export type CommitmentChange = z.infer<typeof commitmentChange>

export const decisionChange = z.object({ passage: marked, item: words.nullable() }).partial()
export type DecisionChange = z.infer<typeof decisionChange>

export const attendanceChange = z
  .object({
    passage: marked,
    name: words,
    office: words.nullable(),
    status: z.enum(['present', 'apologies']),
    side,
    called: z.array(words).max(20),
  })
  .partial()
export type AttendanceChange = z.infer<typeof attendanceChange>

export const meetingChange = z
  .object({ heldOn: realDay.nullable(), title: words, series: words.nullable(), chair: words.nullable() })
  .partial()
export type MeetingChange = z.infer<typeof meetingChange>

const id = z.string().min(1).max(100)
const key = z.string().min(1).max(400)
const of = { documentId: id }
const setsSomething = (value: { change: object }) => Object.values(value.change).some((field) => field !== undefined)

/** Which fact of a document: the key is that of `ReviewedFact`. */
export const factChosen = z.object({ ...of, factKey: key })
export type FactChosen = z.infer<typeof factChosen>

/** A correction of one fact. */
export const correction = z
  .discriminatedUnion('kind', [
    z.object({ ...of, factKey: key, kind: z.literal('action'), change: actionChange }),
    z.object({ ...of, factKey: key, kind: z.literal('exchange'), change: exchangeChange }),
    z.object({ ...of, factKey: key, kind: z.literal('commitment'), change: commitmentChange }),
    z.object({ ...of, factKey: key, kind: z.literal('decision'), change: decisionChange }),
    z.object({ ...of, factKey: key, kind: z.literal('attendance'), change: attendanceChange }),
    z.object({ ...of, factKey: key, kind: z.literal('meeting'), change: meetingChange }),
  ])
  .refine(setsSomething, 'changes nothing')
export type Correction = z.infer<typeof correction>

/** A fact that reading missed, marked in the text. What is not said is empty; the item is that of the place marked. */
export const addition = z.discriminatedUnion('kind', [
  z.object({ ...of, kind: z.literal('action'), change: actionChange.required({ passage: true }) }),
  z.object({ ...of, kind: z.literal('exchange'), change: exchangeChange.required({ question: true }) }),
  z.object({ ...of, kind: z.literal('commitment'), change: commitmentChange.required({ passage: true }) }),
  z.object({ ...of, kind: z.literal('decision'), change: decisionChange.required({ passage: true }) }),
  z.object({ ...of, kind: z.literal('attendance'), change: attendanceChange.required({ passage: true, name: true }) }),
])
export type Addition = z.infer<typeof addition>

type Keyed = { spans: SourceSpan[]; name?: string; kind?: NoticeKind; ref?: string | null }

/**
 * What names a fact of a document as it stands now: its kind and where it stands, so that a key kept from before a change
 * finds nothing instead of another fact. What may share a place is told apart: people by name, actions by reference, notices
 * by kind.
 */
export function factKey(kind: ReviewKind, { spans, name, kind: noticeKind, ref }: Keyed): string {
  const hull = spans.length === 0 ? '' : `${spans[0]?.[0]}-${spans.at(-1)?.[1]}`
  if (kind === 'meeting') return kind
  if (kind === 'action' && ref) return `${kind}:${hull}:${ref.slice(0, 100)}`
  if (kind === 'attendance') return `${kind}:${hull}:${name?.slice(0, 200)}`
  return kind === 'notice' ? `${kind}:${hull}:${noticeKind}` : `${kind}:${hull}`
}
