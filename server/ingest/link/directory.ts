import type { AttendanceFact, DocumentFacts, OwnerFact, Side } from '../../../shared/facts.ts'
import type { RecordAnswerer, RecordOffice, RecordOwner, RecordPerson } from '../../../shared/record.ts'
import { idOf } from './ids.ts'
import { isInitialsOf, officeName, personKey, type Capacity } from './office-name.ts'
import { contentWords, folded } from './words.ts'

/** Somebody seen in an office at a meeting. */
export type Sighting = { personId: string; officeId: string; capacity: Capacity; on: string }

type Form = { personId: string | null; officeId: string | null }
const UNKNOWN: Form = { personId: null, officeId: null }

/** The short form as a key: `ACC  Evans` and `acc evans` are one. */
const formKey = (written: string) =>
  folded(written)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Forms by which the notes may call the office: not the initials of whoever holds it. */
export const shortFormsOf = ({ name, called }: AttendanceFact): string[] =>
  called.filter((form) => /^[A-Z]{2,6}$/.test(form) && !isInitialsOf(form, name))

/**
 * The people and offices of one body, as the notes read so far show them. Meetings are added in order of their dates; a short
 * form is looked up in its own meeting first, then among what earlier meetings showed, and is nobody where two could be meant.
 */
export class Directory {
  readonly people = new Map<string, RecordPerson>()
  readonly offices = new Map<string, RecordOffice>()
  readonly sightings: Sighting[] = []
  /** Stems of the names of everybody met so far. */
  readonly nameWords = new Set<string>()
  readonly #bodyId: string
  #here = new Map<string, Form>()
  #formsBefore = new Map<string, Map<string, Form>>()
  /** Who held each office at the newest meeting that shows it. */
  #holders = new Map<string, { on: string; personIds: Set<string> }>()

  constructor(bodyId: string) {
    this.#bodyId = bodyId
  }

  /** Takes in a meeting's attendance; short forms then mean what they mean in that meeting. */
  enter(facts: DocumentFacts, heldOn: string): void {
    this.#here = new Map()
    for (const attendee of facts.attendance) this.#meet(attendee, heldOn)
  }

  #meet(attendee: AttendanceFact, on: string): void {
    const personId = this.personOf(attendee.name)
    const office = attendee.office ? this.officeOf(attendee.office, attendee.side, shortFormsOf(attendee)) : null
    const form = { personId, officeId: office?.officeId ?? null }
    for (const written of [attendee.name, ...attendee.called]) this.#remember(written, form)
    if (!office) return
    this.sightings.push({ personId, officeId: office.officeId, capacity: office.capacity, on })
    const holders = this.#holders.get(office.officeId)
    if (holders?.on === on) holders.personIds.add(personId)
    else this.#holders.set(office.officeId, { on, personIds: new Set([personId]) })
  }

  #remember(written: string, form: Form): void {
    const key = formKey(written)
    if (!key) return
    const taken = this.#here.get(key)
    this.#here.set(key, taken && taken.personId !== form.personId ? UNKNOWN : form)
    const known = this.#formsBefore.get(key) ?? new Map<string, Form>()
    known.set(`${form.personId}`, form)
    this.#formsBefore.set(key, known)
  }

  /** The id of the person of this name, known or new. */
  personOf(name: string): string {
    const id = idOf('person', this.#bodyId, personKey(name))
    if (this.people.has(id)) return id
    this.people.set(id, { id, name })
    for (const word of contentWords(name)) this.nameWords.add(word)
    return id
  }

  /** The id of an office as written, known or new, and in what capacity it is held. */
  officeOf(written: string, side: Side, called: string[]): { officeId: string; capacity: Capacity } {
    const { key, name, capacity, short } = officeName(written)
    const officeId = idOf('office', this.#bodyId, key)
    const known = this.offices.get(officeId)
    const shortForm = short ?? called[0] ?? null
    if (!known) this.offices.set(officeId, { id: officeId, name, short: shortForm, side })
    else {
      known.short ??= shortForm
      if (known.side === 'unknown') known.side = side
    }
    return { officeId, capacity }
  }

  /** Whom a short form means: here, else by earlier meetings where only one is meant. */
  find(written: string): Form {
    const key = formKey(written)
    const here = this.#here.get(key)
    if (here) return here
    const before = this.#formsBefore.get(key)
    if (before?.size === 1) return [...before.values()][0] ?? UNKNOWN
    return UNKNOWN
  }

  /** The one holder of an office when it was last seen; null where two share it or nobody was seen. */
  holderOf(officeId: string): string | null {
    const holders = this.#holders.get(officeId)
    return holders?.personIds.size === 1 ? ([...holders.personIds][0] ?? null) : null
  }

  owner(fact: OwnerFact): RecordOwner {
    const found = this.find(fact.written)
    const personId = fact.name ? this.personOf(fact.name) : found.personId
    const office = fact.office ? this.officeOf(fact.office, fact.side, []).officeId : found.officeId
    return {
      written: fact.written,
      name: personId ? (this.people.get(personId)?.name ?? null) : null,
      personId,
      officeId: office,
      side: fact.side,
      basis: fact.basis,
    }
  }

  answerer(written: string): RecordAnswerer {
    return { written, ...this.find(written) }
  }
}
