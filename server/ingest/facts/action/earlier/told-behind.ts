import { sentencesOf } from '../../../../../shared/sentences.ts'
import { asksFor, isAsked, isTold } from '../wording.ts'

const dashed = /(?: [–—-]|(?<colon>:)) (?=[a-z])/gi
const reported =
  /^(?:this|it|these|they|that|both|all) (?:is|are|was|were|has|have|had) |\b(?:seen|sent|done|close[ds]?|received|circulated|drafted|finished|await(?:ed|ing)|waiting (?:for|on|to)|still|not yet|nothing|nobody|lapses?d?|bankrupt|(?:has|have|had) (?:been|gone|now|not)|to be (?:picked|brought|taken|looked|considered|finished))\b/i
// `– sent on 3 May, reply awaited`: what has happened, without anybody who did it.
const happened =
  /^(?:now |since |already |not yet |partly |all |both )?(?!(?:based|led|related|needed|required|linked|titled|called|named|aimed|headed|chaired|agreed|supported)\b)(?:[a-z]{2,}ed|sent|written|held|given|met|done|put|seen|paid|built|made|begun|under way|underway)(?: (?:off|back|out|over|on|in|at|by|to|with|until|till|from|for|this|last|and|but|again|today|yesterday)\b|[,;.]|$)/i

const topicColon = /^[^:.;]{3,70}[:–] (?=\p{Lu})/u
const wasAgreed = /^It (?:had been|was|has been) (?:agreed|resolved) that\b/
/** `RJ had been asked to price it`: the action, told. */
export const wasAsked =
  /\b(?:had been|has been|was|were) (?:asked|requested|tasked|invited|to|due(?! to (?:(?:the|an?|this|its|their|his|her)\b|[a-z]{2,20}(?:al|ing|s|ance|ence|ness|ity|ion)\b)))\b/i

/**
 * `Van tracking: RJ had priced it.`, `Van tracking. RJ had priced it.`: a topic, and the report behind it. What somebody had been
 * asked to do is the action, not its report.
 */
export function toldBehindTopic(text: string): number | null {
  const colon = topicColon.exec(text)?.[0].length ?? 0
  const sentences = sentencesOf(text)
  const [first, second, third] = sentences
  if (!first) return null
  const words = text.slice(Math.max(first.start, colon), first.end)
  if (wasAsked.test(words)) return second?.start ?? null
  if (colon > 0 && isTold(words) && !isTold(text.slice(0, colon))) return colon
  if (colon > 0 || !second || first.end >= 90 || isTold(words) || isAsked(words)) return null
  const next = text.slice(second.start, second.end)
  return wasAsked.test(next.slice(0, 80)) || wasAgreed.test(next) ? (third?.start ?? null) : second.start
}

const behindOwner = /^(?<asks>[^.;:]{12,200}?) [[(]\p{Lu}{2,5}(?:[/,&] ?\p{Lu}{2,5}){0,3}[)\]] ?[–—-] (?=\S)/u

/** `List the vans [RJ] – on the website since May`: where the report begins behind the letters of whoever is to act. */
export function toldBehindOwner(text: string): number | null {
  const { 0: whole = '', groups } = behindOwner.exec(text) ?? {}
  return asksFor(groups?.asks ?? '') ? whole.length : null
}

/** Where, behind a dash or a colon, an action that is asked for goes on as the report of it; null where it does not. */
export function toldBehindDash(text: string): number | null {
  for (const match of text.matchAll(dashed)) {
    const at = match.index + match[0].length
    const rest = text.slice(at)
    if (match.index <= 12 || !asksFor(text.slice(0, match.index))) continue
    const isTale = match.groups?.colon !== undefined && /^\p{Ll}/u.test(rest) && isTold(rest)
    if (isTale || happened.test(rest) || reported.test(rest)) return at
  }
  return null
}
