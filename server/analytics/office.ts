import type { Kysely } from 'kysely'
import type { GivenAnswer, HeldTenure, OfficeAnswer, OfficeMeeting, OwnedAction } from '../../shared/answers/office.ts'
import type { Filter } from '../../shared/filter.ts'
import type { Database } from '../db/tables/database.ts'
import { actionRow } from './lives/action-row.ts'
import { commitmentsAsAt } from './lives/commitments-as-at.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { attendedRows, givenAnswers, whoIsWho, type WhoIsWho } from './lives/office-rows.ts'
import { exchangeText, quoteOf } from './lives/quote.ts'
import { promisesKept, wasKept } from './lives/promise-kept.ts'
import { heldDuring, holderOf, inheritedDays, isInherited, tenureOf } from './lives/tenure-at.ts'
import { resolveScope, type Scope } from './scope.ts'

/** Which office, and which holder of it; null for whoever held it. */
export type WhichOffice = { officeId: string; personId: string | null }

/**
 * What is this office held to account on, and by whom is it held?
 * The actions it owns, what it answered and promised, who held it, and the meetings it was present at; of one holder those
 * that stand in their tenures. Null where the body has no such office or person.
 */
export async function office(db: Kysely<Database>, filter: Filter, which: WhichOffice): Promise<OfficeAnswer | null> {
  const scope = await resolveScope(db, { ...filter, offices: [which.officeId] })
  const [lives, answers, promises, attended, names] = await Promise.all([
    livesAsAt(db, scope),
    givenAnswers(db, scope, which).execute(),
    commitmentsAsAt(db, scope),
    attendedRows(db, scope).execute(),
    whoIsWho(db, scope.bodyId),
  ])
  return shapeOffice({ which, scope, lives, promises, attended, ...names, answers: answers.map(answerOf) })
}

type Parts = WhoIsWho & {
  which: WhichOffice
  scope: Scope
  lives: LifeAsAt[]
  answers: GivenAnswer[]
  promises: OfficeAnswer['promises']
  attended: { office_id: string | null; person_id: string; meeting_id: string }[]
}

type AnswerRow = Awaited<ReturnType<ReturnType<typeof givenAnswers>['execute']>>[number]

const answerOf = (row: AnswerRow): GivenAnswer => ({
  exchangeId: row.exchange_id,
  assurance: row.assurance,
  isDecided: row.review !== null,
  evidence: quoteOf({ ...row, text: exchangeText(row) }),
})

function shapeOffice(parts: Parts): OfficeAnswer | null {
  const { which, scope, offices, people } = parts
  const found = offices.find((one) => one.id === which.officeId)
  const person = people.find((one) => one.id === which.personId)
  if (!found || (which.personId !== null && !person)) return null
  const lives = parts.lives.filter((life) => ownersIn(life, parts).length > 0)
  return {
    basis: scope.basis,
    officeId: found.id,
    office: found.name,
    short: found.short,
    side: found.side,
    personId: person?.id ?? null,
    holder: person?.name ?? null,
    actions: lives.map((life) => ownedAction(life, parts)).toSorted(byAge),
    promisesKept: promisesKept(lives, scope.heard),
    answers: parts.answers,
    promises: parts.promises.filter(({ by }) =>
      by.some((one) => one.officeId === which.officeId && (!person || one.personId === person.id)),
    ),
    tenures: tenuresOf(parts),
    meetings: meetingsOf(parts),
  }
}

/** The owners of a life that are the office, and the holder where one is asked for. */
function ownersIn(life: LifeAsAt, { which, tenures }: Parts) {
  return life.owners.filter(
    (owner) =>
      owner.officeId === which.officeId &&
      (which.personId === null || holderOf(tenures, owner, life) === which.personId),
  )
}

function ownedAction(life: LifeAsAt, parts: Parts): OwnedAction {
  const owners = ownersIn(life, parts)
  const ids = new Set(owners.map((owner) => holderOf(parts.tenures, owner, life)))
  const before = owners.flatMap((owner) => inheritedDays(tenureOf(parts.tenures, owner, life), life.startedOn) ?? [])
  return {
    action: actionRow(life, parts.scope.heard),
    holders: [...ids].flatMap((id) => parts.people.find((one) => one.id === id)?.name ?? []),
    inheritedDays: life.status !== 'open' || before.length === 0 ? null : Math.max(...before),
    wasKept: wasKept(life, parts.scope.heard),
  }
}

function byAge({ action: a }: OwnedAction, { action: b }: OwnedAction): number {
  const openFirst = Number(b.status === 'open') - Number(a.status === 'open')
  return openFirst || b.daysOpen - a.daysOpen || (a.lifeId < b.lifeId ? -1 : 1)
}

function tenuresOf({ which, scope, lives, tenures, offices, people, attended }: Parts): HeldTenure[] {
  const own = tenures.filter((one) =>
    which.personId === null ? one.office_id === which.officeId : one.person_id === which.personId,
  )
  return own
    .map((tenure) => {
      const held = heldDuring(scope.meetings, [tenure])
      const present = new Set(
        attended
          .filter((row) => row.office_id === tenure.office_id && row.person_id === tenure.person_id)
          .map((row) => row.meeting_id),
      )
      const standing = lives.filter(
        (life) =>
          life.status === 'open' &&
          isInherited(tenure, life.startedOn) &&
          life.owners.some((owner) => tenureOf(tenures, owner, life) === tenure),
      )
      return {
        tenureId: tenure.id,
        officeId: tenure.office_id,
        office: offices.find((one) => one.id === tenure.office_id)?.name ?? '',
        personId: tenure.person_id,
        holder: people.find((one) => one.id === tenure.person_id)?.name ?? '',
        capacity: tenure.capacity,
        from: tenure.from_on,
        until: tenure.until_on,
        firstSeenOn: tenure.first_seen_on,
        lastSeenOn: tenure.last_seen_on,
        inherited: standing.length,
        attended: held.filter(({ meetingId }) => present.has(meetingId)).length,
        attendedOf: held.length,
      }
    })
    .toSorted((a, b) => ((a.from ?? a.firstSeenOn) < (b.from ?? b.firstSeenOn) ? 1 : -1))
}

function meetingsOf({ which, scope, tenures, attended }: Parts): OfficeMeeting[] {
  const { officeId, personId } = which
  const present = new Set(
    attended
      .filter((row) => row.office_id === officeId && (personId === null || row.person_id === personId))
      .map((row) => row.meeting_id),
  )
  const own = tenures.filter((one) => one.office_id === officeId && one.person_id === personId)
  return heldDuring(scope.meetings, personId === null ? [] : own)
    .map(({ meetingId, heldOn, title }) => ({ meetingId, heldOn, title, wasPresent: present.has(meetingId) }))
    .toReversed()
}
