import type { Block, Range } from '../../../../shared/blocks.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import { draftAt, type Draft } from './draft.ts'
import { dateOfReference } from './reference-date.ts'
import { isAsked } from './wording.ts'
import { bareDate } from './earlier/origin-dates.ts'
import { originIn } from './earlier-day.ts'
import type { Zone } from './zone/zone.ts'
import { datesIn } from '../../../../shared/written-dates.ts'

const reference =
  '(?:20\\d\\d-\\d{1,4}|(?!(?:item|minute|para|ref|no) )[A-Z]{2,5} \\d{1,4}/\\d{1,4}|\\d{1,4}/\\d{1,4}(?:/(?:[A-Z]{1,2}|\\d{1,4})){0,2}|\\d{1,4}[a-z]?|[A-Z]{1,5}[/-]?\\d{1,4}(?:[/-]\\d{1,4}){0,2})'
// `Actions 17/2022, 18/2022 and 20/2022 were closed.`, `The following were discharged: AP1, AP3`.
const list = new RegExp(`(?<![\\w/£.])${reference}(?:(?:, ?| ?& ?|,? and |; ?)${reference}){0,20}(?![\\w/%])`, 'g')
const about = /\b(?:actions?|items?|minutes?|action points?|APs?|refs?|references?)\b/i
const status =
  /\b(?:(?:agreed|resolved) to (?:close|discharge)|closed|completed?|discharged|actioned|met|fulfilled|signed off|removed|withdrawn|superseded|carried (?:forward|over)|deferred|on-?going|in progress|outstanding|remain(?:s|ed)? open)\b/i
const listAtStart = new RegExp(`^(?:${reference})(?:[,;&:]| and | [–—-])`)
// `17/2022` is the number of nothing else.
const ownNumber = /(?<![\d/])\d{1,4}\/20\d\d(?:\/[A-Z]{1,2})?(?![\d/])/
const one = new RegExp(reference, 'g')
// `Action 8/21 – discharged`, alone on its line.
const lone = new RegExp(
  `^actions? (?:no\\.? |ref\\.? )?${reference} ?(?:[–—:-] ?|(?:is|was|now) )(?:now )?(?:closed|completed?|discharged|done|withdrawn|superseded|carried (?:forward|over)|deferred|on-?going|in progress|outstanding)[ .]{0,3}$`,
  'i',
)
// `It was confirmed that actions 3, 4 and 7 from May had all been discharged by letter`: they are what the sentence is of.
const subject = new RegExp(
  `^(?:[^.;:]{3,60} that )?(?:the )?(?:following )?(?:actions|action points|outstanding actions|refs|references|APs) ${reference}(?:(?:, ?| ?& ?|,? and |; ?)${reference}){0,20}(?: (?:from|of|raised|set|agreed)\\b[^,;.:]{3,50}?)? (?:(?:all|both|therefore|now) )?(?:were|are|have|had|could|can|should|may|would|remain(?:ed)?|stand|to be)\\b`,
  'i',
)

// `Members agreed that PC-21-09 and PC-21-12 be closed`: among earlier actions several such references need no other word.
const lettered = '[A-Z]{1,5}[/-]?\\d{1,4}(?:[/-]\\d{1,4}){0,2}'
const several = new RegExp(
  `^(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]? )?[^.;:]{3,60} that ${lettered}(?:(?:, ?| ?& ?|,? and |; ?)${lettered}){1,20} (?:(?:all|both|therefore|now) )?(?:be|were|are|should|could|can)\\b`,
)

/**
 * Actions closed, or put off, by a list of their references; their text stands elsewhere, so the sentence that lists them
 * is all there is. A lone number counts only where the sentence calls it an action.
 */
export function closedIn(block: Block, range: Range, zone: Zone, isInZone: boolean, heldOn: string | null): Draft[] {
  const text = block.text.slice(range.start, range.end)
  const dated = zone.status === undefined ? null : underDay(text, heldOn)
  const listed = text.slice(dated?.length ?? 0)
  if (isInZone && zone.status !== undefined && (dated !== null || isListAlone(listed)))
    return (listed.match(one) ?? []).map((ref): Draft => ({
      ...draftAt('brought forward', block, range),
      ref,
      raisedAt: dated?.date ?? zone.raisedAt,
      status: 'closed',
    }))
  const sentences = sentencesOf(text)
  if (text.length > 600 || isAsked(text.slice(0, sentences[0]?.end))) return []
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const closed = closedBy(words, isInZone)
    if (!closed) return []
    const place = { start: range.start + sentence.start, end: range.start + sentence.end }
    const raisedAt = raisedIn(words, heldOn) ?? zone.raisedAt
    return closed.refs.map((ref): Draft => ({
      ...draftAt('brought forward', block, place),
      ref,
      raisedAt: raisedAt ?? dateOfReference(ref, heldOn),
      status: closed.status,
      certainty: 'likely',
    }))
  })
}

/** `4 May 2021: 12/21 and 13/21`: where the references of a line of nothing else begin, and the day before them; else null. */
export function underDay(text: string, heldOn: string | null): { length: number; date: string } | null {
  const day = bareDate(text, heldOn)
  return day !== null && isListAlone(text.slice(day.length)) ? day : null
}

/** A line of references and nothing else, under `Closed, from the Board of 10 July:`. */
const isListAlone = (text: string) =>
  text.length < 200 && /\d\D+\d/.test(text) && text.replace(list, '').replace(/[\s,;.&]|and/g, '') === ''

/** The references that a sentence lists, and what it says has become of them; null where it says nothing of the kind. */
function closedBy(words: string, isInZone: boolean): { refs: string[]; status: string } | null {
  const found = status.exec(words)
  const isAbout =
    about.test(words.slice(0, 60)) ||
    leading.test(words) ||
    subject.test(words) ||
    (isInZone && (listAtStart.test(words) || ownNumber.test(words) || several.test(words)))
  if (!found || !isAbout) return null
  const refs = [...words.matchAll(list)].flatMap((match) =>
    isListed(match[0], words, match.index) ? (match[0].match(one) ?? []) : [],
  )
  const isEnough = refs.length >= (isInZone || lone.test(words) ? 1 : 2)
  return isEnough && (subject.test(words) || several.test(words) || isOnlyList(words))
    ? { refs, status: found[0] }
    : null
}

// `Closed since 4 May: 12/21, 13/21`: the status over the references.
// `2.1 The following were reported complete and are closed: 12/21, 13/21.`
// `From the meeting of 4 May the following can be closed: 12/21`, `Actions from 4 May – closed: 12/21`
const leading =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]? )?(?:actions? (?:from|of|raised|set) [^:;]{4,40}? ?[–—-] ?|(?:from (?:the )?[^:;]{4,40}? )?(?:the )?following (?:[\w-]{1,20} )?(?:(?:(?:can|could|may|should|will)(?: now)? be|are|were|is|was|have been|had been) (?:[\w-]{1,20} ){0,3}?|remain(?:s|ed)? ))?(?:closed|discharged|completed?|withdrawn|outstanding|ongoing|carried forward)\b[^:]{0,40}: ?\S/i
const raising = /\b(?:from|raised|set|agreed|made|given|arising|since)\b(?:[^;.:]|\.(?=\d)){0,60}/i

/** The meeting from which a sentence says that its actions are. */
function raisedIn(words: string, heldOn: string | null): string | null {
  const match = raising.exec(words)
  return match && originIn(match[0], heldOn)
}

function isListed(refs: string, words: string, at: number): boolean {
  return /[/,&a-zA-Z]| and /.test(refs) || /(?:actions?|AP|points?|refs?) (?:no\.? )?$/i.test(words.slice(0, at))
}

/** Beside the references and the status hardly anything is said. */
function isOnlyList(words: string): boolean {
  const days = datesIn(words)
  const rest = words
    .split('')
    .map((letter, at) => (days.some((day) => at >= day.start && at < day.end) ? ' ' : letter))
    .join('')
    .replace(list, ' ')
    .replace(status, ' ')
    .replace(
      /\b(?:actions?|raised|since|held|close|discharge|items?|minutes?|points?|refs?|references?|numbers?|nos?|the|following|were|was|are|is|be|been|have|has|had|could|can|may|should|to|now|all|it|agreed|that|and|as|noted|confirmed|board|group|panel|meeting|commissioner|chair|mayor|PCC|satisfied|content|happy|pleased|them|these|from|of|which|therefore|both|APs?)\b/gi,
      ' ',
    )
  return (rest.match(/\p{L}{3,}/gu) ?? []).length <= 3
}
