import { TRPCError } from '@trpc/server'
import { z } from 'zod'
import { bodyChange } from '../../../shared/succession.ts'
import { directoryChange } from '../../../shared/directory-changes.ts'
import { officeWord, wordChange } from '../../../shared/word-changes.ts'
import { issueTie, priorityChange } from '../../../shared/plan-priorities.ts'
import { themeChange } from '../../../shared/theme-changes.ts'
import { bodySettings } from '../../record/body-settings.ts'
import { directorySettings } from '../../record/directory-settings.ts'
import { prioritySettings } from '../../record/priority-settings.ts'
import { sightings } from '../../record/sightings.ts'
import { themeSettings } from '../../record/theme-settings.ts'
import { wordSettings } from '../../record/word-settings.ts'
import { RefusedDecision } from '../../review/refused-decision.ts'
import { decideBodies } from '../../review/settings/decide-bodies.ts'
import { decideDirectory } from '../../review/settings/decide-directory.ts'
import { undoSettings } from '../../review/settings/decide-settings.ts'
import { decidePriorities, tieIssue } from '../../review/settings/decide-priorities.ts'
import { decideThemes } from '../../review/settings/decide-themes.ts'
import { decideWords } from '../../review/settings/decide-words.ts'
import { previewReading, previewWord } from '../../review/settings/preview-words.ts'
import { suggestWords } from '../../review/settings/suggest-words.ts'
import { previewThemes } from '../../review/settings/preview-themes.ts'
import { officerProcedure, ownerProcedure, router } from '../procedures.ts'
import { wording } from '../../../shared/words/requests.ts'

/** Until there are accounts, whoever can reach the product decides. */
const who = wording.thisComputersUser

const id = z.string().min(1).max(100)
const ofBody = z.object({ body: id.nullable().default(null) })
const onThemes = z.object({ bodyId: id, change: themeChange })

/** Says why a decision was refused. */
const deciding = ownerProcedure.use(async ({ next }) => {
  const result = await next()
  const cause = result.ok ? undefined : result.error.cause
  if (cause instanceof RefusedDecision) throw new TRPCError({ code: cause.code, message: cause.message })
  return result
})

const onPriorities = z.object({ bodyId: id, change: priorityChange })
const onBodies = z.object({ bodyId: id, change: bodyChange })
const onDirectory = z.object({ bodyId: id, change: directoryChange })
const onWords = z.object({ bodyId: id, change: wordChange })
const ofWord = z.object({ bodyId: id, ...officeWord.shape, everywhere: z.boolean().default(false) })
const onIssue = z.object({ bodyId: id, tie: issueTie })

/** What makes the product an office's own; each change is a decision that can be taken back. */
export const settings = router({
  themes: officerProcedure.input(ofBody).query(({ ctx, input }) => themeSettings(ctx.db, input.body)),
  previewThemes: officerProcedure
    .input(onThemes)
    .query(({ ctx, input }) => previewThemes(ctx.db, input.bodyId, input.change)),
  decideThemes: deciding
    .input(onThemes)
    .mutation(({ ctx, input }) => decideThemes(ctx.ingest, who, input.bodyId, input.change)),
  priorities: officerProcedure.input(ofBody).query(({ ctx, input }) => prioritySettings(ctx.db, input.body)),
  decidePriorities: deciding
    .input(onPriorities)
    .mutation(({ ctx, input }) => decidePriorities(ctx.ingest, who, input.bodyId, input.change)),
  tieIssue: deciding.input(onIssue).mutation(({ ctx, input }) => tieIssue(ctx.ingest, who, input.bodyId, input.tie)),
  directory: officerProcedure.input(ofBody).query(({ ctx, input }) => directorySettings(ctx.db, input.body)),
  sightings: officerProcedure
    .input(z.object({ personId: id }))
    .query(({ ctx, input }) => sightings(ctx.db, input.personId)),
  decideDirectory: deciding
    .input(onDirectory)
    .mutation(({ ctx, input }) => decideDirectory(ctx.ingest, who, input.bodyId, input.change)),
  bodies: officerProcedure.input(ofBody).query(({ ctx, input }) => bodySettings(ctx.db, input.body)),
  decideBodies: deciding
    .input(onBodies)
    .mutation(({ ctx, input }) => decideBodies(ctx.ingest, who, input.bodyId, input.change)),
  words: officerProcedure.input(ofBody).query(({ ctx, input }) => wordSettings(ctx.db, input.body)),
  wordSuggestions: officerProcedure
    .input(z.object({ bodyId: id }))
    .query(({ ctx, input }) => suggestWords(ctx.db, input.bodyId)),
  previewWord: officerProcedure
    .input(ofWord)
    .query(({ ctx, input: { bodyId, ...word } }) => previewWord(ctx.db, bodyId, { kind: 'taught', ...word })),
  previewWordReading: officerProcedure
    .input(ofWord)
    .query(({ ctx, input: { bodyId, ...word } }) =>
      previewReading(ctx.db, ctx.ingest, bodyId, { kind: 'taught', ...word }),
    ),
  decideWords: deciding
    .input(onWords)
    .mutation(({ ctx, input }) => decideWords(ctx.ingest, who, input.bodyId, input.change)),
  undo: deciding
    .input(z.object({ decisionId: id }))
    .mutation(({ ctx, input }) => undoSettings(ctx.ingest, who, input.decisionId)),
})
