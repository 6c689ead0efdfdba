import type { Kysely } from 'kysely'
import type { TimeOpenByGroupAnswer, TimeOpenGroup } from '../../shared/answers/time-open-by-group.ts'
import { sides } from '../../shared/facts.ts'
import type { Filter } from '../../shared/filter.ts'
import { wording } from '../../shared/words/nobody.ts'
import type { Database } from '../db/tables/database.ts'
import { type LifeAsAt, livesAsAt } from './lives/lives-as-at.ts'
import { survivalOf } from './lives/survival.ts'
import { resolveScope, type Scope } from './scope.ts'

/**
 * Do some actions stay open longer: by side, theme, office, or when they were raised?
 * The estimate of the time open for each group by itself, under the same rules: no curve and no median under ten ends.
 */
export async function timeOpenByGroup(db: Kysely<Database>, filter: Filter): Promise<TimeOpenByGroupAnswer> {
  const scope = await resolveScope(db, filter)
  return { basis: scope.basis, groups: shapeGroups(await livesAsAt(db, scope), scope) }
}

type Group = { group: string; name: string }

function shapeGroups(lives: LifeAsAt[], { themeName }: Pick<Scope, 'themeName'>): TimeOpenByGroupAnswer['groups'] {
  const bySide = groupsOf(lives, ({ owingSide }) => [{ group: owingSide ?? 'unknown', name: owingSide ?? 'unknown' }])
  return {
    side: bySide.toSorted((a, b) => placeOf(a) - placeOf(b)),
    theme: groupsOf(lives, (life) => themesOf(life, themeName)).toSorted(byActions),
    office: groupsOf(lives, officesOf).toSorted(byActions),
    raised: groupsOf(lives, yearOf).toSorted((a, b) => (a.group < b.group ? -1 : 1)),
  }
}

const placeOf = ({ group }: TimeOpenGroup) => sides.findIndex((side) => side === group)

function byActions(a: TimeOpenGroup, b: TimeOpenGroup): number {
  return b.lifeIds.length - a.lifeIds.length || (a.group < b.group ? -1 : 1)
}

function themesOf({ themes }: LifeAsAt, themeName: Scope['themeName']): Group[] {
  if (themes.length === 0) return [{ group: '', name: wording.noTheme }]
  return themes.map((theme) => ({ group: theme, name: themeName(theme) }))
}

/** What no office owns stands together, whether a person is named for it or nobody. */
function officesOf({ owners }: LifeAsAt): Group[] {
  const offices = owners.flatMap(({ officeId, office }) =>
    officeId === null ? [] : [{ group: officeId, name: office ?? officeId }],
  )
  return offices.length === 0 ? [{ group: '', name: wording.noOffice }] : offices
}

/** What was raised before the notes began, on a day nobody knows, has no year. */
function yearOf({ startedOn, startPrecision }: LifeAsAt): Group[] {
  if (startPrecision === 'before') return [{ group: '', name: wording.yearNotKnown }]
  return [{ group: startedOn.slice(0, 4), name: startedOn.slice(0, 4) }]
}

function groupsOf(lives: LifeAsAt[], groupsIn: (life: LifeAsAt) => Group[]): TimeOpenGroup[] {
  const members = new Map<string, { name: string; lives: Set<LifeAsAt> }>()
  for (const life of lives)
    for (const { group, name } of groupsIn(life)) {
      const own = members.get(group) ?? { name, lives: new Set() }
      members.set(group, own)
      own.lives.add(life)
    }
  return [...members].map(([group, { name, lives: own }]) => ({
    group,
    name,
    lifeIds: [...own].map((life) => life.lifeId),
    ...survivalOf([...own]),
  }))
}
