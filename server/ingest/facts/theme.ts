import type { Block } from '../../../shared/blocks.ts'
import { cut, lineAt } from '../../../shared/cut.ts'
import type { ThemeFact } from '../../../shared/facts.ts'
import type { FactReader, ReadingContext } from '../../../shared/reading.ts'
import { sentencesOf } from '../../../shared/sentences.ts'
import { themesIn, type ThemeMention } from '../../../shared/themes.ts'

const isHeading = ({ kind }: Block) => kind === 'heading' || kind === 'label'
const SILENT = new Set<Block['kind']>(['title', 'repeated', 'noise'])

/** What the next meeting will be about has not been scrutinised yet. */
const ANNOUNCES =
  /^\W{0,3}(?:the |date |time |and |of |confirmation |subject |our )*next (?:\w+ ){0,3}(?:meeting|session|board)\b/i
const NOTHING = /^\W{0,3}(?:there (?:were|was) )?(?:no(?:ne|thing)?|n\/a|nil)\b[^.]{0,40}\.?$/i

const factOf = (block: Block, { theme, term, start, end }: ThemeMention): ThemeFact => ({
  theme,
  term,
  line: lineAt(block, start),
  spans: cut(block, start, end).spans,
})

/** The signal words of a block's sentences, save those that announce. */
function ownThemes(block: Block, people: ReadonlySet<string>): ThemeFact[] {
  return sentencesOf(block.text).flatMap(({ start, end }) => {
    const sentence = block.text.slice(start, end)
    if (ANNOUNCES.test(sentence)) return []
    const found = themesIn(sentence, { people, isHeading: isHeading(block) })
    return found.map((mention) => factOf(block, { ...mention, start: start + mention.start, end: start + mention.end }))
  })
}

/** What a heading says in brackets is an aside, and names no theme for the text under it. */
function isAside(text: string, { start }: ThemeMention): boolean {
  return text.lastIndexOf('(', start) > text.lastIndexOf(')', start)
}

function namedBy(heading: Block, people: ReadonlySet<string>): ThemeFact[] {
  if (ANNOUNCES.test(heading.text)) return []
  return themesIn(heading.text, { people, isHeading: true })
    .filter((mention) => !isAside(heading.text, mention))
    .map((mention) => factOf(heading, mention))
}

/** Initials by which somebody at the table is called. */
function initialsIn({ facts }: ReadingContext): Set<string> {
  return new Set(facts.attendance.flatMap(({ called }) => called).filter((form) => /^[A-Z]{2,4}$/.test(form)))
}

/** Where the matters of the meeting begin: behind its title, date and list of those present. */
function firstMatter(blocks: readonly Block[], { facts }: ReadingContext): number {
  const people = facts.attendance.flatMap(({ spans }) => spans.map(([, end]) => end))
  const itemStart = facts.items[0]?.spans[0]?.[0]
  const isHead = (block: Block) => itemStart !== undefined && (block.offsets[0] ?? 0) < itemStart && block.item === null
  const isList = (block: Block) =>
    people.some((end) => end > (block.offsets[0] ?? 0) && end <= (block.offsets.at(-1) ?? 0) + 1)
  const from = blocks.findLastIndex((block, at) => isHead(block) || (at < blocks.length / 4 && isList(block)))
  return from + 1
}

function eachOnce(facts: ThemeFact[]): ThemeFact[] {
  return [...new Map(facts.toReversed().map((fact) => [`${fact.theme} ${fact.line}`, fact])).values()].toReversed()
}

/**
 * Reads what was scrutinised: signal words line by line, and the themes that a heading names for all the text under it. Not
 * the list of those present, and not what the next meeting is announced to be about.
 */
export const themeReader: FactReader<'themes'> = {
  kind: 'themes',
  name: 'theme@1',
  read(blocks, context) {
    const people = initialsIn(context)
    const headings = new Map<string, ThemeFact[]>()
    const found = blocks.slice(firstMatter(blocks, context)).flatMap((block) => {
      if (SILENT.has(block.kind)) return []
      const isAnnounced = block.under.some((heading) => ANNOUNCES.test(heading))
      if (isAnnounced) return []
      const own = ownThemes(block, people)
      const above = NOTHING.test(block.text) ? [] : block.under.flatMap((title) => headings.get(title) ?? [])
      if (isHeading(block)) for (const title of titlesOf(block)) headings.set(title, namedBy(block, people))
      return [...own, ...above.map((fact) => ({ ...fact, line: block.line }))]
    })
    return eachOnce(found)
  },
}

/** The forms in which the blocks below may call this heading: whole, or without its number and what is not its title. */
function titlesOf({ text, cells }: Block): string[] {
  const parts = cells.map(({ start, end }) => text.slice(start, end))
  const all = [text, ...parts, parts.slice(1).join(' ')]
  return all
    .flatMap((title) => [title, title.replace(/^\(?[\d.]{1,9}[a-z]?\)?[.:]?\s+/, '')])
    .flatMap((title) => [title, title.replace(/[.:]$/, '')])
}
