import type { DocumentFacts, SourceSpan } from '../../shared/facts.ts'
import { countRight, countWrong, type Sheet } from './tally.ts'

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()

type Sliced = { text: string; spans: SourceSpan[]; isPart: boolean }

function textsOf(facts: DocumentFacts): Sliced[] {
  const whole = ({ text, spans }: { text: string; spans: SourceSpan[] }): Sliced => ({ text, spans, isPart: false })
  return [
    ...facts.actions.flatMap((action) => [whole(action), ...action.updates.map(whole)]),
    ...facts.exchanges.flatMap(({ question, answer, spans }) =>
      [question, answer ?? ''].map((text) => ({ text, spans, isPart: true })),
    ),
    ...facts.commitments.map(whole),
    ...facts.decisions.map(whole),
    ...facts.items.map(({ title, spans }) => ({ text: title, spans, isPart: true })),
  ]
}

/** Whether the pieces follow each other as the document has them: what stands before cannot come behind. */
const isInOrder = (spans: readonly SourceSpan[]) =>
  spans.every(([start], index) => index === 0 || start >= (spans[index - 1]?.[1] ?? 0))

/** Counts the texts of facts that are, and that are not, what their spans say in the held text. */
export function scoreSlices(sheet: Sheet, facts: DocumentFacts, held: string): void {
  for (const { text, spans, isPart } of textsOf(facts)) {
    const said = folded(spans.map(([start, end]) => held.slice(start, end)).join(' '))
    const isSaid = isPart ? said.includes(folded(text)) : said === folded(text) && isInOrder(spans)
    if (isSaid) countRight(sheet, 'exact slices')
    else countWrong(sheet, 'exact slices', `“${text.slice(0, 60)}”`)
  }
}
