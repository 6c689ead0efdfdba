import type { Side } from '../../../../shared/facts.ts'
import { personsAt } from './person-words.ts'
import type { PersonWords } from './person-shape.ts'
import type { Words } from './words.ts'

const speaking =
  /^(?: (?:also|then|further|therefore|and))? (?:asked|queried|enquired|inquired|wondered|questioned|said|stated|added|noted|felt|commented|explained|confirmed|advised|suggested|requested|highlighted|agreed|proposed|mentioned|reported) /i
const takesUp =
  /\b(?:(?:if|whether|that|as|and|so|because|since)|said|stated|agreed|confirmed|,)(?: that)? (?:he|she|they|s\/he|I|we) (?:can|could|may|might|will|would|shall|should|must|needs?|need(?:s|ed)? to|wants?|wanted|wishe[sd]|intends?|is|was|were|are)\b/i
const needing =
  /\b(?:needs?|will|must|should|ought) (?:to )?(?:be )?(?:revisited|brought back|looked at again|reviewed|returned to|followed up|scrutinised|monitored)\b/i

/** `The PCC asked if he can …`, `said that this needs to be revisited, as he needs to understand`: the speaker takes it up. */
export function speakers(words: Words): PersonWords[] {
  const { persons, end } = personsAt(words.text, 0, words.mentions, words.people)
  if (!persons.length || !speaking.test(words.text.slice(end, end + 60))) return []
  const rest = words.text.slice(end)
  if (asksHimself.test(rest)) return persons
  return takesUp.test(rest) && !asksOthers.test(rest)
    ? persons
    : needing.test(rest) && !asksOthers.test(rest)
      ? persons
      : []
}

// `The PCC asked to go out with a crew`: he is to do it himself.
const asksHimself =
  /^(?: (?:also|then|further|therefore))? (?:asked|offered|volunteered) to (?!(?:see|have|receive|be|get|know|hear)\b)[a-z]{2,20}\b/i

const asksOthers =
  /^(?: \w+)? (?:asked|requested)(?: for| to (?:see|have|receive|be|get)| that (?:a|an|the|some|further|more)| an?| the| further| more| some| sight| details?| information| figures| data| assurance)\b/i
const fromWhom = /\bfrom (?=(?:the )?\p{Lu}|the force)/u
const handedOver =
  /\b(?:shared|provided|sent|given|submitted|circulated|reported|presented|supplied|issued|forwarded|available|returned|fed back|passed|e-?mailed|brought|shown|demonstrated|delivered|update[ds]?|report|briefing|data|information|figures|copy|details|presentation|paper|note)(?: back)?(?: [\w-]{1,30}){0,5}? (?:to|with|for) (?:both )?/gi

// The body that holds the force to account, or those who sit on it.
const toTheBody =
  /\bbe (?:\w+ly )?(?:shared|provided|sent|given|submitted|circulated|reported|presented|supplied|issued|forwarded|made available|returned|fed back|passed|e-?mailed|brought|shown)(?: back| out| round)? (?:to|with|before) (?:all |the |both |each |every ){0,2}(?:members?\b|board\b(?! of)|panel\b|committee\b|authority\b|(?:deputy )?mayor\b)/i

/** The other side owes what one side is to be given or has asked for. */
export function otherSide(words: Words): Side | null {
  for (const match of words.text.matchAll(handedOver)) {
    const { persons } = personsAt(words.text, match.index + match[0].length, words.mentions, words.people)
    const side = sideOfAll(persons.map(({ who }) => who.side))
    if (side === 'commissioner' || side === 'force') return side === 'force' ? 'commissioner' : 'force'
  }
  if (toTheBody.test(words.text)) return 'force'
  const { persons, end } = personsAt(words.text, 0, words.mentions, words.people)
  const asks =
    persons.length > 0 &&
    (asksOthers.test(words.text.slice(end)) ||
      /^ to (?:be (?:provided|given|sent|briefed|updated|shown|invited|kept|sighted|informed)|receive)\b/i.test(
        words.text.slice(end),
      ))
  const side = asks ? sideOfAll(persons.map(({ who }) => who.side)) : null
  return side === 'commissioner' ? 'force' : side === 'force' ? 'commissioner' : null
}

/** The side that all are on; null where they differ or it is not known. */
export function sideOfAll(sides: Side[]): Side | null {
  const [first] = sides
  return first !== undefined && first !== 'unknown' && sides.every((side) => side === first) ? first : null
}

/** `The PCC requested a note from ACC Moss`: the one from whom it is asked. */
export function asked(words: Words): PersonWords[] {
  const { persons, end } = personsAt(words.text, 0, words.mentions, words.people)
  const rest = words.text.slice(end)
  const from = persons.length && asksOthers.test(rest) ? fromWhom.exec(rest) : null
  return from ? personsAt(words.text, end + from.index + from[0].length, words.mentions, words.people).persons : []
}
