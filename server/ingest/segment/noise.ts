import { partOf } from '../../../shared/part-of.ts'
import { joinAll, type Draft } from './pieces.ts'
import { isMarker, isRule, wordsIn } from './shape.ts'

// Of so many pages none has a higher number: "34/1" is a reference.
const pageOf = /^(?:page )?(?<page>\d{1,3})(?: ?(?:of|\/) ?(?<pages>\d{1,3}))?$/i
const pageNumber = /^\d{1,3} ?\| ?page$|^[-–] ?\d{1,3} ?[-–]$|^page ?\| ?\d{1,3}$/i
const marking =
  /^(?:not protectively marked|official(?:[ :–-]+sensitive)?|restricted|protect|unclassified|(?:gpms|gsc) ?:? ?\w+)(?: (?:page )?\d{1,3}(?: of \d{1,3})?)?$|^\d{1,8} official(?:[ :–-]+sensitive)? \d{1,8}$|^record no\.? ?:? ?\d{0,8}(?: \d{1,3})?$|^(?:page )?\d{1,3}(?: of \d{1,3})? (?:not protectively marked|official(?:[ :–-]+sensitive)?|restricted|protect|unclassified)$/i
const webChrome =
  /^(?:skip to (?:main )?content|back to top|(?:was|is|did you find) this (?:page|information|content)(?: useful| helpful)+\??|is (?:there anything|something) wrong with this page\??|thank you for your feedback|share this page|print this page|we use (?:some |a few |essential )?cookies\b.{0,200}|(?:this|our|the) (?:web ?)?site (?:uses|stores|places|sets) .{0,20}cookies\b.{0,200}|accept (?:all )?cookies|quickly leave this site.{0,60}|hide this page|last updated(?::| on\b| \d).{0,40}|(?:first )?published(?::| on\b| \d)(?:(?!\. ).){0,40})$/i
// "Harl OPCC – not protectively marked": the marking behind the name of the office.
const markedOffice =
  /^[^.:;]{3,60} ?[-–|] ?(?:not protectively marked|NOT PROTECTIVELY MARKED|OFFICIAL(?:[ :–-]+SENSITIVE)?)$/u
// "Harl OPCC – Fleet Board – Page 1"
const pageBehind = /^\p{Lu}[^.:;]{3,80}? ?[-–|] ?[Pp]age \d{1,3}(?: of \d{1,3})?$/u
const pageInside = /(?<=\S) (?:page \d{1,3} of \d{1,3}|\d{1,3} ?\| ?page) (?=\S)/gi

function isPage(text: string): boolean {
  const { page, pages } = pageOf.exec(text)?.groups ?? {}
  return page !== undefined && (pages === undefined || Number(page) <= Number(pages))
}

/** A page's number, marking or furniture on a line of its own. */
export const isFurniture = (text: string): boolean =>
  text.length <= 260 &&
  (isRule(text) ||
    isPage(text) ||
    [pageNumber, pageBehind, marking, markedOffice, webChrome].some((pattern) => pattern.test(text)))

// So many pieces at the beginning may be the title of the notes.
const headLength = 8

// "- Set: 14 March 2023": of several lists each has its own.
const isPoint = /^(?:[-–•*]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)) \S/

// "The Board resolved:-": what stands below goes on with it.
const leadsOn = /: ?[–—-]?$/

/** Lines that come back, number aside, as a running header or footer does; where the first is the title itself, the later ones. */
function runningLines(drafts: readonly Draft[]): Set<Draft> {
  const seen = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const count = wordsIn(draft.text).length
    if (count < 2 || count > 14 || draft.mark.row >= 0 || isMarker(draft.text) || isPoint.test(draft.text)) continue
    if (leadsOn.test(draft.text)) continue
    const key = draft.text.toLowerCase().replace(/\d+/g, '#')
    const known = seen.get(key)
    if (known) known.push(draft)
    else seen.set(key, [draft])
  }
  const head = new Set(drafts.slice(0, headLength))
  const running = [...seen].filter(
    ([key, all]) => all.length >= 3 && /\bpage\b|#|meeting|minutes|official|board/.test(key) && !isNumbering(all),
  )
  const pages = [...seen].filter(
    ([key, all]) =>
      all.length === 2 && (/\bpage #(?: ?(?:of|\/) ?#)?$/.test(key) || arePages(all, head) || areDatedPages(all)),
  )
  return new Set([
    ...running.flatMap(([, all]) => all.filter((draft, at) => at > 0 || !head.has(draft))),
    ...pages.flatMap(([, all]) => all),
  ])
}

const grow = (numbers: readonly number[]) =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Number.NaN))

const dated =
  /^(?<words>.*\b\d{1,2}(?:[./]\d{1,2}[./](?:\d\d){1,2}|(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},? \d{4})) (?<behind>\d{1,3})$/u

/** The same words with one date over and over, and behind it a number that grows: "Fleet Board 14.05.19 409". */
function areDatedPages(all: readonly Draft[]): boolean {
  const parts = all.map(({ text }) => (text.length > 160 ? undefined : dated.exec(text)?.groups))
  const isOneDay = parts.every((part) => part?.words !== undefined && part.words === parts[0]?.words)
  return isOneDay && grow(parts.map((part) => Number(part?.behind)))
}

const beside = /^(?:(?<before>\d{1,3})(?: ?[|–—-])? )?(?<words>\P{N}+?)(?:(?: ?[|–—-])? (?<behind>\d{1,3}))?$/u

/**
 * The same words twice, with a number that grows beside them: a page's foot where the number stands apart or the words are those
 * of the head. "Item 3", "Item 4" are none.
 */
function arePages(all: readonly Draft[], head: ReadonlySet<Draft>): boolean {
  const parts = all.map(({ text }) => beside.exec(text)?.groups)
  const numbers = parts.map((part) => Number(part?.before ?? part?.behind ?? Number.NaN))
  const words = parts[0]?.words?.toLowerCase() ?? ''
  const isBeside = parts.every((part) => (part?.before === undefined) !== (part?.behind === undefined))
  const isApart = all.every(({ cells }) => cells.length === 2)
  const isOfHead = [...head].some((draft) => !all.includes(draft) && draft.text.toLowerCase().includes(words))
  return isBeside && grow(numbers) && words.length > 5 && (isOfHead || (isApart && parts[0]?.behind !== undefined))
}

/** The head of a later page: words of the first lines and a date, with or without a number. */
function isPageHead({ text }: Draft, first: string): boolean {
  const match =
    /^(?<words>\p{Lu}[\p{L} ’'&,-]{5,80}?) ?[–—-] ?(?:\p{L}{6,9}day,? )?\d{1,2}(?:[./]\d{1,2}[./](?:\d\d){1,2}|(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2,8},? (?:\d\d){1,2})$/u.exec(
      text,
    )
  return match !== null && first.includes((match.groups?.words ?? '').trim().toLowerCase())
}

/** "Item 3", "Item 4", …: lines that differ by their number alone are numbering, not a running header, unless they say page. */
function isNumbering(all: readonly Draft[]): boolean {
  if (areDatedPages(all)) return false
  return !all.every((draft) => draft.text === all[0]?.text) && !/\bpage\b/i.test(all[0]?.text ?? '')
}

// What a council's site sets behind the title of an item for the paper that belongs to it: "pdf icon PDF 135 KB".
const attachment = /(?<=\S) (?:pdf icon )?PDF \d{1,5}(?:[.,]\d{1,3})? ?[KM]B\b.{0,60}$/

/** A title, and the link to its paper behind it as noise. */
export function withoutAttachments(draft: Draft): Draft[] {
  const at = attachment.exec(draft.text)?.index
  return at === undefined || draft.mark.row >= 0
    ? [draft]
    : [partOf(draft, 0, at), { ...partOf(draft, at), kind: 'noise', mark: { ...draft.mark, heading: 0 } }]
}

// A page is laid out in few columns: what stands farther in is a table's, and may say when something was published.
const isCell = ({ mark }: Draft) => mark.column > 1

/** The drafts, those that are the page's and not the notes' as noise. */
export function markNoise(drafts: Draft[]): Draft[] {
  const running = runningLines(drafts)
  const first = drafts
    .slice(0, 6)
    .map(({ text }) => text.toLowerCase())
    .join('\n')
  const titles = new Set(
    drafts
      .slice(0, 2)
      .flatMap(({ text }) => (wordsIn(text).length > 2 && !isPoint.test(text) ? [text.toLowerCase()] : [])),
  )
  const isNoise = (draft: Draft, index: number) =>
    (index >= 6 && draft.mark.heading === 0 && titles.has(draft.text.toLowerCase())) ||
    draft.kind === 'noise' ||
    (isFurniture(draft.text) && !(isCell(draft) && webChrome.test(draft.text))) ||
    running.has(draft) ||
    (index >= 6 && isPageHead(draft, first))
  return drafts.map((draft, index) => (isNoise(draft, index) ? { ...draft, kind: 'noise' } : draft))
}

/** A page's footer inside a sentence is left out of its text; what stands around it becomes one passage. */
export function withoutInnerFooters(draft: Draft): Draft {
  const gaps = [...draft.text.matchAll(pageInside)]
  if (gaps.length === 0 || draft.kind === 'noise') return draft
  const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)]
  const ends = [...gaps.map((gap) => gap.index), draft.text.length]
  const [first = draft, ...rest] = starts.map((start, index) => partOf(draft, start, ends[index]))
  return joinAll(first, rest)
}
