import type { Kysely } from 'kysely'
import type { Side } from '../../../shared/facts.ts'
import type { Database } from '../../db/tables/database.ts'

/** A row of `lifeActions`. */
export type LifeActionRow = Awaited<ReturnType<ReturnType<typeof lifeActions>['execute']>>[number]

export type LifeOwner = {
  written: string
  name: string | null
  personId: string | null
  officeId: string | null
  office: string | null
}

/** What the actions of one life as written say of it. */
export type LifeWriting = {
  owners: LifeOwner[]
  owingSide: Side | null
  owingIsInferred: boolean
  /** A person has decided on every place that tells of it: one that nobody has looked at leaves it a suggestion. */
  isConfirmed: boolean
  written: { meetingId: string; origin: 'raised' | 'brought forward' }[]
  /** In alphabetical order of their keys. */
  themes: string[]
}

/**
 * Actions of a body as written in notes of meetings held by a date, oldest first: a row an owner and theme, one where there
 * is none.
 */
export function lifeActions(db: Kysely<Database>, bodyId: string, asAt: string) {
  return db
    .selectFrom('actions')
    .innerJoin('meetings', 'meetings.id', 'actions.meeting_id')
    .leftJoin('action_owners', 'action_owners.action_id', 'actions.id')
    .leftJoin('offices', 'offices.id', 'action_owners.office_id')
    .leftJoin('subject_themes', (join) =>
      join
        .onRef('subject_themes.body_id', '=', 'actions.body_id')
        .on('subject_themes.subject_kind', '=', 'action')
        .onRef('subject_themes.subject_id', '=', 'actions.id'),
    )
    .where('actions.body_id', '=', bodyId)
    .where('meetings.held_on', '<=', asAt)
    .orderBy('meetings.held_on')
    .orderBy('meetings.id')
    .orderBy('actions.line')
    .orderBy('actions.id')
    .orderBy('action_owners.position')
    .select([
      'actions.id',
      'actions.life_id',
      'actions.meeting_id',
      'actions.origin',
      'actions.owing_side',
      'actions.owing_basis',
      'actions.review',
      'action_owners.position',
      'action_owners.written',
      'action_owners.name',
      'action_owners.person_id',
      'action_owners.office_id',
      'action_owners.side',
      'action_owners.basis',
      'offices.name as office',
      'subject_themes.theme',
    ])
}

/** By life: who owns it and which side owes it as the newest notes that say so have it. */
export function shapeLifeActions(rows: LifeActionRow[]): Map<string, LifeWriting> {
  const lives = new Map<string, LifeWriting>()
  for (const action of Map.groupBy(rows, (row) => row.id).values()) {
    const lifeId = action[0]?.life_id ?? ''
    lives.set(lifeId, addAction(lives.get(lifeId) ?? nothingWritten, action))
  }
  return lives
}

export const nothingWritten: LifeWriting = {
  owners: [],
  owingSide: null,
  owingIsInferred: false,
  isConfirmed: false,
  written: [],
  themes: [],
}

function addAction(before: LifeWriting, rows: LifeActionRow[]): LifeWriting {
  const [first] = rows
  if (!first) return before
  const owners = [...new Map(rows.map((row) => [row.position, row])).values()].flatMap(ownerOf)
  const themes = new Set([...before.themes, ...rows.flatMap(({ theme }) => theme ?? [])])
  const owing = owingOf(first)
  return {
    owners: owners.length > 0 ? owners : before.owners,
    owingSide: owing?.side ?? before.owingSide,
    owingIsInferred: owing ? owing.basis === 'inferred' : before.owingIsInferred,
    isConfirmed: first.review !== null && (before.isConfirmed || before.written.length === 0),
    written: [...before.written, { meetingId: first.meeting_id, origin: first.origin }],
    themes: [...themes].toSorted(),
  }
}

/** The side that the action says owes it, else that of its first owner. */
function owingOf({ owing_side, owing_basis, side, basis }: LifeActionRow) {
  if (owing_side !== null) return { side: owing_side, basis: owing_basis }
  return side === null ? null : { side, basis }
}

function ownerOf({ written, name, person_id, office_id, office }: LifeActionRow): LifeOwner[] {
  return written === null ? [] : [{ written, name, personId: person_id, officeId: office_id, office }]
}

/** Who owns an action: the office, else the person, else whoever the notes write. */
export function ownersInWords(owners: readonly LifeOwner[]): string[] {
  return [...new Set(owners.map(({ office, name, written }) => office ?? name ?? written))]
}
