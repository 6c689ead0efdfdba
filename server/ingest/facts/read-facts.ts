import type { Block } from '../../../shared/blocks.ts'
import type { OfficeWord } from '../../../shared/office-words.ts'
import type { FactKind, FactsSoFar, ReadingContext } from '../../../shared/reading.ts'
import type { DocumentText } from '../../../shared/source.ts'
import { withoutHeadTitles } from './meeting/head.ts'
import { underItemRows } from './item/rows.ts'
import { peopleOf } from './people.ts'
import { registry } from './registry.ts'
import { readingWith } from './taught/with-words.ts'

const none = (): FactsSoFar => ({
  meeting: [],
  attendance: [],
  items: [],
  actions: [],
  exchanges: [],
  commitments: [],
  decisions: [],
  themes: [],
  notices: [],
})

function add<Kind extends FactKind>(facts: FactsSoFar, kind: Kind, found: FactsSoFar[Kind]): FactsSoFar {
  return { ...facts, [kind]: [...facts[kind], ...found] }
}

/** All facts of a document's blocks, reader by reader; the context grows with what each of them finds. */
export function readFacts(
  segmented: readonly Block[],
  given: { text: DocumentText; fileName: string; receivedOn: string },
  words: readonly OfficeWord[] = [],
): { facts: FactsSoFar; context: ReadingContext } {
  const blocks = underItemRows(withoutHeadTitles(segmented))
  const read = readingWith(blocks, words)
  let facts = none()
  let context: ReadingContext = { ...given, facts, people: peopleOf([]) }
  for (const reader of registry) {
    facts = add(facts, reader.kind, read(reader, context) as never)
    const people = reader.kind === 'attendance' ? peopleOf(facts.attendance) : context.people
    context = { ...given, facts, people }
  }
  return { facts, context }
}
