import { z } from 'zod'
import { outcomes } from './choices.ts'

/** `[start, end)` offsets, in UTF-16 units, into the document's text as the reader holds it. */
export const sourceSpan = z.tuple([z.int().nonnegative(), z.int().nonnegative()])
export type SourceSpan = z.infer<typeof sourceSpan>

export const sides = ['commissioner', 'force', 'partner', 'unknown'] as const
export const side = z.enum(sides)
export type Side = z.infer<typeof side>

/** `stated` where the document says it, `inferred` where it follows. */
export const basis = z.enum(['stated', 'inferred'])
export type Basis = z.infer<typeof basis>

export const certainty = z.enum(['sure', 'likely', 'unsure'])
export type Certainty = z.infer<typeof certainty>

export const outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof outcome>

export const assurances = ['assured', 'partly assured', 'not assured', 'unclear'] as const
export const assurance = z.enum(assurances)
export type Assurance = z.infer<typeof assurance>

export const challenge = z.enum(['question', 'reassurance', 'concern'])
export type Challenge = z.infer<typeof challenge>

/** What a person decided of a fact; absent where nobody has, and the fact is only suggested. */
export const reviewState = z.enum(['confirmed', 'corrected', 'added'])
export type ReviewState = z.infer<typeof reviewState>
const decided = { review: reviewState.optional() }

export const noticeKinds = [
  'repeated text',
  'lost text',
  'no date',
  'weekday disagrees',
  'person both present and apologising',
  'action without owner',
  'brought forward without update',
  'date out of order',
  'unreadable part',
  'tracker disagrees',
] as const
export const noticeKind = z.enum(noticeKinds)
export type NoticeKind = z.infer<typeof noticeKind>

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
/** A day, month or year: as much of an ISO date as is known. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** An exact slice of the document: its spans joined by one space, white space folded. */
const passage = {
  text: z.string(),
  line: z.int().positive(),
  spans: z.array(sourceSpan),
}

/** Which reader recognised a fact, as `name@version`. */
const provenance = { reader: z.string(), certainty, ...decided }

export const meetingFact = z.object({
  title: z.string().nullable(),
  series: z.string().nullable(),
  state: z.enum(['draft', 'agreed', 'unknown']),
  heldOn: day.nullable(),
  startsAt: z.string().nullable(),
  venue: z.string().nullable(),
  chair: z.string().nullable(),
  minutesBy: z.string().nullable(),
  area: z.string().nullable(),
  nextMeeting: z.object({ heldOn: day.nullable(), subject: z.string().nullable() }).nullable(),
  ...decided,
})
export type MeetingFact = z.infer<typeof meetingFact>

export const attendanceFact = z.object({
  name: z.string(),
  office: z.string().nullable(),
  called: z.array(z.string()),
  status: z.enum(['present', 'apologies']),
  side,
  line: z.int().positive(),
  spans: z.array(sourceSpan),
  ...decided,
})
export type AttendanceFact = z.infer<typeof attendanceFact>

export const itemFact = z.object({
  number: z.string().nullable(),
  writtenNumber: z.string().nullable(),
  title: z.string(),
  parent: z.string().nullable(),
  line: z.int().positive(),
  spans: z.array(sourceSpan),
  empty: z.boolean(),
})
export type ItemFact = z.infer<typeof itemFact>

export const ownerFact = z.object({
  written: z.string(),
  name: z.string().nullable(),
  office: z.string().nullable(),
  side,
  basis,
})
export type OwnerFact = z.infer<typeof ownerFact>

/** The earliest and latest day that the words allow; an open end is null. */
/** `assigned`: the words name no day ("a future meeting"), and a person assigned them to one. */
export const dueFact = z.object({
  written: z.string(),
  earliest: day.nullable(),
  latest: day.nullable(),
  assigned: z.boolean().optional(),
})
export type DueFact = z.infer<typeof dueFact>

export const updateFact = z.object(passage)

export const actionFact = z.object({
  id: z.string(),
  ref: z.string().nullable(),
  origin: z.enum(['raised', 'brought forward']),
  raisedAt: partialDate.nullable(),
  ...passage,
  item: z.string().nullable(),
  ...provenance,
  owners: z.array(ownerFact),
  owingSide: z.object({ side, basis }).nullable(),
  due: dueFact.nullable(),
  outcome: outcome.nullable(),
  updates: z.array(updateFact),
  continues: z.string().nullable(),
})
export type ActionFact = z.infer<typeof actionFact>

export const exchangeFact = z.object({
  item: z.string().nullable(),
  line: z.int().positive(),
  spans: z.array(sourceSpan),
  challenge,
  by: z.string().nullable(),
  answeredBy: z.array(z.string()),
  question: z.string(),
  answer: z.string().nullable(),
  assurance,
  ...provenance,
})
export type ExchangeFact = z.infer<typeof exchangeFact>

export const commitmentFact = z.object({
  ...passage,
  item: z.string().nullable(),
  by: z.array(z.string()),
  /** Why a person said that no action is needed; absent where nobody has. */
  dismissed: z.string().optional(),
  ...provenance,
})
export type CommitmentFact = z.infer<typeof commitmentFact>

export const decisionFact = z.object({ ...passage, item: z.string().nullable(), ...provenance })
export type DecisionFact = z.infer<typeof decisionFact>

/** A theme heard of at a line; `term` is the signal word as it stands there. */
export const themeFact = z.object({
  theme: z.string(),
  line: z.int().positive(),
  term: z.string(),
  spans: z.array(sourceSpan),
})
export type ThemeFact = z.infer<typeof themeFact>

export const noticeFact = z.object({
  kind: noticeKind,
  line: z.int().positive().nullable(),
  message: z.string(),
  spans: z.array(sourceSpan),
  ...decided,
})
export type NoticeFact = z.infer<typeof noticeFact>

/** How sure words are that were recognised from pictures of pages: on average, and each of those that are less than that. */
const recognisedFromPictures = z.object({
  confidence: z.number().min(0).max(1),
  words: z.array(z.object({ start: z.int(), end: z.int(), confidence: z.number().min(0).max(1) })),
})

/** All that reading one document gives: what the command line prints, the record holds and an export shows. */
export const documentFacts = z.object({
  document: z.object({
    name: z.string(),
    mediaType: z.string(),
    sha256: z.string(),
    reader: z.string(),
    lines: z.int(),
    unreadShare: z.number().min(0).max(1),
    recognised: recognisedFromPictures.optional(),
  }),
  meeting: meetingFact,
  attendance: z.array(attendanceFact),
  items: z.array(itemFact),
  actions: z.array(actionFact),
  exchanges: z.array(exchangeFact),
  commitments: z.array(commitmentFact),
  decisions: z.array(decisionFact),
  themes: z.array(themeFact),
  notices: z.array(noticeFact),
})
export type DocumentFacts = z.infer<typeof documentFacts>
