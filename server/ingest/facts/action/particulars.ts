import type { Block, Range } from '../../../../shared/blocks.ts'
import { cut } from '../../../../shared/cut.ts'
import type { People } from '../../../../shared/reading.ts'
import { ownersNamed } from '../owner/owner.ts'
import type { Draft } from './draft.ts'
import { beginsWithDoer } from './wording.ts'

/** What stands behind an action's words, each under a label of its own: `Owner: RJ. Deadline: 5 June.` */
export type Particulars = { start: number; owner: string | null; due: Range | null; status: string | null }

// `Action: RJ` is read by its own rule: it makes an action of the sentence before it.
const field = new RegExp(
  '(?<free>^|[.;,|([–—-] ?|(?<= ))(?:' +
    '(?<owner>(?:action )?(?:owners?|leads?)(?: officers?| person| member)?|responsible(?: officers?| person| lead| owner)?|responsibility|assigned to|falls to|answerable|in the hands of|by whom|who|(?:for|to be) action(?:ed)? by)|' +
    '(?<due>due(?: date| by)?|deadlines?|target(?: date)?|by when|when|by|timescales?|time ?frame|(?:expected |target )?completion(?: date)?|date due|wanted by|needed by|return(?: by)?|complete(?:d)? by|required by)|' +
    '(?<status>(?:current |action )?status|rag(?: status| rating)?)' +
    ')(?: ?[:=] ?| ?[–—] ?| - ?)',
  'gi',
)
// A short word of everyday use counts only where a stop parts it from what stands before.
const short = /^(?:by|when|who|due|target)$/i
const dayLike =
  /\d|\b(?:weeks?|months?|years?|quarter|meetings?|board|panel|end|asap|a\.s\.a\.p|as soon as|complet(?:e|ed|ion)|receipt|available|on-?going|tbc|tba|immediate(?:ly)?|n\/a|next|spring|summer|autumn|winter|christmas|easter|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri)day)\b/i
const longest = 90

type Field = { kind: 'owner' | 'due' | 'status'; start: number; from: number }

function fieldsIn(text: string, from: number, starts: ReadonlySet<number>): Field[] {
  return [...text.slice(from).matchAll(field)].flatMap((match): Field[] => {
    const { free = '', owner, due } = match.groups ?? {}
    const start = from + match.index
    const isParted = free !== '' || start === 0 || starts.has(start)
    const isHeaded = /^\p{Lu}\p{Ll}+:/u.test(match[0]) && from === 0
    if (!isParted && !isHeaded && (short.test(owner ?? due ?? '') || !/[:=]/.test(match[0]))) return []
    const kind = owner === undefined ? (due === undefined ? 'status' : 'due') : 'owner'
    return [{ kind, start, from: start + match[0].length }]
  })
}

function valueOf(text: string, from: number, end: number): Range {
  while (end > from && /[ .;,|)\]([–—-]/.test(text[end - 1] ?? '')) end--
  return { start: from, end }
}

// `RJ, with the press team of the OPCC`: who helps does not own it.
const helped = /,? (?:with|in (?:consultation|conjunction|liaison) with|supported by|assisted by) /i
const mainly = (value: string) => value.slice(0, helped.exec(value)?.index ?? value.length)

function fits(kind: Field['kind'], value: string, people: People): boolean {
  if (value === '' || value.length > longest) return false
  if (kind === 'owner') return ownersNamed(mainly(value), people).length > 0 || /^(?:tb[ac]|n\/a)$/i.test(value)
  return kind === 'status' || dayLike.test(value)
}

/** The labelled particulars that end a text, from `from` on; null where it does not end in such. */
export function particularsIn(
  text: string,
  from: number,
  people: People,
  cells: readonly { start: number }[] = [],
): Particulars | null {
  const fields = fieldsIn(text, from, new Set(cells.map(({ start }) => start)))
  const found: Particulars = { start: text.length, owner: null, due: null, status: null }
  for (let at = fields.length - 1; at >= 0; at--) {
    const one = fields[at]
    if (!one) break
    const value = valueOf(text, one.from, fields[at + 1]?.start ?? text.length)
    const words = text.slice(value.start, value.end)
    if (!fits(one.kind, words, people)) break
    found.start = one.start
    if (one.kind === 'owner') found.owner = mainly(words)
    else if (one.kind === 'due') found.due = value
    else found.status = words
  }
  return found.start === text.length ? null : found
}

/** Whether a block holds nothing but particulars of the action above it. */
export const areParticulars = (block: Block, people: People): Particulars | null => {
  const found =
    block.kind === 'title' || block.text.length > 200 ? null : particularsIn(block.text, 0, people, block.cells)
  return found?.start === 0 ? found : null
}

/** A draft with what its particulars say, where it does not say so itself. */
export function told(draft: Draft, block: Block, { owner, due, status }: Particulars): Draft {
  return {
    ...draft,
    owner: draft.owner ?? owner,
    due: draft.due ?? (due && cut(block, due.start, due.end)),
    status: draft.status ?? status,
  }
}

// A line between them may say more of what is asked for.
const goesOn =
  /^(?:It|This|These|They|The (?:paper|report|note|review|letter|list|briefing|update|plan|work|table|figures?|findings|options|account|forecast|timetable)s?) (?:should|ought to|is to|are to|must|will) /

const mostBelow = 4

/** An action with what is said of it under labels: behind its words, and on the lines below. */
export function withParticulars(draft: Draft, blocks: readonly Block[], people: People): Draft {
  const { block, body } = draft
  const own =
    draft.text === null ? particularsIn(block.text.slice(0, body.end), body.start + 8, people, block.cells) : null
  const start = own?.start ?? body.end
  // Whoever leads need not be who is to do it.
  const hasDoer = beginsWithDoer(draft.text?.text ?? block.text.slice(body.start, start), people)
  const known = (particulars: Particulars) => (hasDoer ? { ...particulars, owner: null } : particulars)
  let done = own ? { ...told(draft, block, known(own)), body: { start: body.start, end: start } } : draft
  if (!/^[^\p{L}\p{N}]*$/u.test(block.text.slice(body.end))) return done
  const index = blocks.indexOf(block)
  const next = blocks[index + 1]
  for (const below of blocks.slice(index + 1, index + 1 + mostBelow)) {
    if (below.kind === 'repeated' || below.kind === 'noise') continue
    const more = areParticulars(below, people)
    if (!more && below === next && goesOn.test(below.text)) continue
    if (!more) break
    done = told(done, below, known(more))
  }
  return done
}
