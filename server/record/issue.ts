import type { Kysely } from 'kysely'
import type { IssueAnswer } from '../../shared/answers/issue.ts'
import { emptyFilter, type Filter } from '../../shared/filter.ts'
import type { Reason } from '../../shared/record.ts'
import { outcomeCodes } from '../../shared/named-matters.ts'
import { type IssueAsAt, issuesAsAt } from '../analytics/lives/issues-as-at.ts'
import { dueOf, type LifeAsAt, livesAsAt } from '../analytics/lives/lives-as-at.ts'
import { exchangeText, quoteOf } from '../analytics/lives/quote.ts'
import { resolveScope, type Scope } from '../analytics/scope.ts'
import type { Database } from '../db/tables/database.ts'
import { issuePriorities } from './issue-priorities.ts'
import {
  type IssueEventRow,
  issueEvents,
  type IssueExchangeRow,
  issueExchanges,
  type IssueLinkRow,
  issueLinks,
  raisedElsewhere,
  writtenActions,
} from './issue-rows.ts'

/**
 * The whole life of one issue as at the filter's date, newest first, with its sentences, dues and reasons. The rest of
 * the filter chooses which issues are looked at, not what is told of this one. Null where the issue is not here, or no
 * meeting had told of it by then.
 */
export async function issue(db: Kysely<Database>, issueId: string, filter: Filter): Promise<IssueAnswer | null> {
  const held = await db.selectFrom('issues').where('id', '=', issueId).select(['body_id']).executeTakeFirst()
  if (!held) return null
  const scope = await resolveScope(db, {
    ...emptyFilter,
    body: held.body_id,
    asAt: filter.asAt,
    withPredecessors: true,
  })
  const lives = (await livesAsAt(db, scope)).filter((life) => life.issueId === issueId)
  const [told] = await issuesAsAt(db, scope, lives)
  if (!told) return null
  const lifeIds = lives.map((life) => life.lifeId)
  const [events, exchanges, written, elsewhere] = await Promise.all([
    issueEvents(db, scope, issueId).execute(),
    issueExchanges(db, scope, issueId).execute(),
    writtenActions(db, scope, lifeIds).execute(),
    raisedElsewhere(db, lifeIds).execute(),
  ])
  const texts = new Map([
    ...lives.map((life) => [life.lifeId, life.title] as const),
    ...written.map(({ id, text }) => [id, text] as const),
  ])
  texts.set(issueId, told.name)
  const themes = lives.flatMap((life) => life.themes)
  const priorities = await issuePriorities(db, scope.bodyId, issueId, themes)
  const links = await issueLinks(db, scope, [...texts.keys()]).execute()
  return {
    ...headOf(scope, told),
    priorities,
    events: events.map(eventOf),
    dues: duesOf(events),
    meetings: meetingsOf(scope, told, exchanges, elsewhere),
    exchanges: exchangesOf(exchanges),
    answeredBy: answeredByOf(exchanges),
    links: linksOf(links, texts),
  }
}

type Head = Omit<IssueAnswer, 'priorities' | 'events' | 'dues' | 'meetings' | 'exchanges' | 'answeredBy' | 'links'>

function headOf(scope: Scope, told: IssueAsAt): Head {
  const { issueId, name, sinceOn, sincePrecision, isOpen, isRepeat, returns, deferrals, noChanges, lives } = told
  const current = lives.filter((life) => life.status === 'open')
  const newest = (current.length > 0 ? current : lives).toSorted(byLastTold)
  return {
    basis: scope.basis,
    issueId,
    name,
    sinceOn,
    sincePrecision,
    isOpen,
    isRepeat,
    returns,
    deferrals,
    noChanges,
    meaning: meaningOf(name),
    meetingsCouldHear: told.couldHear.length,
    daysSinceRaised: told.daysSinceRaised,
    owingSide: newest.find((life) => life.owingSide !== null)?.owingSide ?? null,
    owners: [...new Set(newest.flatMap((life) => life.owners.map(ownerName)))],
    due: current.length === 0 ? null : (newest.find((life) => life.due !== null)?.due ?? null),
    lives: lives.map(({ lifeId, title }) => ({ lifeId, title })),
  }
}

const byLastTold = (a: LifeAsAt, b: LifeAsAt) => (a.lastToldOn > b.lastToldOn ? -1 : 1)

/** An office where one is known, for an action belongs to the office. */
const ownerName = ({ office, name, written }: LifeAsAt['owners'][number]) => office ?? name ?? written

/** What a crime outcome code means, where the issue is one. */
function meaningOf(name: string): string | null {
  const code = /^Outcome (\d{1,2})$/.exec(name)?.[1]
  const meaning = code === undefined ? undefined : outcomeCodes[code]
  return meaning === undefined ? null : `${name}: ${meaning}.`
}

function eventOf(row: IssueEventRow): IssueAnswer['events'][number] {
  return {
    eventId: row.id,
    lifeId: row.life_id,
    kind: row.kind,
    progress: row.progress,
    happenedOn: row.happened_on,
    happenedPrecision: row.happened_precision,
    toldOn: row.told_on,
    due: dueOf(row.due_written, row.due_earliest, row.due_latest, row.due_assigned),
    isConfirmed: row.occasion === 'by hand' || row.review !== null,
    evidence: quoteOf(row),
  }
}

/** Due intervals in the order in which they were said; one said again unchanged stands once. */
function duesOf(newestFirst: IssueEventRow[]): IssueAnswer['dues'] {
  const dues = newestFirst.toReversed().flatMap((row) => {
    const due = dueOf(row.due_written, row.due_earliest, row.due_latest, row.due_assigned)
    return due === null ? [] : [{ ...due, saidOn: row.happened_on }]
  })
  return dues.filter((due, i) => {
    const before = dues[i - 1]
    return before === undefined || before.earliest !== due.earliest || before.latest !== due.latest
  })
}

function meetingsOf(
  scope: Scope,
  told: IssueAsAt,
  exchanges: IssueExchangeRow[],
  elsewhere: { id: string; held_on: string }[],
): IssueAnswer['meetings'] {
  const mentioned = new Set([...told.told.map((one) => one.meetingId), ...exchanges.map((row) => row.meeting_id)])
  const able = new Set(told.couldHear.map((meeting) => meeting.meetingId))
  const read = scope.heard
    .filter(({ meetingId }) => mentioned.has(meetingId) || able.has(meetingId))
    .map(({ meetingId, heldOn }) => ({
      meetingId,
      heldOn,
      mentioned: mentioned.has(meetingId),
      state: 'read' as const,
    }))
  const referred = elsewhere.map(({ id, held_on }) => ({
    meetingId: id,
    heldOn: held_on,
    mentioned: true,
    state: 'referred to' as const,
  }))
  return [...referred, ...read].toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))
}

function exchangesOf(rows: IssueExchangeRow[]): IssueAnswer['exchanges'] {
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((answers) =>
    answers.slice(0, 1).map((row) => ({
      exchangeId: row.id,
      question: row.question,
      answer: row.answer,
      answeredBy: answers.flatMap(({ office, holder, written }) => office ?? holder ?? written ?? []),
      assurance: row.assurance,
      evidence: quoteOf({ ...row, text: exchangeText(row) }),
    })),
  )
}

/** Joint answers count for each who answered. */
function answeredByOf(rows: IssueExchangeRow[]): IssueAnswer['answeredBy'] {
  const answered = rows.filter((row) => row.written !== null)
  return [...Map.groupBy(answered, ({ office, holder, written }) => `${office ?? written} / ${holder}`).values()]
    .flatMap((own) =>
      own
        .slice(0, 1)
        .map(({ office, holder, written }) => ({ office: office ?? written ?? '', holder, answers: own.length })),
    )
    .toSorted((a, b) => b.answers - a.answers)
}

/** A link is shown where both its ends can be: an end that is no sentence of this issue is named by its kind alone. */
function linksOf(rows: IssueLinkRow[], texts: Map<string, string>): IssueAnswer['links'] {
  return rows.map((row) => ({
    kind: row.kind,
    reasons: JSON.parse(row.reasons) as Reason[],
    fromText: texts.get(row.from_id) ?? '',
    toText: texts.get(row.to_id) ?? '',
  }))
}
