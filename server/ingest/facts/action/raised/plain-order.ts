import type { Range } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { mentionsIn, personsAt } from '../../owner/person-words.ts'
import { listMark } from '../orders.ts'
import { isAsked } from '../wording.ts'
import { numbering } from './numbering.ts'

// What the notes themselves do is no action of anybody.
const toNote = /^ to (?:note|be|discuss)\b/

/** `DCC to list the vans.`: a sentence that begins with who is to do something; null for any other. */
export function plainOrder(sentence: string, people: People, isWhole: boolean): Range | null {
  const start = (listMark.exec(sentence) ?? numbering.exec(sentence) ?? /^[-–•*]? ?/.exec(sentence))?.[0].length ?? 0
  const text = sentence.slice(start)
  const { persons, end } = personsAt(text, 0, mentionsIn(text.slice(0, 200), people), people)
  const shapes = new Set<string>(isWhole ? ['known', 'rank', 'office', 'name'] : ['known', 'rank'])
  const isKnown = persons.length > 0 && persons.every(({ shape }) => shapes.has(shape))
  const rest = text.slice(end)
  if (!isKnown || !/^ to [a-z]{2,} /.test(rest) || toNote.test(rest) || !isAsked(text) || !/[.;]$/.test(text))
    return null
  return { start, end: sentence.length }
}
