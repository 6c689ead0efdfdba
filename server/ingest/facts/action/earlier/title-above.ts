import { sentencesOf } from '../../../../../shared/sentences.ts'
import { datesIn, isoOf } from '../../../../../shared/written-dates.ts'
import { wordsOf } from '../passage.ts'
import { isAsked, isImperative } from '../wording.ts'
import { opening } from './opening.ts'
import { originsIn } from './origin-dates.ts'
import { wordsAt, type Place } from './place.ts'
import { wasAsked } from './told-behind.ts'

/** A reference with its topic on a line of its own: the action is what follows. */
export type Titled = { ref: string | null; raisedAt: string | null; isNew: boolean }

/** The reference and topic on a line above an action that the next passage asks for; null where the line is none. */
export function titleAbove(place: Place): Titled | null {
  const { passage, next, zone, heldOn } = place
  if (zone.kind !== 'brought forward') return null
  if (passage.label !== null || next === undefined || next.label !== null || next.block === passage.block) return null
  const text = wordsAt(place)
  const { length, ref, raisedAt: dated } = opening(text, heldOn, passage.block.item)
  const raisedAt = dated ?? originsIn(text, heldOn).at(-1)?.date ?? null
  const topic = text.slice(length).replace(/ ?:$/, '')
  const isHeaded = passage.block.kind === 'heading' && length > 0
  if ((ref === null && !isHeaded) || !isTopic(topic, isHeaded)) return null
  const below = wordsOf(next)
  const [first] = sentencesOf(below)
  const sentence = first ? below.slice(first.start, first.end) : ''
  const asks = isAsked(sentence) || (sentence.length < 160 && wasAsked.test(sentence))
  return asks && opening(below, heldOn, null).ref === null
    ? { ref, raisedAt, isNew: raisedAt === null && datesIn(text).some((date) => isoOf(date) === heldOn) }
    : null
}

const isTopic = (words: string, isHeaded: boolean) =>
  words.length <= 90 && (isHeaded || !/[.;]$/.test(words)) && !isAsked(words) && !isImperative(words)
