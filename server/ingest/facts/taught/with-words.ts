import type { Block, Slice } from '../../../../shared/blocks.ts'
import type { ActionFact, Certainty, DecisionFact } from '../../../../shared/facts.ts'
import type { OfficeWord } from '../../../../shared/office-words.ts'
import type { FactKind, FactOf, FactReader, ReadingContext } from '../../../../shared/reading.ts'
import { throughWords } from '../../../../shared/through-words.ts'
import { asKnown, asWrittenIn, type Translated } from './as-known.ts'
import { indexWords } from './find-words.ts'

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

type Taught = ActionFact | DecisionFact
/** The held text, the blocks that were translated, and the known words that stand in them now. */
type Source = { held: string; translated: readonly Translated[]; known: ReadonlySet<string> }

/** The words of a slice as they stand in the document. */
const inSlice = <One extends Slice>(slice: One, { held }: Source): One => ({
  ...slice,
  text: slice.spans.map(([start, end]) => folded(held.slice(start, end))).join(' '),
})

/** Words of a translated block as they were written. */
function written(words: string, { translated, known }: Source): string {
  if (![...known].some((word) => words.includes(word))) return words
  for (const one of translated) {
    const found = one.from.text.includes(words) ? words : asWrittenIn(one, words)
    if (found !== null) return found
  }
  return words
}

function asWritten<One extends Taught>(fact: One, source: Source): One {
  const own = inSlice(fact, source)
  if (!('updates' in own)) return own
  return {
    ...own,
    updates: own.updates.map((update) => inSlice(update, source)),
    owners: own.owners.map((owner) => ({ ...owner, written: written(owner.written, source) })),
    due: own.due && { ...own.due, written: written(own.due.written, source) },
  }
}

const atMostLikely = (certainty: Certainty): Certainty => (certainty === 'sure' ? 'likely' : certainty)

/** What the words gave is told as such, and never called sure. */
const told = <One extends Taught>(fact: One): One => ({
  ...fact,
  certainty: atMostLikely(fact.certainty),
  reader: throughWords(fact.reader),
})

type Read = <Kind extends FactKind>(reader: FactReader<Kind>, context: ReadingContext) => FactOf[Kind][]

const kinds: readonly FactKind[] = ['actions', 'decisions']

/**
 * How readers read a document in whose notes an office marks things with words of its own: actions and decisions from the
 * blocks with the words the readers know, everything else from the blocks as they are. Without such words, from those alone.
 */
export function readingWith(blocks: readonly Block[], words: readonly OfficeWord[]): Read {
  const index = indexWords(words)
  const pairs = index.size === 0 ? [] : blocks.map((block) => asKnown(block, index))
  const translated = pairs.filter((one) => one !== null)
  const inKnown = blocks.map((block, at) => pairs[at]?.block ?? block)
  const known = new Set(translated.flatMap(({ pieces }) => pieces.map((piece) => piece.known)))
  return (reader, context) => {
    const plain = reader.read(blocks, context)
    if (translated.length === 0 || !kinds.includes(reader.kind)) return plain
    const source = { held: context.text.text, translated, known }
    const withoutWords = new Set(plain.map((fact) => JSON.stringify(fact)))
    const found = (reader.read(inKnown, context) as Taught[]).map((fact) => asWritten(fact, source))
    return found.map((fact) => (withoutWords.has(JSON.stringify(fact)) ? fact : told(fact))) as never
  }
}
