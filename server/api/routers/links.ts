import { z } from 'zod'
import { actionEntry, eventEntry } from '../../../shared/hand-entry.ts'
import { linkChange } from '../../../shared/link-decision.ts'
import { decideOnLinks, undoOnLinks } from '../../review/links/decide-on-links.ts'
import { enterAction, enterEvent, undoEntry } from '../../review/links/enter-by-hand.ts'
import { issueChoices, issueHistory, lostSayings } from '../../review/links/issue-history.ts'
import { lifeSentences } from '../../review/links/life-sentences.ts'
import { readerProcedure, router } from '../procedures.ts'
import { decidingProcedure, who } from './deciding.ts'

const id = z.string().min(1).max(100)

/** What people say belongs together, and what they enter between meetings; each links its body again and can be undone. */
export const links = router({
  history: readerProcedure
    .input(z.object({ issueId: id }))
    .query(({ ctx, input }) => issueHistory(ctx.db, input.issueId)),
  issues: readerProcedure.input(z.object({ bodyId: id })).query(({ ctx, input }) => issueChoices(ctx.db, input.bodyId)),
  sentences: readerProcedure
    .input(z.object({ lifeId: id }))
    .query(({ ctx, input }) => lifeSentences(ctx.db, input.lifeId)),
  lost: readerProcedure.input(z.object({ bodyId: id })).query(({ ctx, input }) => lostSayings(ctx.db, input.bodyId)),
  decide: decidingProcedure.input(linkChange).mutation(({ ctx, input }) => decideOnLinks(ctx.ingest, who, input)),
  undo: decidingProcedure
    .input(z.object({ id, kind: z.enum(['decision', 'entry']) }))
    .mutation(({ ctx, input }) =>
      input.kind === 'decision' ? undoOnLinks(ctx.ingest, who, input.id) : undoEntry(ctx.ingest, who, input.id),
    ),
  enterEvent: decidingProcedure.input(eventEntry).mutation(({ ctx, input }) => enterEvent(ctx.ingest, who, input)),
  enterAction: decidingProcedure.input(actionEntry).mutation(({ ctx, input }) => enterAction(ctx.ingest, who, input)),
})
