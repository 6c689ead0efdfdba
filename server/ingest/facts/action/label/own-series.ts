import type { Block } from '../../../../../shared/blocks.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { asksFor, isRequested } from '../wording.ts'
import type { Label } from './label.ts'

/** The shapes of the numbers that this document sets before each of its actions, with `#` for their figures: `FEB #/#`. */
export type OwnSeries = ReadonlySet<string>

// `FEB 21/10 DCC to …`, `U-29 The DCC undertook to …`: the number of an office of its own, with or without a mark behind it.
const beginning = /^(?<ref>\p{Lu}{1,6}(?: |-|\/)?\d{1,4}(?:[/-]\d{1,4})?)(?: ?[:–—.]| -(?= ))? (?=\p{Lu})/u

const fewest = 3
const most = 0.8

const shapeOf = (ref: string) => ref.replace(/\d+/g, '#')

/** Whether numbers only grow, as those of actions do; what a table or a form repeats does not. */
const grow = (refs: readonly string[]) => {
  const numbers = refs.map((ref) => Number(/\d{1,4}$/.exec(ref)?.[0]))
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? Number.NaN))
}

/** Numbers of one shape that grow from passage to passage, before what somebody is asked, or takes it upon him, to do. */
export function ownSeriesIn(blocks: readonly Block[]): OwnSeries {
  const uses = new Map<string, { refs: string[]; asked: number }>()
  for (const { kind, text } of blocks) {
    if (kind === 'repeated' || kind === 'noise' || kind === 'heading') continue
    const match = beginning.exec(text)
    const ref = match?.groups?.ref
    if (!match || ref === undefined) continue
    const use = uses.get(shapeOf(ref)) ?? { refs: [], asked: 0 }
    const rest = text.slice(match[0].length, match[0].length + 400)
    const [first] = sentencesOf(rest)
    use.refs.push(ref)
    const words = rest.slice(first?.start, first?.end)
    use.asked += Number(isRequested(words) || asksFor(words))
    uses.set(shapeOf(ref), use)
  }
  return new Set(
    [...uses].flatMap(([shape, { refs, asked }]) =>
      refs.length >= fewest && asked >= refs.length * most && grow(refs) ? [shape] : [],
    ),
  )
}

/** The label that one of these numbers makes at the beginning of a text. */
export function seriesLabel(text: string, series: OwnSeries): Label[] {
  const match = series.size === 0 ? null : beginning.exec(text)
  const ref = match?.groups?.ref
  if (!match || ref === undefined || !series.has(shapeOf(ref))) return []
  return [{ kind: 'action', start: 0, end: match[0].length, ref, owner: null, isOwn: true }]
}
