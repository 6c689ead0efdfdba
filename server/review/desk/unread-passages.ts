import type { UnreadPassage } from '../../../shared/answers/review-document.ts'
import type { DocumentFacts, SourceSpan } from '../../../shared/facts.ts'
import { wordsOf } from '../../../shared/words.ts'
import { sliceAt } from '../anchoring/anchor.ts'

/** Fewer words than these are a remnant of a fact and no passage. */
const FEWEST_WORDS = 3
/** After one of these a line does not run on into the next. */
const ENDS = '.:;!?'

/** All that is told by something: facts, updates, headings, people, and what a notice says was left out. */
export function toldSpans(facts: DocumentFacts): SourceSpan[] {
  const { actions, exchanges, commitments, decisions, attendance, items, notices } = facts
  const leftOut = notices.filter(({ kind }) => kind === 'repeated text')
  const told = [
    actions,
    actions.flatMap(({ updates }) => updates),
    exchanges,
    commitments,
    decisions,
    attendance,
    items,
  ]
  return [...told.flat(), ...leftOut].flatMap(({ spans }) => spans).toSorted((a, b) => a[0] - b[0])
}

/** What of a stretch is not told by any of the spans from the `next` on, which are in order. */
function gapsIn([start, end]: SourceSpan, told: readonly SourceSpan[], next: number): SourceSpan[] {
  const gaps: SourceSpan[] = []
  let from = start
  for (let span = told[next]; span !== undefined && span[0] < end; span = told[++next]) {
    if (span[1] <= from) continue
    if (span[0] > from) gaps.push([from, span[0]])
    from = span[1]
  }
  return from < end ? [...gaps, [from, end]] : gaps
}

/** Lines of the text from a place on; one that ends in the middle of a sentence runs on into the next. */
function stretches(text: string, from: number): SourceSpan[] {
  const found: SourceSpan[] = []
  let isOpen = false
  let start = from
  while (start <= text.length) {
    const stop = text.indexOf('\n', start)
    const end = stop === -1 ? text.length : stop
    const line = text.slice(start, end).trim()
    const last = found.at(-1)
    if (line !== '' && isOpen && last) last[1] = end
    else if (line !== '') found.push([start, end])
    isOpen = line !== '' && !ENDS.includes(line.at(-1) ?? '')
    start = end + 1
  }
  return found
}

/** The lines above the first item tell of the meeting: its title, day, place and people. */
function headEnd({ items, actions, exchanges }: DocumentFacts): number {
  const starts = [...items, ...actions, ...exchanges].flatMap(({ spans }) => spans.slice(0, 1).map(([start]) => start))
  return starts.length === 0 ? 0 : Math.min(...starts)
}

/** Passages that belong to no fact, heading or list of people, and their share of the document's words, 0 to 1. */
export function unreadPassages(text: string, facts: DocumentFacts): { unread: UnreadPassage[]; unreadShare: number } {
  const told = toldSpans(facts)
  const head = headEnd(facts)
  const unread: UnreadPassage[] = []
  let next = 0
  for (const stretch of stretches(text, head)) {
    while ((told[next]?.[1] ?? Infinity) <= stretch[0]) next++
    for (const gap of gapsIn(stretch, told, next)) {
      const slice = sliceAt(text, [gap])
      if (slice && wordsOf(slice.text).length >= FEWEST_WORDS) unread.push(slice)
    }
  }
  const all = wordsOf(text).length
  const words = unread.reduce((sum, passage) => sum + wordsOf(passage.text).length, 0)
  return { unread, unreadShare: all === 0 ? 0 : Math.round((words / all) * 1000) / 1000 }
}
