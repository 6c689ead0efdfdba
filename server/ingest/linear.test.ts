import { afterEach, describe, expect, it, vi } from 'vitest'
import type { DocumentFacts } from '../../shared/facts.ts'
import type { FactReader, FactKind } from '../../shared/reading.ts'
import type { TextType } from '../../shared/source.ts'
import { extractText } from './extract/extract.ts'
import { readFacts } from './facts/read-facts.ts'
import { registry } from './facts/registry.ts'
import { refiners } from './refine/refiners.ts'
import { segment } from './segment/segment.ts'

const short = 12_500
const factor = 8
/** Linear is 8 and square is 64; what lies between is the noise of a busy machine, and n log n. */
const mostGrowth = 26
/** Below this a clock tells nothing. */
const leastMs = 4

/** Processor time of this thread in milliseconds: what it waits for on a busy machine does not count. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

type Times = Map<string, number>

function watch(times: Times) {
  return <Result>(stage: string, work: () => Result): Result => {
    const from = processorMs()
    const result = work()
    times.set(stage, (times.get(stage) ?? 0) + processorMs() - from)
    return result
  }
}

/** How long each stage and each reader of facts takes for a text, in milliseconds. */
function timesOf(type: TextType, source: string): Times {
  const times: Times = new Map()
  const timed = watch(times)
  const spies = (registry as readonly FactReader<FactKind>[]).map((reader) => {
    const read = reader.read.bind(reader)
    return vi.spyOn(reader, 'read').mockImplementation((...given) => timed(reader.name, () => read(...given)))
  })
  const bytes = new TextEncoder().encode(source)
  const text = timed('extract', () => extractText(type, bytes))
  const blocks = timed('segment', () => segment(text))
  const { facts, context } = readFacts(blocks, { text, fileName: 'notes.txt', receivedOn: '2024-06-30' })
  for (const spy of spies) spy.mockRestore()
  const about = { name: '', mediaType: type, sha256: '', reader: '', lines: 1, unreadShare: 0 }
  const [meeting] = facts.meeting
  if (!meeting) throw new Error('A text without a meeting tries no refiner.')
  const whole: DocumentFacts = { ...facts, document: about, meeting }
  refiners.reduce((given, refiner) => timed(refiner.name, () => refiner.refine(given, blocks, context)), whole)
  return times
}

/** A word for a number, so that each piece of a text can differ from the others. */
function wordOf(index: number): string {
  const letters = String(index)
    .split('')
    .map((digit) => 'aeioukmrst'[Number(digit)])
    .join('')
  return `B${letters}n`
}

type Piece = string | ((index: number) => string)

/** Pieces up to a length, each the same or each by its own number. */
function textOf(piece: Piece, length: number): string {
  const pieces: string[] = ['Board\n14 May 2019\n']
  for (let index = 0, left = length; left > 0; index++) {
    const next = typeof piece === 'string' ? piece : piece(index)
    pieces.push(next)
    left -= next.length
  }
  return pieces.join('')
}

/** The stages that took more than their share longer for a text that is `factor` times as long. */
function superlinear(type: TextType, piece: Piece): string[] {
  const of = (length: number) => textOf(piece, length)
  // Each try from a longer text: memory that is taken for the first time costs more at one length than at another.
  const from = (length: number) => {
    const [few, many] = [timesOf(type, of(length)), timesOf(type, of(length * factor))]
    return [...many].map(([stage, ms]) => [stage, ms / Math.max(few.get(stage) ?? 0, leastMs)] as const)
  }
  let left: string[] | null = null
  for (let tries = 0; tries < 4 && (left === null || left.length > 0); tries++) {
    const steep = from(short * Math.min(1 + tries, 2)).flatMap(([stage, growth]) =>
      growth > mostGrowth ? [stage] : [],
    )
    left = left === null ? steep : left.filter((stage) => steep.includes(stage))
  }
  return left ?? []
}

describe('the time of every stage grows with the length of a text, not with its square', () => {
  afterEach(() => vi.restoreAllMocks())

  it('times every stage, and sees one that is square', () => {
    const times = timesOf('text/plain', 'Board\n14 May 2019\nACTION: CC to write.\n')
    expect(times.size).toBe(2 + registry.length + refiners.length)
    vi.spyOn(refiners[0]!, 'refine').mockImplementation((facts, blocks) => {
      const until = processorMs() + blocks.length ** 2 / 50_000
      while (processorMs() < until) continue
      return facts
    })
    expect(superlinear('text/plain', 'The clerk spoke.\n\n')).toContain(refiners[0]!.name)
  })

  it.each<[string, Piece, TextType?]>([
    ['spaces', ' '],
    ['tabs', '\t'],
    ['empty lines', '\n'],
    ['open brackets', '('],
    ['square brackets', '['],
    ['ACTION:', 'ACTION: '],
    ['actions', 'ACTION: CC to write to the court by the end of June.\n'],
    ['dots', '.'],
    ['digits with dots', '1.1.'],
    ['numbers', '1.1.1 '],
    ['dates', '14 May 2019 '],
    ['nested tags', '<div>', 'text/html'],
    ['nested lists', '<ul><li>a ', 'text/html'],
    ['nested tables', '<table><tr><td>a ', 'text/html'],
    ['tags in text', '<b>a'],
    ['one enormous line', 'The PCC asked whether it was so and the CC said that it was. '],
    ['many short lines', 'a\n'],
    ['short paragraphs', 'The PCC asked why.\n\nThe CC said that it was in hand.\n\n'],
    ['names', 'Present: Ann Lee; '],
    ['updates', 'Update: The letter was sent.\n'],
    ['table rows', '| a | b |\n|---|---|\n', 'text/markdown'],
    ['letters', 'a'],
    ['capitals', 'A'],
    ['lines that go on', 'and it went on and on and on with\n'],
    [
      'a passage over and over',
      'This sentence is rather long and it stands here more often than once, as it does.\n\n',
    ],
    ['people who all differ', (at) => `Present: Ann ${wordOf(at)}, Head of ${wordOf(at + 7)}\n`],
    ['names that all differ', (at) => `Ann ${wordOf(at)} asked Tom ${wordOf(at + 1)} about it.\n\n`],
    ['references that all differ', (at) => `${at}/24 CC to write to ${wordOf(at)}. Update: done.\n`],
    ['headings that all differ', (at) => `${at}. ${wordOf(at)} and others\n\nThe PCC asked why.\n\n`],
    ['a row of many cells', '| a '],
    ['rows that all differ', (at) => `| ${at}/24 | CC to write to ${wordOf(at)} | CC | Complete |\n`, 'text/markdown'],
    ['matters that all differ', (at) => `Op ${wordOf(at)} was discussed and the PCC asked how it went.\n\n`],
  ])('%s', (_, piece, type = 'text/plain') => expect(superlinear(type, piece)).toEqual([]))
})
