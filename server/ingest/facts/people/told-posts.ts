import type { Block } from '../../../../shared/blocks.ts'
import { sentences } from '../../../../shared/sentences.ts'
import { entryOf, type Entry } from './person-entry.ts'
import { areInitialsOf } from './person-name.ts'

const clause =
  /(?:^|[;.] |, (?:and )?| and )(?<form>\p{Lu}\p{L}?\p{Lu}{1,3}) (?<said>(?:is|was|chaired|took|takes|kept|presided)\b[^;.]{0,120})/gu
// "Ann took this note.": a first name alone.
const byFirstName =
  /^(?<form>\p{Lu}\p{Ll}+) (?<said>(?:took|takes|kept|wrote|made) (?:the|this|these) (?:notes?|minutes?|record))\.?$/gu
const post =
  /^(?:is|was) (?:the |our )?(?<post>\p{Lu}.{1,80}?)(?:,? and (?:(?:was )?in the chair|chair(?:ed|s)|presided|took the .{3,30}))?$/u
const chairs = /\b(?:chair(?:ed|s)|presided|in the chair|took the chair)\b/
const notes = /\b(?:took|takes|kept|wrote|made) (?:the|this|these) (?:notes?|minutes?|record)\b/

/** What a sentence of the head says of somebody by initials: "AL is the Chief Constable; TF took the note." */
type Told = { form: string; post: string | null; isChair: boolean; takesMinutes: boolean }

function toldIn(block: Block): Told[] {
  const named = sentences(block).flatMap(({ start, end }) => [...block.text.slice(start, end).matchAll(byFirstName)])
  return [...block.text.matchAll(clause), ...named].map(({ groups }) => {
    const { form = '', said = '' } = groups ?? {}
    return {
      form,
      post: post.exec(said)?.groups?.post ?? null,
      isChair: chairs.test(said),
      takesMinutes: notes.test(said),
    }
  })
}

const firstOf = (name: string) => name.split(' ', 1)[0]

/** People with the posts that the head gives them by their initials; whose post is known keeps it. */
export function withToldPosts<Person extends Entry>(people: readonly Person[], head: readonly Block[]): Person[] {
  const told = head.flatMap(toldIn)
  return people.map((person) => {
    const isAlone = people.filter(({ name }) => firstOf(name) === firstOf(person.name)).length === 1
    const said = told.filter(
      ({ form }) => areInitialsOf(form, person.name) || (isAlone && form === firstOf(person.name)),
    )
    const named = said.map(({ post: office }) => office && entryOf(`${person.name}, ${office}`)?.office)
    return {
      ...person,
      office: person.office ?? named.find(Boolean) ?? null,
      isChair: person.isChair || said.some(({ isChair }) => isChair),
      takesMinutes: person.takesMinutes || said.some(({ takesMinutes }) => takesMinutes),
    }
  })
}
