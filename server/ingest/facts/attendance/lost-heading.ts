import type { Block } from '../../../../shared/blocks.ts'
import { sideOf } from '../../../../shared/offices.ts'
import type { Listed } from './lists/listed.ts'

// A list without a label, and below a wide gap a shorter one: the heading of those who sent apologies is lost.

const fewestPresent = 3
/** Two blank lines: one may part any two lines of a list. */
const widest = 3
const nobodyAway = /\bno apologies\b|\bapologies\b[^.]{0,40}\b(?:none|nil)\b/i

const lastLine = ({ block }: Listed) => block.lines.at(-1)?.line ?? block.line

const gapBefore = (one: Listed, before: Listed) => one.block.line - lastLine(before)

/** The last of the lists that stand without a label, line under line. */
function unheaded(listed: readonly Listed[]): Listed[] {
  const all = listed.filter(({ isUnheaded }) => isUnheaded === true)
  const start = all.findLastIndex((one, at) => one.place - (all[at - 1]?.place ?? one.place) > 1)
  const people = all.slice(Math.max(0, start))
  // Who is in the chair may stand over the list as well.
  return people[0]?.name === people[1]?.name ? people.slice(1) : people
}

/** Where the one gap is that is wider than all others; null where there is no such gap. */
function gapIn(people: readonly Listed[]): number | null {
  const gaps = people.slice(1).map((one, at) => gapBefore(one, people[at] as Listed))
  const most = Math.max(0, ...gaps)
  const others = gaps.filter((gap) => gap !== most)
  const isAlone = others.length === gaps.length - 1 && others.every((gap) => gap < most)
  return most >= widest && isAlone ? gaps.indexOf(most) + 1 : null
}

type Parts = { first: readonly Listed[]; second: readonly Listed[] }

/** The lists above and below the gap; who takes the notes may end a list that has its labels. */
function partsOf(listed: readonly Listed[]): Parts | null {
  const people = unheaded(listed)
  const at = gapIn(people)
  if (at !== null) return { first: people.slice(0, at), second: people.slice(at) }
  const [top] = people
  const above = listed.filter(({ place }) => top !== undefined && place >= 0 && place < top.place)
  const last = above.at(-1)
  if (!top || !last?.takesMinutes || top.place - last.place !== 1 || gapBefore(top, last) < widest) return null
  const isTogether = people.slice(1).every((one, index) => gapBefore(one, people[index] as Listed) < widest)
  return isTogether ? { first: above, second: people } : null
}

const hasBothSides = (people: readonly Listed[]) =>
  (['commissioner', 'force'] as const).every((side) =>
    people.some(({ office, rank }) => sideOf(office ?? rank ?? '') === side),
  )

const isSpokenFor = (second: readonly Listed[], spoken: readonly { name: string }[]) =>
  spoken.length === 0 ||
  spoken.some(({ name }) => second.some((one) => one.name.split(' ').at(-1) === name.split(' ').at(-1)))

/**
 * The people of a block that shows by its shape that the heading "Apologies" over it is lost: shorter than the list above, which
 * has no heading either, or ends with who takes the notes, and holds both sides; and set apart from it by the only wide gap. None where anything speaks against it.
 */
export function underLostHeading(
  listed: readonly Listed[],
  spoken: readonly { name: string }[],
  blocks: readonly Block[],
): Listed[] {
  const parts = partsOf(listed)
  if (parts === null || listed.some(({ status }) => status === 'apologies')) return []
  const { first, second } = parts
  const isShorter = first.length >= fewestPresent && second.length * 2 <= first.length + 1
  if (!isShorter || !hasBothSides(first) || !isSpokenFor(second, spoken)) return []
  if (second.some((one) => one.isChair || one.takesMinutes || first.some(({ name }) => name === one.name))) return []
  return blocks.some(({ text }) => nobodyAway.test(text)) ? [] : [...second]
}
