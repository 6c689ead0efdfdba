import type { Block } from '../../../shared/blocks.ts'
import type { DocumentFacts, SourceSpan } from '../../../shared/facts.ts'
import type { Refiner } from '../../../shared/reading.ts'

const LEFT_OUT = new Set<Block['kind']>(['repeated', 'noise'])
const HEADINGS = new Set<Block['kind']>(['title', 'heading', 'label'])

function spansOf(facts: DocumentFacts): SourceSpan[] {
  const told = [facts.attendance, facts.items, facts.actions, facts.exchanges, facts.commitments, facts.decisions]
  const updates = facts.actions.flatMap((action) => action.updates)
  return [...told.flat(), ...updates].flatMap(({ spans }) => spans).toSorted((a, b) => a[0] - b[0])
}

/** Whether each place of the text lies in a fact, for the places asked one after another from the start on. */
function coverage(spans: SourceSpan[]): (place: number) => boolean {
  let next = 0
  let reach = -1
  return (place) => {
    for (let span = spans[next]; span !== undefined && span[0] <= place; span = spans[++next])
      reach = Math.max(reach, span[1])
    return place < reach
  }
}

const words = /\S+/g
const LABELS =
  /^\W{0,3}(?:date|time|venue|place|location|present|attendance|attendees|in attendance|apologies|name|notes|minutes|chair)\b/i
const DATE =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b.{0,12}\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/i

/** The lines before the first item tell of the meeting itself: its date, place and who was there. */
function isHead(block: Block, { attendance, meeting }: DocumentFacts): boolean {
  if (block.item !== null) return false
  const [first, last] = [block.offsets[0] ?? 0, block.offsets.at(-1) ?? 0]
  if (attendance.some(({ spans }) => spans.some(([start, end]) => start <= last && first < end))) return true
  const told = [meeting.title, meeting.venue, meeting.chair, meeting.minutesBy, meeting.startsAt]
  return (
    told.some((text) => text !== null && block.text.includes(text)) || LABELS.test(block.text) || DATE.test(block.text)
  )
}

/** The share of words, 0 to 1, that belong to no fact, heading or list of those present; what was left out as repeated does not count. */
export const unreadShareRefiner: Refiner = {
  name: 'unread-share@1',
  refine(facts, blocks) {
    const isCovered = coverage(spansOf(facts))
    let all = 0
    let unread = 0
    for (const block of blocks) {
      if (LEFT_OUT.has(block.kind)) continue
      const isKnown = HEADINGS.has(block.kind) || isHead(block, facts)
      for (const word of block.text.matchAll(words)) {
        const covered = isCovered(block.offsets[word.index] ?? 0)
        all++
        if (!covered && !isKnown) unread++
      }
    }
    return {
      ...facts,
      document: { ...facts.document, unreadShare: all === 0 ? 0 : Math.round((unread / all) * 1000) / 1000 },
    }
  },
}
