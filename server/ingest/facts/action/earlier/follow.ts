import { cut } from '../../../../../shared/cut.ts'
import { sentencesOf } from '../../../../../shared/sentences.ts'
import type { Draft } from '../draft.ts'
import { outcome } from '../outcome.ts'
import { wordsOf, type Passage } from '../passage.ts'
import { isAsked } from '../wording.ts'
import { isHeadingAt, isInZone, type Place } from './place.ts'
import { report, type Walk } from './walk.ts'

// What stands at the end of notes is no report of the last action above it.
const announces =
  /^(?:the )?(?:date (?:and time )?of )?(?:the )?next (?:meeting|board|panel|committee)\b|^(?:signed|contact(?: officer)?|tel|page \d)\b/i

// `10.06.20 - two replies of four`: a log adds a line for each meeting.
const dated = /^\d{1,2}[./]\d{1,2}[./]\d{2,4}(?: ?[–—:]| -) /

const resolves = /^resolved\b[ :–—-]{0,4}that\b/i
// `RESOLVED that the position be noted.`: the meeting's word on the list, behind the last of it.
const settlesList = /^(?:it was )?(?:resolved|agreed)\b[^.;]{0,80}\bnoted[ .]{0,3}$/i

/** What follows an action and is none itself: its update where it has none yet, else the end of it. */
export function follow(walk: Walk, place: Place): void {
  const { passage } = place
  walk.titled = null
  const isRaised = passage.label?.kind === 'action'
  const isAnnounced =
    announces.test(passage.block.text.slice(passage.start, passage.start + 60)) || settlesList.test(wordsOf(passage))
  if (isHeadingAt(place) || isRaised || isAnnounced || !walk.open || (!isInZone(place) && !walk.awaits)) {
    walk.open = isRaised ? walk.open : null
    walk.awaits = false
    return
  }
  if (tellsStatus(passage, walk.open)) {
    walk.awaits = false
    return
  }
  const isReport = walk.awaits || walk.open.updates.length === 0 || dated.test(wordsOf(passage))
  if (isReport && (passage.block.kind !== 'heading' || passage.block.level === 7)) report(walk, passage)
  else walk.awaits = false
}

/** `Complete.`, `Carried forward to May.`, `(No update.)` on a line of its own: how the action above it stands. */
function tellsStatus({ block, start, end }: Passage, open: Draft): boolean {
  const slice = cut(block, start, end)
  const words = slice.text.replace(/^\((?<all>[^()]+)\)$/, '$<all>')
  const { outcome: reported, stated } = outcome(words)
  if (words.length > 60 || sentencesOf(words).length > 1 || !stated || isAsked(words) || resolves.test(words))
    return false
  open.status ??= words
  if (reported !== 'not reported') open.updates.push(slice)
  return true
}
