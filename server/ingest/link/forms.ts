import { knownOffices, knownRanks } from '../../../shared/offices.ts'
import { personKey } from './office-name.ts'
import { folded } from './words.ts'

/** Whom a form means, and in which office. */
export type Form = { personId: string | null; officeId: string | null }
export const UNKNOWN: Form = { personId: null, officeId: null }

/** Somebody on the list of a meeting: the ranks are their office and whatever the list calls them. */
type Met = Form & { name: string; ranks: string[] }

/** The short form as a key: `ACC  Evans` and `acc evans` are one. */
export const formKey = (written: string): string =>
  folded(written)
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const wordsFor = ({ short, name }: (typeof knownOffices)[number]) => [formKey(short), formKey(name)]
const ranks = new Set(knownRanks.flatMap(wordsFor))
/** `acc` and `assistant chief constable` are one office. */
const offices = new Map(knownOffices.flatMap((one) => wordsFor(one).map((word) => [word, formKey(one.name)] as const)))
const officeOf = (words: string) => offices.get(words) ?? words

/** Whether what stands before a surname can be said of this person: a rank, their own office, a first name or its initial. */
function canBeCalled(before: string, { name, ranks: own }: Met): boolean {
  if (before === '' || ranks.has(before)) return true
  const given = personKey(name).split(' ').slice(0, -1)
  const initials = given.map((word) => word.charAt(0)).join(' ')
  if ([given.join(' '), given[0], initials, initials.charAt(0)].includes(before)) return true
  return own.some((rank) => officeOf(formKey(rank).replace(/^(?:temporary|acting|t|a) /, '')) === officeOf(before))
}

const surnameOf = (key: string) => key.split(' ').at(-1) ?? ''

/** What the forms by which notes call people mean: at the meeting in hand, and at all before it. */
export class Forms {
  #met: Met[] = []
  #here = new Map<string, Form>()
  readonly #before = new Map<string, Map<string, Form>>()

  /** Begins a meeting: nothing is known of it yet. */
  begin(): void {
    this.#met = []
    this.#here = new Map()
  }

  meet(person: Met): void {
    this.#met.push(person)
  }

  /** Takes a form for somebody of this meeting; where two people have it, it means no more than the office both are in. */
  remember(written: string, form: Form): void {
    const key = formKey(written)
    if (!key) return
    const taken = this.#here.get(key)
    const shared = taken?.officeId === form.officeId ? form.officeId : null
    this.#here.set(key, taken && taken.personId !== form.personId ? { personId: null, officeId: shared } : form)
    const known = this.#before.get(key) ?? new Map<string, Form>()
    known.set(`${form.personId}`, form)
    this.#before.set(key, known)
  }

  /** Says what a form means at this meeting alone, whatever its list says. */
  set(key: string, form: Form): void {
    this.#here.set(key, form)
  }

  /** Whom a form means: by this meeting's list, else a surname on it, else by earlier meetings where only one is meant. */
  find(written: string): Form {
    const key = formKey(written)
    const here = this.#here.get(key) ?? this.#bySurname(personKey(written))
    if (here) return here
    const before = this.#before.get(key)
    return before?.size === 1 ? ([...before.values()][0] ?? UNKNOWN) : UNKNOWN
  }

  /** `ACC Evans` where one Evans on the list can be called so; nobody where none or two can. */
  #bySurname(key: string): Form | null {
    const surname = surnameOf(key)
    if (surname.length < 2) return null
    const before = key.slice(0, -surname.length).trim()
    const found = this.#met.filter((one) => surnameOf(personKey(one.name)) === surname && canBeCalled(before, one))
    const [one] = found
    if (one === undefined) return null
    const { personId, officeId } = one
    return found.every((other) => other.personId === personId) ? { personId, officeId } : UNKNOWN
  }
}
