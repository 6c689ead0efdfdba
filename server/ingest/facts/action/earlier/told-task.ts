import type { Range } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'
import { isOrdered } from '../orders.ts'
import { isAsked, isTold } from '../wording.ts'
import { monthBefore, originIn } from '../earlier-day.ts'

// `RJ was to price it`, `RJ had agreed to price it`, `RJ had been going to price it`: what somebody was to do, told.
const wasToDo =
  /^,?(?: (?:her|him|them)sel(?:f|ves))? (?:(?:had|has|have) (?:also |previously |then )?(?:been (?:asked|requested|tasked|invited|instructed|due|going)|agreed|undertaken|offered|promised|volunteered|said (?:that )?(?:he|she|they) would|taken an? action)|(?:was|were) (?:also |both |then )?(?:asked|requested|tasked|instructed|due|supposed)?|undertook|(?:took|accepted) an? action)(?: (?:also|then|both))? ?(?:to (?!be\b|date\b|the\b|a\b)[a-z]{2,}|(?<=\b(?:asked|requested) )for (?:an?|the|some|more|further|his|her|their)\b|(?<=would )[a-z]{3,})/
// `The PCC had asked the DCC to price it`: who asks stands before who is to do it.
const hadAsked = /^ (?:had|has) (?:also )?(?:asked|requested|tasked|invited|instructed) (?:that )?$/
const toDo = /^,? (?:to (?!be\b)[a-z]{2,}|would [a-z]{3,})/
const isToDo = (rest: string) => toDo.test(rest) || isOrdered(rest)
const hadBeenAgreed =
  /^(?:It (?:had been|was|has been)|(?:The )?(?:[Bb]oard|[Mm]eeting|[Pp]anel|[Cc]ommittee) had) (?:previously )?(?:agreed|resolved) (?:[^,.;]{0,40} )?that /

// `In May`, `Also at the meeting in April,`: when it was asked for.
const when = /^(?:(?:Also|And|Similarly),? )?(?:in|at|on|from) [\p{L}\d ’'-]{2,60}?,? $/iu
const farthest = 80

/** A task told of as given earlier: where its words begin, who was to do it, and when it was given. */
export type ToldTask = Range & { owner: string; raisedAt: string | null; isThing?: boolean }

/** What the first sentence of a text tells that somebody was to do; null where it tells something else. */
export function toldTaskIn(text: string, people: People, heldOn: string | null): ToldTask | null {
  const [first] = sentencesOf(text.slice(0, 700))
  if (!first) return null
  const sentence = text.slice(first.start, first.end)
  const mentions = mentionsIn(sentence.slice(0, 200), people)
  const agreed = hadBeenAgreed.exec(sentence)
  if (agreed) {
    const { persons, end } = personsAt(sentence, agreed[0].length, mentions, people)
    return persons.length > 0 && isToDo(sentence.slice(end, end + 40))
      ? {
          start: agreed[0].length,
          end: reportBehind(sentence, end),
          owner: sentence.slice(agreed[0].length, end),
          raisedAt: dayIn(agreed[0], heldOn),
        }
      : null
  }
  for (const start of startsIn(sentence)) {
    const { persons, end } = personsAt(sentence, start, mentions, people)
    if (persons.length === 0) continue
    const raisedAt = dayIn(sentence.slice(0, start), heldOn)
    if (wasToDo.test(sentence.slice(end, end + 90)))
      return { start, end: reportBehind(sentence, end), owner: sentence.slice(start, end), raisedAt }
    const asked = hadAsked.exec(
      /^.{0,40}?(?:asked|requested|tasked|invited|instructed) (?:that )?/.exec(sentence.slice(end))?.[0] ?? '',
    )
    const doers = asked && personsAt(sentence, end + asked[0].length, mentions, people)
    if (asked && doers && doers.persons.length > 0 && isToDo(sentence.slice(doers.end, doers.end + 40)))
      return { start, end: sentence.length, owner: sentence.slice(end + asked[0].length, doers.end), raisedAt }
  }
  return null
}

// `RJ price the desks - done`: a point of a list, in as few words as may be.
const noteDash = / [-–—] (?=\S)/

/** What a point of a list notes for somebody to do, and where the report of it begins; null where it tells or asks in full. */
export function notedTaskIn(text: string, people: People): ToldTask | null {
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 120), people), people)
  if (persons.length === 0 || persons.some(({ shape }) => shape !== 'known')) return null
  const dash = noteDash.exec(text.slice(end))
  const behind = dash ? end + dash.index : text.length
  const words = text.slice(0, behind)
  if (behind > 160 || !/^ [a-z]{2,} /.test(text.slice(end)) || isTold(words) || isAsked(words)) return null
  return { start: 0, end: behind, owner: text.slice(0, end), raisedAt: null }
}

const clause =
  /; (?=\p{L})|, (?=(?:and|but) (?:this|it|he|she|they) (?:was|were|is|had|has|have|did)\b|which (?:was|were|is|had|has|have)\b)/gu

/** Where, within its own sentence, a task is reported of; its end where it is not: `DCC was to list them; this was done`. */
function reportBehind(sentence: string, from: number): number {
  const cuts = [...sentence.matchAll(clause)].filter(({ index }) => index > from)
  return cuts.find((cut) => isTold(sentence.slice(cut.index + cut[0].length)))?.index ?? sentence.length
}

/** Where somebody may stand in a sentence: at its beginning, or behind words that tell when. */
function startsIn(sentence: string): number[] {
  const words = [...sentence.slice(0, farthest).matchAll(/(?<= )\S/g)].map(({ index }) => index)
  return [0, ...words.filter((at) => when.test(sentence.slice(0, at)))]
}

const dayIn = (lead: string, heldOn: string | null) =>
  lead === '' ? null : (originIn(lead, heldOn) ?? monthBefore(lead, heldOn))
