import type { AttendanceFact } from '../../shared/facts.ts'
import { firstOf, plain } from './fair.ts'
import type { LabelledPerson } from './label.ts'
import { bareName } from './score-people.ts'

/** A function from any form of a person at this meeting (`PCC`, `Mr Vale`, `JC`) to one key, so that two forms compare. */
export function whoIsWho(labelled: LabelledPerson[], read: AttendanceFact[]): (form: string) => string {
  const keys = new Map<string, string>()
  const put = (form: string, key: string) => void (form !== '' && !keys.has(form) && keys.set(form, key))
  const people = [
    ...labelled.map(({ name, called = [] }) => ({ name: firstOf(name) ?? '', called })),
    ...read.map(({ name, called }) => ({ name, called })),
  ]
  for (const { name, called } of people) {
    put(bareName(name), bareName(name))
    for (const form of called) put(plain(form), bareName(name))
  }
  const surnames = Map.groupBy(
    new Set(people.map(({ name }) => bareName(name))),
    (name) => name.split(' ').at(-1) ?? '',
  )
  for (const [surname, names] of surnames) if (names.length === 1) put(surname, names[0] ?? '')
  return (form) => {
    const written = plain(form).replace(/^the /, '')
    return keys.get(written) ?? keys.get(bareName(form)) ?? keys.get(bareName(form).split(' ').at(-1) ?? '') ?? written
  }
}
