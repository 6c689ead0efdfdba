import type { DirectoryChange } from '../../../shared/directory-changes.ts'
import { idOf } from './ids.ts'
import { officeName, personKey, type Capacity } from './office-name.ts'

type Of<Kind extends DirectoryChange['kind']> = Extract<DirectoryChange, { kind: Kind }>

/** A tenure as a person corrected it: what is null is left as the lists show it. */
export type SaidTenure = {
  officeId: string
  personId: string
  seenOn: string
  capacity: Capacity
  from: string | null
  until: string | null
}

/** What people said of who is who, as questions that the directory asks. */
export type DirectorySaid = {
  /** The office that one of this key is, by merging or by what an office was renamed to. */
  officeKey: (key: string) => string
  /** What an office was renamed to; null where nobody said. */
  officeNameOf: (key: string) => string | null
  personKey: (key: string) => string
  /** Who was meant at the meeting of a day, form by form; a null name is nobody known. */
  sightingsOn: (day: string) => Of<'sighting'>[]
  tenures: SaidTenure[]
}

/** Follows what was merged into what. One merged into itself by way of others stays what it is. */
function mergedInto(pairs: [from: string, into: string][]): (key: string) => string {
  const next = new Map<string, string>()
  const end = (key: string): string => {
    const into = next.get(key)
    return into === undefined ? key : end(into)
  }
  for (const [from, into] of pairs) if (end(from) !== end(into)) next.set(end(from), end(into))
  return end
}

const ofKind = <Kind extends DirectoryChange['kind']>(changes: readonly DirectoryChange[], kind: Kind): Of<Kind>[] =>
  changes.filter((change): change is Of<Kind> => change.kind === kind)

const keyOf = (office: string) => officeName(office).key

/** @param changes in the order of deciding; an office or person may stand there by its key or by its name */
export function directorySaid(bodyId: string, changes: readonly DirectoryChange[]): DirectorySaid {
  const person = mergedInto(ofKind(changes, 'people merged').map((one) => [personKey(one.person), personKey(one.into)]))
  const merged = mergedInto(ofKind(changes, 'offices merged').map((one) => [keyOf(one.office), keyOf(one.into)]))
  const names = new Map(ofKind(changes, 'office renamed').map((one) => [keyOf(one.office), one.name]))
  const called = new Map([...names].map(([office, name]) => [keyOf(name), office]))
  const officeKey = (key: string) => {
    const end = merged(key)
    return end === key ? merged(called.get(key) ?? key) : end
  }
  const sightings = Map.groupBy(ofKind(changes, 'sighting'), ({ on }) => on)
  return {
    officeKey,
    officeNameOf: (key) => names.get(key) ?? null,
    personKey: person,
    sightingsOn: (day) => sightings.get(day) ?? [],
    tenures: ofKind(changes, 'tenure').map(({ office, person: holder, seenOn, capacity, from, until }) => ({
      officeId: idOf('office', bodyId, officeKey(keyOf(office))),
      personId: idOf('person', bodyId, person(personKey(holder))),
      seenOn,
      capacity,
      from,
      until,
    })),
  }
}
