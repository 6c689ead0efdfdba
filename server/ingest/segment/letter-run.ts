import type { Candidate } from './candidates.ts'
import { itemNumberAt } from './item-number.ts'
import type { Draft } from './pieces.ts'
import { hasVerb, isTitle, wordsIn } from './shape.ts'

const lettered =
  /^(?:(?:item|part|section) )?(?<mark>\(?(?<written>[A-Z]|[IVX]{2,5})[.):]|(?<bare>[A-Z]|[IVX]{2,5})(?= ?[–—-] ))(?: ?[–—-])? {1,3}(?<title>\p{Lu}.{2,80})$/iu
const letters = 'A B C D E F G H I J K L M N O P Q R S T'.split(' ')
const roman = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ')
const fewest = 3

type Found = { index: number; written: string; title: string; draft: Draft }

function foundAt(draft: Draft, index: number): Found[] {
  const { written, bare, title = '' } = draft.kind === 'paragraph' ? (lettered.exec(draft.text)?.groups ?? {}) : {}
  const number = written ?? bare
  const isLine = number !== undefined && number === number.toUpperCase() && /^\p{Lu}/u.test(title)
  if (!isLine || !isTitle(title) || hasVerb(title) || wordsIn(title).length > 12) return []
  return [{ index, written: number, title, draft }]
}

/** The lines that carry on "A.", "B.", "C." or "I.", "II.", "III.", each with something under it. */
function runOf(found: readonly Found[], names: readonly string[]): Found[] {
  const run: Found[] = []
  for (const one of found) {
    const last = run.at(-1)
    if (one.written === names[run.length] && (last === undefined || one.index > last.index + 1)) run.push(one)
  }
  return run
}

function candidateOf({ draft, written, title }: Found, at: number): Candidate {
  const titleStart = draft.text.length - title.length
  const number = { written, parts: [at + 1], letter: '', end: titleStart }
  return { number, title, titleStart, style: 'letter', whole: written }
}

const inParts = /^(?<written>(?<part>[A-H])(?<number>\d{1,2}))[.:)]? {1,3}(?<title>\p{Lu}.{2,80})$/u
const fewestInParts = 4

/** The titles that carry on "A1", "A2", "B1", "B2": numbered within lettered parts, of which there are at least two. */
function inPartsIn(drafts: readonly Draft[]): (Found & { number: number })[] {
  const run: (Found & { number: number; part: string })[] = []
  for (const [index, draft] of drafts.entries()) {
    const { written = '', part = '', number = '', title = '' } = inParts.exec(draft.text)?.groups ?? {}
    if (draft.kind !== 'paragraph' || written === '' || !isTitle(title) || hasVerb(title)) continue
    const last = run.at(-1)
    const isNext = last !== undefined && part === last.part && Number(number) === last.number + 1
    const isNewPart = number === '1' && letters.indexOf(part) === letters.indexOf(last?.part ?? '') + 1
    if (isNext || isNewPart) run.push({ index, written, title, draft, part, number: Number(number) })
  }
  return run.length >= fewestInParts && new Set(run.map(({ part }) => part)).size > 1 ? run : []
}

type Lettered = { run: readonly Found[]; isNumbered: boolean }

/** The longest run of titles that letters or Roman numbers count, and whether numbered titles stand among them. */
function letteredIn(drafts: readonly Draft[]): Lettered {
  const found = drafts.flatMap(foundAt)
  const run = [letters, roman].map((names) => runOf(found, names)).find(({ length }) => length >= fewest) ?? []
  const isNumbered = drafts
    .slice(0, run.at(-1)?.index)
    .some(({ text }) => itemNumberAt(text) !== null && isTitle(text) && !hasVerb(text) && wordsIn(text).length <= 8)
  return { run, isNumbered }
}

/**
 * Three and more titles that letters or Roman numbers count from the first on, where no numbered title stands among
 * them: the items of a meeting, by the index of their pieces.
 */
export function letterRunIn(drafts: readonly Draft[]): Map<number, Candidate> {
  const parted = inPartsIn(drafts)
  if (parted.length > 0) return new Map(parted.map((one) => [one.index, candidateOf(one, one.number - 1)]))
  const { run, isNumbered } = letteredIn(drafts)
  return new Map(isNumbered ? [] : run.map((one, at) => [one.index, candidateOf(one, at)]))
}

/** The same titles where numbers count what is under them: the parts of a meeting, by the index of their pieces. */
export function letteredParts(drafts: readonly Draft[]): ReadonlySet<number> {
  const { run, isNumbered } = letteredIn(drafts)
  const areApart = run.every(({ draft }) => draft.isApart)
  return new Set(isNumbered && areApart ? run.map(({ index }) => index) : [])
}
