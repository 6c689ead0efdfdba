import type { Kysely } from 'kysely'
import type { LinkChange, LinkVerdict } from '../../../shared/link-decision.ts'
import type { Database } from '../../db/tables/database.ts'
import type { FactTarget } from '../anchoring/fact-target.ts'
import { RefusedDecision } from '../refused-decision.ts'
import { actionTargets, exchangeTargets } from '../anchoring/targets-of.ts'
import { wording } from '../../../shared/words/refusals.ts'
import { wording as said } from '../../../shared/words/said-on-links.ts'

/** A decision on links before it is written down. */
export type NewLinkDecision = {
  bodyId: string
  verdict: LinkVerdict
  one: FactTarget[]
  other: FactTarget[]
  into: FactTarget[] | null
  said: { before: string; after: string }
}

type Change<Verdict extends LinkVerdict> = Extract<LinkChange, { verdict: Verdict }>

async function issueOf(db: Kysely<Database>, issueId: string) {
  const row = await db.selectFrom('issues').selectAll().where('id', '=', issueId).executeTakeFirst()
  if (!row) throw new RefusedDecision('NOT_FOUND', wording.issueGone)
  return row
}

async function lifeOf(db: Kysely<Database>, lifeId: string) {
  const row = await db.selectFrom('lives').selectAll().where('id', '=', lifeId).executeTakeFirst()
  if (!row) throw new RefusedDecision('NOT_FOUND', wording.actionGone)
  return row
}

async function rename(db: Kysely<Database>, { issueId, name }: Change<'rename'>): Promise<NewLinkDecision> {
  const issue = await issueOf(db, issueId)
  if (issue.name === name) throw new RefusedDecision('BAD_REQUEST', wording.nameAlready)
  const one = await actionTargets(db, { issueId })
  const said = { before: issue.name, after: name }
  return { bodyId: issue.body_id, verdict: 'rename', one, other: [], into: null, said }
}

async function join(db: Kysely<Database>, { issueId, otherId }: Change<'join'>): Promise<NewLinkDecision> {
  const [issue, other] = [await issueOf(db, issueId), await issueOf(db, otherId)]
  if (issueId === otherId || issue.body_id !== other.body_id)
    throw new RefusedDecision('BAD_REQUEST', wording.chooseIssueToMerge)
  return {
    bodyId: issue.body_id,
    verdict: 'join',
    one: await actionTargets(db, { issueId }),
    other: await actionTargets(db, { issueId: otherId }),
    into: null,
    said: { before: said.both(issue.name, other.name), after: said.oneIssue },
  }
}

async function wordsOfExchange(db: Kysely<Database>, issueId: string, exchangeId: string): Promise<string> {
  const row = await db
    .selectFrom('exchanges')
    .select(['question', 'issue_id'])
    .where('id', '=', exchangeId)
    .executeTakeFirst()
  if (row?.issue_id !== issueId) throw new RefusedDecision('NOT_FOUND', wording.questionNoPart)
  return row.question
}

/** What is taken out and in what words, and what stays behind. */
async function partOf(db: Kysely<Database>, { issueId, lifeId, exchangeId }: Change<'take out'>) {
  const lives = await db.selectFrom('lives').select(['id', 'title']).where('issue_id', '=', issueId).execute()
  const stay = lives.filter(({ id }) => id !== lifeId).map(({ id }) => id)
  const other = stay.length === 0 ? [] : await actionTargets(db, { lifeIds: stay })
  if (lifeId === null)
    return {
      one: exchangeId === null ? [] : await exchangeTargets(db, exchangeId),
      other: [],
      words: await wordsOfExchange(db, issueId, exchangeId ?? ''),
      isAll: false,
    }
  const life = lives.find(({ id }) => id === lifeId)
  if (!life) throw new RefusedDecision('NOT_FOUND', wording.actionNoPart)
  return { one: await actionTargets(db, { lifeIds: [lifeId] }), other, words: life.title, isAll: stay.length === 0 }
}

async function takeOut(db: Kysely<Database>, change: Change<'take out'>): Promise<NewLinkDecision> {
  const { issueId, intoIssueId } = change
  const issue = await issueOf(db, issueId)
  const { one, other, words, isAll } = await partOf(db, change)
  if (isAll && intoIssueId === null) throw new RefusedDecision('BAD_REQUEST', wording.onlyAction)
  const into = intoIssueId === null ? null : await issueOf(db, intoIssueId)
  if (into && (into.id === issueId || into.body_id !== issue.body_id))
    throw new RefusedDecision('BAD_REQUEST', wording.chooseIssueToPutInto)
  return {
    bodyId: issue.body_id,
    verdict: 'take out',
    one,
    other,
    into: into && (await actionTargets(db, { issueId: into.id })),
    said: {
      before: said.partOfIssue(words, issue.name),
      after: into ? said.inIssue(into.name) : change.lifeId === null ? said.inNoIssue : said.issueByItself,
    },
  }
}

async function same(db: Kysely<Database>, { lifeId, otherLifeId }: Change<'same action'>): Promise<NewLinkDecision> {
  const [life, other] = [await lifeOf(db, lifeId), await lifeOf(db, otherLifeId)]
  if (lifeId === otherLifeId || life.body_id !== other.body_id)
    throw new RefusedDecision('BAD_REQUEST', wording.chooseAction)
  return {
    bodyId: life.body_id,
    verdict: 'same action',
    one: await actionTargets(db, { lifeIds: [lifeId] }),
    other: await actionTargets(db, { lifeIds: [otherLifeId] }),
    into: null,
    said: { before: said.both(life.title, other.title), after: said.oneAction },
  }
}

async function notSame(db: Kysely<Database>, { actionId }: Change<'not the same action'>): Promise<NewLinkDecision> {
  const action = await db.selectFrom('actions').selectAll().where('id', '=', actionId).executeTakeFirst()
  if (!action) throw new RefusedDecision('NOT_FOUND', wording.sentenceGone)
  const life = await lifeOf(db, action.life_id)
  const all = await db.selectFrom('actions').select('id').where('life_id', '=', life.id).execute()
  const others = all.map(({ id }) => id).filter((id) => id !== actionId)
  if (others.length === 0) throw new RefusedDecision('BAD_REQUEST', wording.onlySentence)
  return {
    bodyId: life.body_id,
    verdict: 'not the same action',
    one: await actionTargets(db, { actionIds: [actionId] }),
    other: await actionTargets(db, { actionIds: others }),
    into: null,
    said: { before: said.partOfAction(action.text, life.title), after: said.ownAction },
  }
}

/** What a person asks for, as a decision that outlasts the ids of the record. Throws `RefusedDecision` where it means nothing. */
export function newLinkDecision(db: Kysely<Database>, change: LinkChange): Promise<NewLinkDecision> {
  switch (change.verdict) {
    case 'rename':
      return rename(db, change)
    case 'join':
      return join(db, change)
    case 'take out':
      return takeOut(db, change)
    case 'same action':
      return same(db, change)
    case 'not the same action':
      return notSame(db, change)
  }
}
