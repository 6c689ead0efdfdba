import type { Block } from '../../../shared/blocks.ts'
import { cut } from '../../../shared/cut.ts'
import type { DocumentFacts, NoticeFact } from '../../../shared/facts.ts'
import type { ReadingContext, Refiner } from '../../../shared/reading.ts'
import { datesIn, isoOf, weekdayName, weekdayOn } from '../../../shared/written-dates.ts'

const isLeftOut = (block: Block) => block.kind === 'repeated' || block.kind === 'noise'

function at(block: Block, kind: NoticeFact['kind'], message: string, start = 0, end = block.text.length): NoticeFact {
  const { line, spans } = cut(block, start, end)
  return { kind, line, message, spans }
}

/** One notice for each stretch that was read twice. */
function repeated(blocks: readonly Block[]): NoticeFact[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'repeated' || blocks[index - 1]?.kind === 'repeated') return []
    let end = index
    while (blocks[end]?.kind === 'repeated') end++
    const stretch = blocks.slice(index, end)
    const spans = stretch.flatMap((one) => cut(one).spans)
    const message = 'This passage stands in the document a second time; it was left out, and no fact was read from it.'
    return [{ kind: 'repeated text' as const, line: block.line, message, spans }]
  })
}

function lost(blocks: readonly Block[]): NoticeFact[] {
  return blocks.flatMap((block) => {
    if (block.lost === null || isLeftOut(block)) return []
    return [at(block, 'lost text', `The ${block.lost} of this passage is missing from the document.`)]
  })
}

function weekdays(blocks: readonly Block[]): NoticeFact[] {
  return blocks.flatMap((block) =>
    isLeftOut(block)
      ? []
      : datesIn(block.text).flatMap((date) => {
          const day = date.day === null ? null : isoOf(date)
          if (day === null || date.weekday === null || weekdayOn(day) === date.weekday) return []
          const message = `${day} was a ${weekdayName(weekdayOn(day))}, not a ${weekdayName(date.weekday)}: one of the two is wrong.`
          return [at(block, 'weekday disagrees', message, date.start, date.end)]
        }),
  )
}

const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L} ]/gu, '')

function twice({ attendance }: DocumentFacts): NoticeFact[] {
  const present = new Set(
    attendance.filter((person) => person.status === 'present').map((person) => keyOf(person.name)),
  )
  return attendance
    .filter((person) => person.status === 'apologies' && present.has(keyOf(person.name)))
    .map(({ name, line, spans }) => ({
      kind: 'person both present and apologising' as const,
      line,
      message: `${name} is listed both as present and as sending apologies.`,
      spans,
    }))
}

function undated({ meeting }: DocumentFacts): NoticeFact[] {
  if (meeting.heldOn !== null) return []
  const message = 'No date of the meeting was found in the notes or in the name of the file; give it by hand.'
  return [{ kind: 'no date', line: null, message, spans: [] }]
}

/** A meeting cannot be after the next one it announces. */
function outOfOrder({ meeting }: DocumentFacts): NoticeFact[] {
  const next = meeting.nextMeeting?.heldOn ?? null
  if (next === null || meeting.heldOn === null || next > meeting.heldOn) return []
  const message = `The next meeting is announced for ${next}, which is not after the meeting's own date, ${meeting.heldOn}.`
  return [{ kind: 'date out of order', line: null, message, spans: [] }]
}

function guessed(context: ReadingContext): NoticeFact[] {
  return context.text.notices.map(({ message, start }) => ({
    kind: 'unreadable part' as const,
    line: context.text.text.slice(0, start).split('\n').length,
    message,
    spans: [],
  }))
}

/** Adds what a reviewer should know of the document itself: what was left out, is lost, or contradicts itself. */
export const noticeRefiner: Refiner = {
  name: 'notices@1',
  refine(facts, blocks, context) {
    const found = [
      ...repeated(blocks),
      ...lost(blocks),
      ...weekdays(blocks),
      ...twice(facts),
      ...undated(facts),
      ...outOfOrder(facts),
      ...guessed(context),
    ]
    return { ...facts, notices: [...facts.notices, ...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
  },
}
