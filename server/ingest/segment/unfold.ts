import { partOf } from '../../../shared/part-of.ts'
import { sentencesOf } from '../../../shared/sentences.ts'
import type { Draft } from './pieces.ts'

// A line this long is no line: a whole document lost its line breaks.
const longest = 350
const label =
  /(?<=\S) (?=(?:date|time|venue|location|chair|present|attendees|attendance|in attendance|apologies|minutes|notes|action|update|decision|resolved)(?: for absence)? ?:)/giu
const number = /(?<=\S) (?=(?<number>\d{1,3})\. \p{Lu})/gu

type Mark = { at: number; number: number | null }

function marksIn(text: string): Mark[] {
  const labels = [...text.matchAll(label)].map((match): Mark => ({ at: match.index, number: null }))
  const numbers = [...text.matchAll(number)].map((match): Mark => ({
    at: match.index,
    number: Number(match.groups?.number),
  }))
  return [...labels, ...inSequence(numbers)].sort((a, b) => a.at - b.at)
}

/** Numbers that follow each other from 1 are items; any other number before a capital is part of a sentence. */
function inSequence(numbers: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  for (const mark of numbers) if (mark.number === kept.length + 1) kept.push(mark)
  return kept.length >= 2 ? kept : []
}

/** A numbered piece: the title runs up to the sentence that says something of it. */
function withTitle(draft: Draft): Draft[] {
  const match =
    /^\d{1,3}\. (?<title>(?:\p{Lu}[\p{L}'’-]*|[\p{Ll}&/-]+)(?: (?!The |A |An |It |There |Members |This |[A-Z]{2,5} (?:asked|said|noted))[\p{L}\p{N}'’&/,()-]+){0,9})(?= (?:The |A |An |It |There |Members |This |None|No |Nothing|[A-Z]{2,5} (?:asked|said|noted)))/u.exec(
      draft.text,
    )
  return match ? [partOf(draft, 0, match[0].length), partOf(draft, match[0].length)] : [draft]
}

/** The piece that holds most of a document's text, too long to be a line of it; null where there is none. */
function flatPiece(drafts: readonly Draft[]): Draft | null {
  const all = drafts.reduce((sum, draft) => sum + draft.text.length, 0)
  return drafts.find((draft) => draft.kind === 'paragraph' && draft.text.length > Math.max(longest, all * 0.6)) ?? null
}

/** Unfolds a document that stands on one line, at its labels and at numbers that follow each other. */
export function unfold(drafts: Draft[]): Draft[] {
  const flat = flatPiece(drafts)
  if (!flat) return drafts
  const marks = marksIn(flat.text)
  if (marks.length < 4) return drafts
  const starts = [0, ...marks.map((mark) => mark.at)]
  const pieces = starts.map((start, index) => partOf(flat, start, starts[index + 1]))
  return drafts.flatMap((draft) =>
    draft === flat ? pieces.flatMap((piece) => withTitle(piece)).flatMap(afterAction) : [draft],
  )
}

/** What follows the sentence of an action on one line is no part of it. */
function afterAction(draft: Draft): Draft[] {
  if (!/^action\b/i.test(draft.text)) return [draft]
  const [first, second] = sentencesOf(draft.text)
  return first && second ? [partOf(draft, 0, first.end), partOf(draft, second.start)] : [draft]
}
