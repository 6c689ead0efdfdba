import type { Block } from '../../../../../shared/blocks.ts'
import { originIn } from '../earlier-day.ts'
import { isAsked } from '../wording.ts'

/** `The open actions from 4 May were reviewed.` */
const reviews =
  /^(?:The |All )?(?:[\w-]+ ){0,2}(?:actions?|action points?)\b[^.;]{0,60} (?:were|was) (?:then |all |each )?(?:gone through|reviewed|considered|discussed|updated|revisited|followed up)[^.;]{0,20}\.?$/i

/** `The chair began with the promises made at the session on 4 May.` */
const turnsTo =
  /^(?:The )?(?:[\w-]{1,20} ){1,4}(?:began|started|opened|turned|went back|returned|moved on|looked back) (?:with|to|at|by going through) (?:the )?(?:[\w-]{1,20} ){0,2}(?:promises|undertakings|pledges|commitments|requests|actions?|points|follow-ups) [^.;]{4,90}\.$/i

/** `At the session of 4 May four things were asked for.` */
const askedThen =
  /^(?:At|From) the (?:last |previous )?(?:meeting|session|board|panel|committee|forum) (?:of|on|held on) [^.;:]{4,80}\b(?:were|was|had been) (?:set|agreed|asked for|asked|requested|promised|made|given|taken|raised)\.$/

/** An introducing line has no number of its own, ends as one, asks for nothing, and stands in no cell far in a table. */
export function introduces(block: Block): boolean {
  const text = block.text
  return (
    (block.kind === 'paragraph' || block.kind === 'bullet') &&
    (block.cells[0]?.column ?? 0) < 2 &&
    text.length <= 140 &&
    (text.endsWith(':') ||
      (text.length <= 70 && !/[.?!]$/.test(text)) ||
      reviews.test(text) ||
      turnsTo.test(text) ||
      askedThen.test(text))
  )
}

const refersBack =
  /\b(?:following|these|those|below|all|what|things|promises|requests|undertakings|actions?|points|matters)\b[^.:;]{0,60}\b(?:set|made|agreed|raised|given|asked|requested|promised|taken|minuted|recorded|put on record)\b|\b(?:set|made|agreed|raised|given|asked|requested|promised)\b[^.:;]{0,40}\b(?:following|below)\b/i

// `Actions from 11 July unless shown otherwise.`
const comeFrom =
  /^(?:\d[\d.]{0,6} )?(?:(?:the|all|these|all the) )?(?:(?:[\w-]{1,20} ){1,3}(?:(?:went|worked|ran|looked) through|considered|reviewed|received|discussed|took) (?:the |all |its )?)?(?:open |outstanding |following )?(?:actions?|action points?|points|matters|items)\b[^.:;]{0,40}\b(?:from|of|arising)\b/i

// `There was submitted a note of business outstanding from the meeting of 4 May:`
const outstandingFrom =
  /\b(?:outstanding|arising|actions?|matters|business|requests|points)\b[^.;:]{0,60}\bfrom (?:the )?(?:[\w-]{1,20} ){0,3}(?:meeting|session|board|panel|committee|minutes)\b[^.;:]{0,40}:[ –—-]{0,3}$/i

/** Below a heading of earlier actions, a sentence that tells when they were set: `All of these were set on 18 June 2024.` */
export function settingIn({ kind, text }: Block, heldOn: string | null): string | null {
  if (
    (kind !== 'paragraph' && kind !== 'bullet') ||
    text.length > 180 ||
    !(refersBack.test(text) || comeFrom.test(text) || outstandingFrom.test(text)) ||
    isAsked(text)
  )
    return null
  return originIn(text, heldOn)
}

// `The following actions were reported as complete:`, `The following was outstanding:`
export const statedOf =
  /^(?:(?:The )?[A-Z]\w{1,20} (?:noted|agreed|confirmed|reported|heard) that )?(?:the )?(?:following|these|remaining|actions? with (?:these|the following) (?:references|numbers))(?: (?:actions?|matters|items|points|references))? (?:were|was|are|is|have been|had been|remain(?:ed|s)?)(?: (?:reported|confirmed|noted|agreed|recorded|now|all|still)){0,3}(?: (?:as|to be|as being))? ?(?<status>complete[d]?|closed|discharged|done|outstanding|ongoing|on-going|in progress|open|carried (?:forward|over))\b[^.]{0,40}[.:]$/i
/** All that stands there is closed. */
export const closedWords =
  /^(?:all )?(?:now )?(?:(?:actions?|action points?|items|references) )?(?:now )?(?:closed|completed?|discharged)\b/i

// `The minutes of the meeting held on 8 March were agreed.`
export const minutesSettled =
  /^(?:\d[\d.]{0,7} )?(?:The )?(?:draft )?(?:minutes|notes?|record)\b[^.]{0,80}\b(?:of|on|from)\b[^.]{0,60}\b(?:were|was) (?:[a-z]{1,20} ){0,2}(?:agreed|approved|confirmed|accepted|signed|received|noted)\b/i
