import type { AttendanceFact, DocumentFacts, OwnerFact, Side } from '../../../shared/facts.ts'
import type { RecordAnswerer, RecordOffice, RecordOwner, RecordPerson } from '../../../shared/record.ts'
import type { DirectorySaid } from './directory-said.ts'
import { formKey, Forms, UNKNOWN, type Form } from './forms.ts'
import { idOf } from './ids.ts'
import { isInitialsOf, officeName, personKey, type Capacity } from './office-name.ts'
import { contentWords } from './words.ts'

/** Somebody seen in an office at a meeting. */
export type Sighting = { personId: string; officeId: string; capacity: Capacity; on: string }

/** Forms by which the notes may call the office: not the initials of whoever holds it. */
const shortFormsOf = ({ name, called }: AttendanceFact): string[] =>
  called.filter((form) => /^[A-Z]{2,6}$/.test(form) && !isInitialsOf(form, name))

/**
 * The people and offices of one body, as the notes read so far show them and people said. Meetings are added in order of
 * their dates; a short form is looked up in its own meeting first, then among what earlier meetings showed, and is nobody
 * where two could be meant.
 */
export class Directory {
  readonly people = new Map<string, RecordPerson>()
  readonly offices = new Map<string, RecordOffice>()
  readonly sightings: Sighting[] = []
  /** Stems of the names of everybody met so far. */
  readonly nameWords = new Set<string>()
  readonly #bodyId: string
  readonly #said: DirectorySaid
  readonly #forms = new Forms()
  /** People and offices that stand under a name of what was merged into them, until their own is met. */
  readonly #borrowed = new Set<string>()
  /** What was said of forms as written at the meeting in hand; a null name is nobody known. */
  #meant = new Map<string, string | null>()

  constructor(bodyId: string, said: DirectorySaid) {
    this.#bodyId = bodyId
    this.#said = said
  }

  /** Takes in a meeting's attendance; short forms then mean what they mean in that meeting. */
  enter(facts: DocumentFacts, heldOn: string): void {
    this.#meant = new Map(this.#said.sightingsOn(heldOn).map(({ written, name }) => [formKey(written), name]))
    this.#forms.begin()
    for (const attendee of facts.attendance) this.#meet(attendee, heldOn)
    for (const [form, name] of this.#meant) this.#forms.set(form, name === null ? UNKNOWN : this.#formOf(name))
  }

  #meet(attendee: AttendanceFact, on: string): void {
    const { personId, officeId, capacity } = this.attendee(attendee)
    const form = { personId, officeId }
    const isMeant = (written: string) => !this.#meant.has(formKey(written))
    for (const written of [attendee.name, ...attendee.called].filter(isMeant)) this.#forms.remember(written, form)
    const { name } = this.people.get(personId) ?? attendee
    if (!isMeant(attendee.name)) this.#forms.remember(name, form)
    this.#forms.meet({ ...form, name, ranks: [attendee.office ?? '', ...attendee.called] })
    if (officeId) this.sightings.push({ personId, officeId, capacity, on })
  }

  /** Somebody on the list of the meeting in hand. */
  attendee(attendee: AttendanceFact): { personId: string; officeId: string | null; capacity: Capacity } {
    const personId = this.personOf(this.#meant.get(formKey(attendee.name)) ?? attendee.name)
    const office = attendee.office ? this.officeOf(attendee.office, attendee.side, shortFormsOf(attendee)) : null
    return { personId, officeId: office?.officeId ?? null, capacity: office?.capacity ?? 'substantive' }
  }

  /** Somebody by name, in the office in which they were seen last. */
  #formOf(name: string): Form {
    const personId = this.personOf(name)
    return { personId, officeId: this.sightings.findLast((seen) => seen.personId === personId)?.officeId ?? null }
  }

  /** The id of the person of this name, known or new. */
  personOf(name: string): string {
    const written = personKey(name)
    const key = this.#said.personKey(written)
    const id = idOf('person', this.#bodyId, key)
    const known = this.people.get(id)
    if (known && (written !== key || !this.#borrowed.delete(id))) return id
    if (written !== key) this.#borrowed.add(id)
    this.people.set(id, { id, key, name })
    for (const word of contentWords(name)) this.nameWords.add(word)
    return id
  }

  #officeKeyOf(written: string): string {
    return this.#said.officeKey(officeName(written).key)
  }

  /** An office that is known, by any of its names. */
  officeCalled(written: string): RecordOffice | null {
    return this.offices.get(idOf('office', this.#bodyId, this.#officeKeyOf(written))) ?? null
  }

  /** The id of an office as written, known or new, and in what capacity it is held. */
  officeOf(written: string, side: Side, called: string[]): { officeId: string; capacity: Capacity } {
    const { key: own, name, capacity, short } = officeName(written)
    const key = this.#officeKeyOf(written)
    const officeId = idOf('office', this.#bodyId, key)
    const known = this.offices.get(officeId)
    const shortForm = short ?? called[0] ?? null
    if (!known) {
      const given = this.#said.officeNameOf(key)
      if (given === null && own !== key) this.#borrowed.add(officeId)
      this.offices.set(officeId, { id: officeId, key, name: given ?? name, short: shortForm, side })
      return { officeId, capacity }
    }
    if (own === key && this.#borrowed.delete(officeId))
      Object.assign(known, { name, side, short: shortForm ?? known.short })
    known.short ??= shortForm
    if (known.side === 'unknown') known.side = side
    return { officeId, capacity }
  }

  /** Whom a short form means: here, else by earlier meetings where only one is meant. */
  find(written: string): Form {
    return this.#forms.find(written)
  }

  owner(fact: OwnerFact): RecordOwner {
    const found = this.find(fact.written)
    const isMeant = this.#meant.has(formKey(fact.written))
    const named = fact.name === null ? null : (this.#meant.get(formKey(fact.name)) ?? fact.name)
    const personId = named === null || isMeant ? found.personId : this.personOf(named)
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
