import { partOf } from '../../../shared/part-of.ts'
import type { Block } from '../../../shared/blocks.ts'
import type { DocumentText } from '../../../shared/source.ts'
import { withoutAgendaText } from './agenda-text.ts'
import { joinAlignedRows } from './aligned-rows.ts'
import { partBoldRunIns } from './bold-run-in.ts'
import { splitRunIn } from './candidates.ts'
import { doubledUnits } from './doubled.ts'
import { joinLoneNumbers } from './lone-numbers.ts'
import { markLost } from './lost.ts'
import { joinMarginBelow } from './margin-below.ts'
import { markNoise, withoutAttachments, withoutInnerFooters } from './noise.ts'
import { outline } from './outline.ts'
import { markPageBreaks } from './page-break.ts'
import { draftOf, type Draft } from './pieces.ts'
import { repeatedUnits } from './repeated.ts'
import { gatherRows } from './rows.ts'
import { bulletLength, hasVerb, isTitle, wordsIn } from './shape.ts'
import { shuffledUnits } from './shuffled.ts'
import { partTimes } from './timed-headings.ts'
import { unfold } from './unfold.ts'
import { unitsOf } from './units.ts'
import { joinWraps } from './wraps.ts'

function withBullet(draft: Draft): Draft {
  const length = draft.mark.heading > 0 || draft.mark.row >= 0 ? 0 : bulletLength(draft.text)
  const isListed = length > 0 || draft.mark.list > 0
  if (!isListed || draft.kind !== 'paragraph') return draft
  return { ...partOf(draft, length), kind: 'bullet', level: Math.max(1, draft.mark.list) }
}

function withRepeated(drafts: Draft[]): Draft[] {
  const repeated = new Set([...repeatedUnits(drafts), ...shuffledUnits(drafts), ...doubledUnits(drafts)])
  return drafts.map((draft, index) => (repeated.has(index) ? { ...draft, kind: 'repeated' } : draft))
}

const isBullet = (draft: Draft | undefined) => draft?.kind === 'bullet'

/** The next heading may have become the last bullet of the list above it: a title among sentences. */
function isStrayHeading(drafts: readonly Draft[], index: number): boolean {
  const [before, draft, after] = [drafts[index - 1], drafts[index], drafts[index + 1]]
  if (!draft || !after || isBullet(after) || !isBullet(before) || wordsIn(before?.text ?? '').length < 4) return false
  return isTitle(draft.text) && !hasVerb(draft.text) && /^\p{Lu}/u.test(draft.text) && wordsIn(draft.text).length <= 12
}

/** A bullet that introduces the bullets after it is the paragraph they belong to, and a stray heading is none. */
function withoutFalseBullets(drafts: Draft[]): Draft[] {
  return drafts.map((draft, index) => {
    if (!isBullet(draft)) return draft
    const introduces = draft.text.endsWith(':') && isBullet(drafts[index + 1])
    return introduces || isStrayHeading(drafts, index) ? { ...draft, kind: 'paragraph', level: 0 } : draft
  })
}

/** The text of a document as blocks, in the order of the document. */
export function segment(text: DocumentText): Block[] {
  const pieces = markNoise(
    joinLoneNumbers(
      partTimes(
        markPageBreaks(
          unfold(gatherRows(joinMarginBelow(joinAlignedRows(unitsOf(text).map(draftOf), text.text)))).flatMap(
            withoutAttachments,
          ),
        ),
      ),
    ),
  ).map(withBullet)
  const whole = joinWraps(withRepeated(pieces))
  const split = partBoldRunIns(whole.map(withoutInnerFooters)).flatMap(splitRunIn)
  return withoutAgendaText(outline(markLost(withoutFalseBullets(split))))
}
