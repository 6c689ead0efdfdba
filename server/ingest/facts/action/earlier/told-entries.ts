import type { Range } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import { toldTaskIn } from './told-task.ts'
import { owedIn } from './owed.ts'

// What somebody has agreed to or offered may be part of the report.
const wasGiven =
  /^.{0,80}?\b(?:had been|has been|was|were) (?:also |both |then )?(?:asked|requested|tasked|instructed|due|to)\b/

// `RJ went through what had been asked for in May.`
const opensList =
  /\b(?:went|gone|looked|ran|worked) (?:through|over|back)\b|\b(?:reviewed|updated|reported (?:back )?on)\b.{0,60}\b(?:actions?|asked for|requested|outstanding)\b/

type Sentence = Range & { task: Range | null }

function sentencesIn(text: string, people: People): Sentence[] {
  return sentencesOf(text).map(({ start, end }) => {
    const words = text.slice(start, end)
    return {
      start,
      end,
      task: (wasGiven.test(words) ? toldTaskIn(words, people, null) : null) ?? owedIn(words, people),
    }
  })
}

/**
 * The entries of a paragraph that tells of one task after the other, with what has come of each: `RJ had been asked to …; he had.
 * DCC was to …. She said …. DB's action to … remained open.`; none where it tells of one alone.
 */
export function toldEntriesOf(text: string, people: People): Range[] {
  const sentences = sentencesIn(text.slice(0, 4000), people)
  const first = sentences[0]?.task ? 0 : opensList.test(text.slice(0, sentences[0]?.end)) ? 1 : -1
  if (!sentences[first]?.task) return []
  const starts = sentences.flatMap(({ start, task }, at) => {
    if (task === null) return at < first ? [start] : []
    const before = sentences[at - 1]
    // A task told behind another that has no report yet belongs with it.
    const isReported = !before?.task || before.task.end < before.end - before.start - 1
    return at <= first || isReported ? [start] : []
  })
  if (starts.length < 2) return []
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? text.length }))
}
