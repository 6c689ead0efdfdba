import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { documentStandings } from '../../../shared/answers/documents.ts'
import { filter } from '../../../shared/filter.ts'
import { keptAnswer } from '../../analytics/kept-answer.ts'
import { bodies } from '../../record/bodies.ts'
import { documents } from '../../record/documents.ts'
import { issue } from '../../record/issue.ts'
import { meeting } from '../../record/meeting.ts'
import { meetingNotes } from '../../record/meeting-notes.ts'
import { meetings } from '../../record/meetings.ts'
import { notesDiff } from '../../record/notes-diff.ts'
import { flowSentences } from '../../record/flow-sentences.ts'
import { officeSentences } from '../../record/office-sentences.ts'
import { search } from '../../record/search.ts'
import { themeSentences } from '../../record/theme-sentences.ts'
import type { Context } from '../context.ts'
import { found } from '../found.ts'
import { describeNumbers } from '../numbers/describe.ts'
import { officerProcedure, ownerProcedure, readerProcedure, router } from '../procedures.ts'
import { wording } from '../../../shared/words/requests.ts'

const id = z.string().min(1).max(100)

const whichNotes = z.object({ meetingId: id, documentId: id.nullable().default(null) })
type WhichNotes = z.infer<typeof whichNotes>
const whichIssue = z.object({ issueId: id, filter })

const name = z.string().min(1).max(200)
const themeCell = z.object({
  filter,
  theme: name,
  meetingId: id.nullable(),
  kind: z.enum(['all', 'answers']).default('all'),
})
const officeCell = z.object({
  filter,
  officeId: id,
  personId: id.nullable(),
  theme: name.nullable(),
  kind: z.enum(['answers', 'actions']),
})

const whichBody = z.object({ body: id.nullable().default(null) }).default({ body: null })
const keptBodies = keptAnswer((db: Context['db'], body: string | null) => bodies(db, body))
const keptMeetings = keptAnswer(meetings)
const keptMeeting = keptAnswer((db: Context['db'], { meetingId, documentId }: WhichNotes) =>
  meeting(db, meetingId, documentId),
)
const keptIssue = keptAnswer((db: Context['db'], { issueId, filter: asked }: z.infer<typeof whichIssue>) =>
  issue(db, issueId, asked),
)
const whichDocuments = z
  .object({
    body: id.nullable().default(null),
    standing: z.enum(documentStandings).nullable().default(null),
    find: z.string().max(200).default(''),
    page: z.number().int().min(1).default(1),
  })
  .prefault({})
type WhichDocuments = z.infer<typeof whichDocuments>
const keptDocuments = keptAnswer((db: Context['db'], { rules, ...asked }: WhichDocuments & { rules: string }) =>
  documents(db, asked, rules),
)
const keptNotes = keptAnswer(meetingNotes)
const keptOfTheme = keptAnswer((db: Context['db'], { filter: scope, ...cell }: z.infer<typeof themeCell>) =>
  themeSentences(db, scope, cell),
)
const keptOfOffice = keptAnswer((db: Context['db'], { filter: scope, ...cell }: z.infer<typeof officeCell>) =>
  officeSentences(db, scope, cell),
)

/** The record itself, and what reads documents of it again or takes them out. */
export const record = router({
  bodies: readerProcedure.input(whichBody).query(({ ctx, input }) => keptBodies(ctx.db, input.body)),
  meetings: readerProcedure.input(z.object({ filter })).query(({ ctx, input }) => keptMeetings(ctx.db, input.filter)),
  meeting: readerProcedure
    .input(whichNotes)
    .query(async ({ ctx, input }) => found(await keptMeeting(ctx.db, input), wording.meetingGone)),
  meetingNotes: officerProcedure.query(({ ctx }) => keptNotes(ctx.db, null)),
  notesDiff: readerProcedure
    .input(z.object({ beforeId: id, afterId: id }))
    .query(async ({ ctx, input }) => found(await notesDiff(ctx.db, input), wording.oneDocumentGone)),
  issue: readerProcedure
    .input(whichIssue)
    .query(async ({ ctx, input }) => found(await keptIssue(ctx.db, input), wording.issueGone)),
  themeSentences: readerProcedure.input(themeCell).query(({ ctx, input }) => keptOfTheme(ctx.db, input)),
  officeSentences: readerProcedure.input(officeCell).query(({ ctx, input }) => keptOfOffice(ctx.db, input)),
  flowSentences: readerProcedure
    .input(z.object({ filter, meetingId: id }))
    .query(({ ctx, input }) => flowSentences(ctx.db, input.filter, input.meetingId)),
  numbers: readerProcedure.query(() => describeNumbers()),
  search: readerProcedure
    .input(z.object({ filter, question: z.string(), most: z.number().int().min(1).max(50).default(20) }))
    .query(async ({ ctx, input }) => {
      if ((await ctx.maySearch?.()) === false)
        throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: wording.manySearches })
      return search(ctx.db, input)
    }),
  documents: officerProcedure
    .input(whichDocuments)
    .query(({ ctx, input }) => keptDocuments(ctx.db, { ...input, rules: ctx.ingest.rules })),
  readEarlierAgain: ownerProcedure.mutation(({ ctx }) => ctx.ingest.readEarlierAgain()),
  removeDocument: ownerProcedure.input(z.object({ documentId: id })).mutation(async ({ ctx, input }) => {
    return { removed: found((await ctx.ingest.remove(input.documentId)) || null, wording.documentGone) }
  }),
  removeSamples: ownerProcedure.mutation(async ({ ctx }) => ({ removed: await ctx.ingest.removeSamples() })),
})
