import { cut, lineAt } from './cut.ts'
import type { Block } from './blocks.ts'
import type { AttendanceFact, ThemeFact } from './facts.ts'
import { sentencesOf } from './sentences.ts'
import type { ThemeBlock } from './theme-passages.ts'
import { themesIn, type ThemeIndex, type ThemeMention } from './themes.ts'

/** What the next meeting will be about has not been scrutinised yet. */
const ANNOUNCES =
  /^\W{0,3}(?:the |date |time |and |of |confirmation |subject |our )*next (?:\w+ ){0,3}(?:meeting|session|board)\b/i
const LONGEST_ANNOUNCEMENT = 240
const NOTHING = /^\W{0,3}(?:there (?:were|was) )?(?:no(?:ne|thing)?|n\/a|nil)\b[^.]{0,40}\.?$/i

type Search = { people: ReadonlySet<string>; index: ThemeIndex }

const isHeading = ({ kind }: ThemeBlock) => kind === 'heading' || kind === 'label'

/** `cut` looks at a block's text and places alone. */
const whole = (block: ThemeBlock): Block => ({ ...block, emphasis: [], level: 0, item: null, lost: null })

const factOf = (block: ThemeBlock, { theme, term, start, end }: ThemeMention): ThemeFact => ({
  theme,
  term,
  line: lineAt(whole(block), start),
  spans: cut(whole(block), start, end).spans,
})

/** The signal words of a block's sentences, save those that announce. */
function ownThemes(block: ThemeBlock, search: Search): ThemeFact[] {
  // "Next meeting: 8 July. Focus: burglary": what stands behind it is announced too.
  if (ANNOUNCES.test(block.text) && block.text.length < LONGEST_ANNOUNCEMENT) return []
  return sentencesOf(block.text).flatMap(({ start, end }) => {
    const sentence = block.text.slice(start, end)
    if (ANNOUNCES.test(sentence)) return []
    const found = themesIn(sentence, { ...search, isHeading: isHeading(block) })
    return found.map((mention) => factOf(block, { ...mention, start: start + mention.start, end: start + mention.end }))
  })
}

/** What a heading says in brackets is an aside, and names no theme for the text under it. */
function isAside(text: string, { start }: ThemeMention): boolean {
  return text.lastIndexOf('(', start) > text.lastIndexOf(')', start)
}

/** "DCC to count the vehicles.": a task set like a heading names nothing for the text under it. */
const isSentence = (text: string): boolean => text.endsWith('.') && text.split(' ').length > 6

function namedBy(heading: ThemeBlock, search: Search): ThemeFact[] {
  if (ANNOUNCES.test(heading.text) || isSentence(heading.text)) return []
  return themesIn(heading.text, { ...search, isHeading: true })
    .filter((mention) => !isAside(heading.text, mention))
    .map((mention) => factOf(heading, mention))
}

/** "3.1", "Item 3 –", "Minute 18/41:" */
const NUMBER = /^(?:(?:agenda )?item (?:no\.? ?)?|minute )?\(?[\d./]{1,9}[a-z]?\)?[.:]?(?: [–-])?\s+/i

/** The forms in which the blocks below may call this heading: whole, or without its number and what is not its title. */
function titlesOf({ text, cells }: ThemeBlock): string[] {
  const parts = cells.map(({ start, end }) => text.slice(start, end))
  const all = [text, ...parts, parts.slice(1).join(' ')]
  return all
    .flatMap((title) => [title, title.replace(NUMBER, '')])
    .flatMap((title) => [title, title.replace(/[.:]$/, '')])
}

function eachOnce(facts: ThemeFact[]): ThemeFact[] {
  return [...new Map(facts.toReversed().map((fact) => [`${fact.theme} ${fact.line}`, fact])).values()].toReversed()
}

/** Initials by which somebody at the table is called. */
export function initialsIn(attendance: readonly AttendanceFact[]): Set<string> {
  return new Set(attendance.flatMap(({ called }) => called).filter((form) => /^[A-Z]{2,4}$/.test(form)))
}

/**
 * What was scrutinised in some passages: signal words line by line, and the themes that a heading names for all the text
 * under it. Reading looks with the themes to start from, and an office's own themes are looked for in the same way.
 */
export function themeMentions(passages: readonly ThemeBlock[], search: Search): ThemeFact[] {
  const headings = new Map<string, ThemeFact[]>()
  const found = passages.flatMap((block) => {
    if (block.under.some((heading) => ANNOUNCES.test(heading))) return []
    const own = ownThemes(block, search)
    const above = NOTHING.test(block.text) ? [] : block.under.flatMap((title) => headings.get(title) ?? [])
    if (isHeading(block)) for (const title of titlesOf(block)) headings.set(title, namedBy(block, search))
    return [...own, ...above.map((fact) => ({ ...fact, line: block.line }))]
  })
  return eachOnce(found)
}
