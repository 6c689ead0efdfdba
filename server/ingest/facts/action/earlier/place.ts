import type { People } from '../../../../../shared/reading.ts'
import { isAction } from '../zone/asking-heading.ts'
import { wordsOf, type Passage } from '../passage.ts'
import { isAsked } from '../wording.ts'
import type { Zone } from '../zone/zone.ts'
import type { NewMarks } from './new-marks.ts'
import { opening } from './opening.ts'
import { topicLength } from './topic.ts'

/** A passage where it stands: what follows it, its zone, and whom and which day the notes are of. */
export type Place = {
  passage: Passage
  next: Passage | undefined
  zone: Zone
  people: People
  heldOn: string | null
  /** How these notes mark new actions. */
  marks: NewMarks
}

/** The words of the passage. */
export const wordsAt = ({ passage }: Place): string => wordsOf(passage)

/** Whether earlier actions may be gone through here. */
export const isInZone = ({ zone }: Place): boolean => zone.kind === 'brought forward' || zone.kind === 'minutes'

/** Whether the passage heads something else than an action. */
export const isHeadingAt = (place: Place): boolean => {
  const { block } = place.passage
  return block.kind === 'heading' && block.level < 7 && !(isInZone(place) && (isAction(block) || asksBehind(place)))
}

/** `4.1 Fuel cards (4 May 2021). Head of Estates to …`: a number, a reference or a topic, and what was asked for. */
function asksBehind({ passage, people, heldOn, zone }: Place): boolean {
  const text = wordsOf(passage)
  if (zone.kind !== 'brought forward' || !/[.)]$/.test(text)) return false
  const { length, ref, raisedAt } = opening(text, heldOn, passage.block.item)
  const rest = text.slice(length)
  return topicLength(rest, people) > 0 || ((ref !== null || raisedAt !== null) && isAsked(rest))
}
