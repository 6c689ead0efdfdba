import type { Kysely } from 'kysely'
import type { Evidence } from '../../shared/answers/evidence.ts'
import { type BriefingAnswers, type BriefingChoice, filterFor } from '../../shared/briefing/choice.ts'
import type { Filter } from '../../shared/filter.ts'
import { accountability } from '../analytics/accountability.ts'
import { actions } from '../analytics/actions.ts'
import { ageing } from '../analytics/ageing.ts'
import { assurance } from '../analytics/assurance.ts'
import { commitments } from '../analytics/commitments.ts'
import { findings } from '../analytics/findings.ts'
import { flow } from '../analytics/flow.ts'
import { nextMeeting } from '../analytics/next-meeting.ts'
import { position } from '../analytics/position.ts'
import { repeatIssues } from '../analytics/repeat-issues.ts'
import { slip } from '../analytics/slip.ts'
import { themeRecurrence } from '../analytics/theme-recurrence.ts'
import { timeOpen } from '../analytics/time-open.ts'
import { timeOpenByGroup } from '../analytics/time-open-by-group.ts'
import { wentQuiet } from '../analytics/went-quiet.ts'
import type { Database } from '../db/tables/database.ts'
import { issue } from '../record/issue.ts'
import { officeSentences } from '../record/office-sentences.ts'
import { themeSentences } from '../record/theme-sentences.ts'

/** Sentences of one key after another: many at once would keep the database from everybody else. */
async function sentencesBy(keys: string[], read: (key: string) => Promise<Evidence[]>) {
  const sentences: Record<string, Evidence[]> = {}
  for (const key of keys) sentences[key] = await read(key)
  return sentences
}

async function offices(db: Kysely<Database>, filter: Filter) {
  const answer = await accountability(db, filter)
  const ids = answer.offices.flatMap((row) => row.officeId ?? [])
  const cell = (officeId: string) => ({ officeId, personId: null, theme: null })
  const sentences = await sentencesBy(ids, async (officeId) => [
    ...(await officeSentences(db, filter, { ...cell(officeId), kind: 'answers' })),
    ...(await officeSentences(db, filter, { ...cell(officeId), kind: 'actions' })),
  ])
  return { ...answer, sentences }
}

async function assured(db: Kysely<Database>, filter: Filter) {
  const answer = await assurance(db, filter)
  const keys = answer.themes.map((row) => row.theme)
  const sentences = await sentencesBy(keys, (theme) =>
    themeSentences(db, filter, { theme, meetingId: null, kind: 'answers' }),
  )
  return { ...answer, sentences }
}

async function issueSentences(db: Kysely<Database>, filter: Filter, issueId: string): Promise<Evidence[]> {
  const told = await issue(db, issueId, filter)
  return [...(told?.events ?? []), ...(told?.exchanges ?? [])].map(({ evidence }) => evidence)
}

async function quiet(db: Kysely<Database>, filter: Filter) {
  const answer = await wentQuiet(db, filter)
  const ofThemes = await sentencesBy(
    answer.themes.map(({ id }) => id),
    (theme) => themeSentences(db, filter, { theme, meetingId: null, kind: 'all' }),
  )
  const ofIssues = await sentencesBy(
    answer.issues.map(({ id }) => id),
    (issueId) => issueSentences(db, filter, issueId),
  )
  return { ...answer, sentences: { ...ofThemes, ...ofIssues } }
}

async function themes(db: Kysely<Database>, filter: Filter) {
  const answer = await themeRecurrence(db, filter)
  const keys = answer.themes.map((row) => row.theme)
  const sentences = await sentencesBy(keys, (theme) =>
    themeSentences(db, filter, { theme, meetingId: null, kind: 'all' }),
  )
  return { ...answer, sentences }
}

/** Asks what the questions of a briefing need and nothing else, over what its audience may be given. */
export async function briefingAnswers(
  db: Kysely<Database>,
  asked: Filter,
  { audience, questions, issueId }: BriefingChoice,
): Promise<BriefingAnswers> {
  const filter = filterFor(asked, audience)
  const wants = (...some: BriefingChoice['questions']) => some.some((one) => questions.includes(one))
  const all = await actions(db, filter)
  return {
    basis: all.basis,
    actions: all,
    ageing: await ageing(db, filter),
    ...(wants('issue') && issueId !== null && { issue: await issue(db, issueId, filter) }),
    ...(wants('findings') && { findings: await findings(db, filter) }),
    ...(wants('position') && { position: await position(db, filter) }),
    ...(wants('repeatIssues', 'position') && { repeatIssues: await repeatIssues(db, filter) }),
    ...(wants('nextMeeting', 'unanswered') && { nextMeeting: await nextMeeting(db, filter) }),
    ...(wants('timeOpen') && { timeOpen: await timeOpen(db, filter) }),
    ...(wants('commitments') && { commitments: await commitments(db, filter) }),
    ...(wants('timeOpenByGroup') && { timeOpenByGroup: await timeOpenByGroup(db, filter) }),
    ...(wants('wentQuiet') && { wentQuiet: await quiet(db, filter) }),
    ...(wants('assurance') && { assurance: await assured(db, filter) }),
    ...(wants('flow') && { flow: await flow(db, filter) }),
    ...(wants('slip') && { slip: await slip(db, filter) }),
    ...(wants('themeRecurrence') && { themeRecurrence: await themes(db, filter) }),
    ...(wants('accountability') && { accountability: await offices(db, filter) }),
  }
}
