import type { Block, Range } from '../../../../../shared/blocks.ts'
import { outcome } from '../outcome.ts'
import { isAsked, isImperative } from '../wording.ts'
import type { Parts } from './parts.ts'

const bracketed = /^\((?<asks>[^()]{10,240}(?:\([^()]{1,40}\)[^()]{0,160})?)\)[.:;,–—-]{0,2} ?/

const lastBracket = / ?[([](?<status>[^()[\]]{3,90})[)\]]\.?$/

/** Where the others have their report in brackets, one that has none yet. */
export const emptyBracket = /[([] {0,9}[)\]][ .]{0,3}$/

/** The words of an action that stand in brackets behind its reference, `(DCC to list the vans): …`; what follows them reports of it. */
export function askedInBrackets(text: string): { asks: string; length: number } | null {
  const match = bracketed.exec(text)
  const asks = match?.groups?.asks
  return match && asks !== undefined && (isAsked(asks) || isImperative(asks)) ? { asks, length: match[0].length } : null
}

/** An action in brackets behind its reference, and the report that follows it. */
export function inBrackets(block: Block, start: number, end: number): Parts | null {
  const found = askedInBrackets(block.text.slice(start, end))
  if (!found) return null
  const from = start + found.length
  return {
    body: { start: start + 1, end: start + 1 + found.asks.length },
    update: from < end ? { start: from, end } : null,
    status: null,
  }
}

/** `… (Done)`, `… [IN HAND - second draft is out]`: a bracket at the end with how it stands; `from` is where it opens. */
export function inLastBracket(text: string): (Range & { from: number }) | null {
  const bracket = lastBracket.exec(text)
  const said = bracket?.groups?.status ?? ''
  if (!bracket || bracket.index <= 12 || !outcome(said).stated) return null
  const start = bracket.index + bracket[0].indexOf(said)
  return { from: bracket.index, start, end: start + said.length }
}
