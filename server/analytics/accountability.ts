import type { Kysely } from 'kysely'
import type {
  AccountabilityAnswer,
  AccountabilityCell,
  AccountabilityRow,
} from '../../shared/answers/accountability.ts'
import type { Filter } from '../../shared/filter.ts'
import { wording } from '../../shared/words/nobody.ts'
import type { Database } from '../db/tables/database.ts'
import { type AnswerCount, answerCounts, exchangeCounts } from './accountability-rows.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { attendedRows, whoIsWho, type WhoIsWho } from './lives/office-rows.ts'
import { promisesKept } from './lives/promise-kept.ts'
import { heldDuring, holderOf, isInherited, tenureOf } from './lives/tenure-at.ts'
import { resolveScope, type Scope } from './scope.ts'

/**
 * Who is held to account on what?
 * Questions answered and actions owned by office, and by holder, and theme. A joint answer counts for each who gave it, an
 * action for each office that owns it. An action belongs to the office: while open it stands with its present holder.
 */
export async function accountability(db: Kysely<Database>, filter: Filter): Promise<AccountabilityAnswer> {
  const scope = await resolveScope(db, filter)
  const [lives, answers, counts, attended, names] = await Promise.all([
    livesAsAt(db, scope),
    answerCounts(db, scope).execute(),
    exchangeCounts(db, scope).executeTakeFirstOrThrow(),
    attendedRows(db, scope).execute(),
    whoIsWho(db, scope.bodyId),
  ])
  return shapeAccountability({ scope, lives, answers, counts, attended, ...names })
}

type Parts = WhoIsWho & {
  scope: Scope
  lives: LifeAsAt[]
  answers: AnswerCount[]
  counts: { exchanges: number; unnamed: number }
  attended: { office_id: string | null; person_id: string; meeting_id: string }[]
}

type Owned = { officeId: string | null; personId: string | null; isInherited: boolean; life: LifeAsAt }

function shapeAccountability(parts: Parts): AccountabilityAnswer {
  const { scope, lives, answers, counts } = parts
  const owned = lives.flatMap((life) => ownersOf(life, parts))
  const offices = rowsOf('office', parts, owned)
  const order = new Map(offices.map((row, i) => [row.officeId, i]))
  const holders = rowsOf('holder', parts, owned).toSorted(
    (a, b) =>
      (order.get(a.officeId) ?? 0) - (order.get(b.officeId) ?? 0) || (a.holder ?? '').localeCompare(b.holder ?? ''),
  )
  const themes = new Set([
    ...answers.flatMap(({ theme }) => theme ?? []),
    ...owned.flatMap(({ life }) => themesOf(life, scope.filter)),
  ])
  return {
    basis: scope.basis,
    themes: [...themes]
      .map((theme) => ({ theme, name: scope.themeName(theme) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    offices,
    holders,
    unnamed: { answers: counts.unnamed, actions: lives.filter((life) => life.owners.length === 0).length },
    exchanges: counts.exchanges,
  }
}

/** Each office that owns a life once, with its holder: the present one while it is open, else the one when it ended. */
function ownersOf(life: LifeAsAt, { scope, offices, tenures }: Parts): Owned[] {
  const { filter } = scope
  const sideOf = new Map(offices.map(({ id, side }) => [id, side]))
  const owners = life.owners.filter(
    ({ officeId }) =>
      (filter.offices === undefined || filter.offices.includes(officeId ?? '')) &&
      (filter.side === null || officeId === null || sideOf.get(officeId) === filter.side),
  )
  const owned = owners.map((owner) => ({
    officeId: owner.officeId,
    personId: holderOf(tenures, owner, life),
    isInherited: life.status === 'open' && isInherited(tenureOf(tenures, owner, life), life.startedOn),
    life,
  }))
  return [...new Map(owned.map((one) => [keyOf(one.officeId, one.personId), one])).values()]
}

const keyOf = (officeId: string | null, personId: string | null) => `${officeId ?? ''} ${personId ?? ''}`
const themesOf = (life: LifeAsAt, { themes }: Filter) => life.themes.filter((theme) => themes?.includes(theme) ?? true)

function rowsOf(grain: 'office' | 'holder', parts: Parts, owned: Owned[]): AccountabilityRow[] {
  const key = (officeId: string | null, personId: string | null) =>
    keyOf(officeId, grain === 'office' ? null : personId)
  const answersOf = Map.groupBy(
    parts.answers.filter((row) => row.grain === grain),
    (row) => key(row.office_id, row.person_id),
  )
  const ownedOf = Map.groupBy(owned, ({ officeId, personId }) => key(officeId, personId))
  const attendedOf = Map.groupBy(parts.attended, (row) => key(row.office_id, row.person_id))
  const keys = new Set([...answersOf.keys(), ...ownedOf.keys()])
  return [...keys]
    .map((one) => rowOf(grain, parts, answersOf.get(one) ?? [], ownedOf.get(one) ?? [], attendedOf.get(one) ?? []))
    .toSorted((a, b) => b.answers - a.answers || b.actionsOwned - a.actionsOwned || a.office.localeCompare(b.office))
}

function rowOf(
  grain: 'office' | 'holder',
  { scope, offices, people, tenures }: Parts,
  answers: AnswerCount[],
  owned: Owned[],
  attended: Parts['attended'],
): AccountabilityRow {
  const officeId = answers[0]?.office_id ?? owned[0]?.officeId ?? null
  const personId = grain === 'office' ? null : (answers[0]?.person_id ?? owned[0]?.personId ?? null)
  const office = offices.find((one) => one.id === officeId)
  const lives = [...new Set(owned.map(({ life }) => life))]
  const open = lives.filter((life) => life.status === 'open')
  const inAll = answers.find((row) => row.theme === null)
  return {
    officeId,
    personId,
    office: office?.name ?? wording.officeNotStated,
    short: office?.short ?? null,
    holder: people.find((one) => one.id === personId)?.name ?? null,
    side: office?.side ?? 'unknown',
    answers: inAll?.answers ?? 0,
    notAssured: inAll?.not_assured ?? 0,
    notAssuredDecided: inAll?.decided ?? 0,
    actionsOwned: lives.length,
    open: open.length,
    promisesKept: promisesKept(lives, scope.heard),
    inherited: new Set(owned.filter((one) => one.isInherited).map(({ life }) => life)).size,
    meetingsAttended: new Set(attended.map((row) => row.meeting_id)).size,
    meetingsOf: heldDuring(
      scope.meetings,
      personId === null ? [] : tenures.filter((one) => one.office_id === officeId && one.person_id === personId),
    ).length,
    cells: cellsOf(answers, lives, scope.filter),
  }
}

function cellsOf(answers: AnswerCount[], lives: LifeAsAt[], filter: Filter): AccountabilityCell[] {
  const actions = Map.groupBy(
    lives.flatMap((life) => themesOf(life, filter)),
    (theme) => theme,
  )
  const themes = new Set([...answers.flatMap(({ theme }) => theme ?? []), ...actions.keys()])
  return [...themes].toSorted().map((theme) => ({
    theme,
    answers: answers.find((row) => row.theme === theme)?.answers ?? 0,
    actions: actions.get(theme)?.length ?? 0,
  }))
}
