import type { DueWords } from './due-words.ts'
import { ahead } from './lead-time.ts'
import { loose } from './loose.ts'
import type { DueReference } from './reference.ts'
import { periodAt } from './period-at.ts'
import { related, relationsIn } from './relation.ts'
import { timedAt } from './timed-at.ts'

// An action is a sentence or a few; of what is longer, the beginning is read.
const furthest = 4000

// Words that say when without one in front.
const adverb =
  /(?<![\w-]|\b(?:in|at|by|for|to|over|the|within|during|before|after|until|of) )(?:(?:next|this) (?:week|month|year|quarter|[A-Z][a-z]+day)\b|(?:w\/[ceb]|w\.[ceb]\.|(?<=[,;:(–—-] ?)week (?:commencing|beginning|ending)) (?=\S)|next wk\b|(?<=[,;(–—-] ?)(?:EO(?:M|W|FY|Y)\b|end[ -](?=\S)|Q[1-4]\b|(?:next|January|February|March|April|May|June|July|August|September|October|November|December) (?:meeting|board|panel|session|committee|forum|conference)(?=[).]{0,2}$))|(?<=[A-Za-z)–—-] )(?<!\b(?:and|[Aa]ctions?|[Rr]ef|[Ii]tems?|[Mm]inutes?|[Pp]aras?|[Nn]o\.?|AP|of|since|from|on) )\d{1,2}\/\d{1,2}(?=[).]{0,2}$)|(?<=[(])\d{1,2}\/\d{1,2}(?=\)))/g

/**
 * The words of an action that say when it is due, with the days they mean, reckoned from the meeting that raised it.
 * Where several stand there, the first that has a latest day counts. Words that lie wholly before the meeting are no due.
 */
export function due(action: string, reference: DueReference): DueWords | null {
  const text = action.slice(0, furthest)
  const found = [...timed(text, reference), ...loose(text)].filter(
    (words) => !isOver(words, reference) && !isSaidOfElse(text, words),
  )
  found.sort((a, b) => a.start - b.start)
  // `after its meeting in March` names no day in March.
  const isWithin = ({ start, end }: DueWords) =>
    found.some((other) => other.latest === null && other.start < start && end <= other.end)
  const dated = found.filter((words) => words.latest !== null && !isWithin(words))
  const first =
    dated.find((words) => isBehindDash(text, words)) ??
    (isForUse(text, dated[0]) ? dated.find((words) => isDeadline(text, words)) : undefined) ??
    dated.find(({ start, end }) => !isAside(text, start, end)) ??
    dated[0] ??
    found[0] ??
    behindDash(text, reference) ??
    inBracket(text, reference)
  return first ? notBefore(first, reference) : null
}

// `Send papers for the next board to DB by 31 May`: what the thing is for, and by when it is wanted.
const isForUse = (text: string, words: DueWords | undefined) =>
  words !== undefined && /^for /i.test(text.slice(words.start, words.end))
const isDeadline = (text: string, { start, end }: DueWords) =>
  /^(?:by|before|no later than|not later than) /i.test(text.slice(start, end))

// `the same size as in June`, `without waiting for the next meeting`: no day by which.
const comparing =
  /(?:\b(?:same|such) (?:[\w-]{1,20} ){0,3}as|\b(?:much|many|well|long|high|low|good|bad|it was|they were) as|\bthan|\bsince|\bwithout waiting|\brather than|\binstead of|\bas (?:seen|shown|reported|presented|given)) $/i

// `confirm which vans will be replaced in 2022/23`, `that visitors are to be let in without delay`: what is asked about, or
// what a rule says.
const askedAbout = /\b(?:what|which|who|how many|how much|whether) [^.;:,]{0,60}\b(?:will|would)\b[^.;:,]{0,40}$/i
const rule = /\bthat [^.;:,]{0,60}\b(?:are|is|be|must|should|were|was)\b[^.;:,]{0,40}$/i

// `where the cameras were used in August`: what is asked about is over.
const past =
  /\b(?:where|which|who|whose|what|when|that) (?:(?!to\b)[^\s.;:,]{1,30} ){0,8}(?:(?:was|were|had been)(?! (?:needed|required|wanted|expected|due)\b)|took place|happened|occurred)(?: (?!(?:to|that)\b)[^\s.;:,]{1,30}){0,5} $/i

// `report how many officers leave within two years`: how soon, of what is counted.
const counted =
  /\b(?:how (?:many|much|often)|whether|what (?:share|proportion)|(?:number|share|proportion|percentage|rate) of) [^.;:,]{0,80}\b(?:[a-z]{2,20}ed|leaves?|left|seen|met|taken|sent|paid|arrives?|returns?) $/i

// `within six months of return`: what it is counted from is not the meeting.
const countedFrom =
  /^ of (?!(?:the|this|that|today['’]s|tonight['’]s) (?:meeting|board|panel|session|date|minutes|notes)\b|today\b|now\b)/i

// `crimes with no outcome after twelve months`: how old, of what is counted.
const old = /\b(?:no|not|without|still|open|outstanding|unsolved|unanswered|remain\w{0,5}) (?:[\w’'-]{1,20} ){0,4}$/i

// `invite the PCC to the next rural tasking meeting`: where somebody is to go.
const goesTo = /\b(?:invite[sd]?|attend|go|join|accompany|take) (?:[\w’'/-]{1,20} ){0,4}$/i
const otherMeeting = /^to the next (?:[\w-]{1,20} ){1,3}(?:meeting|board|panel|session|event)/i

function isSaidOfElse(text: string, { start, end, latest }: DueWords): boolean {
  const before = text.slice(Math.max(0, start - 140), start)
  const words = text.slice(start, end)
  if (/^within /i.test(words) && countedFrom.test(text.slice(end, end + 40))) return true
  if (latest === null && /^after (?:\d{1,3}|[a-z]{3,9}) (?:days|weeks|months|years)/i.test(words) && old.test(before))
    return true
  if (otherMeeting.test(text.slice(start, start + 60)) && goesTo.test(before)) return true
  const isPeriod = /^(?:in|over|during|on|for|at) /i.test(text.slice(start, end))
  return (
    comparing.test(before) ||
    (/^within /i.test(text.slice(start, end)) && counted.test(before)) ||
    (isPeriod && (askedAbout.test(before) || past.test(before))) ||
    (latest === null && rule.test(before))
  )
}

// `… what he is able to promise in the autumn`: when something else happens.
const clause = /\b(?:what|which|who|whose|whom|so that|because|where|when) [^.;:]{0,90}$/i

const isAside = (text: string, start: number, end: number) =>
  /^(?:in|over|during|on|for|at) /i.test(text.slice(start, end)) &&
  clause.test(text.slice(Math.max(0, start - 120), start))

/** `Bring it to the July meeting – by 30 June`: what is said last, and parted from the rest. */
const isBehindDash = (text: string, { start, end }: DueWords) =>
  / [–—-] $/.test(text.slice(Math.max(0, start - 3), start)) && !/[\p{L}\d]/u.test(text.slice(end))

/** `… – September Board`: the day alone behind the last dash. */
function behindDash(text: string, reference: DueReference): DueWords | null {
  const whole = text.replace(/[ .]{1,9}$/, '')
  const start = Math.max(whole.lastIndexOf(' – '), whole.lastIndexOf(' - ')) + 3
  const period = start > 2 && whole.length - start <= 40 ? periodAt(whole.slice(start), reference) : null
  if (!period?.days?.last || period.length !== whole.length - start) return null
  const days = period.kind === 'day' ? related('by', period, reference) : period.days
  return { start, end: whole.length, earliest: days?.first ?? null, latest: days?.last ?? null }
}

const lastBracket = /[([](?<period>[^()[\]]{3,40})[)\]][ .]{0,3}$/

/** `… (October)`: the day alone in a bracket behind all else. */
function inBracket(text: string, reference: DueReference): DueWords | null {
  const match = lastBracket.exec(text.slice(-60))
  const words = match?.groups?.period ?? ''
  const period = words === '' ? null : periodAt(words, reference)
  if (!match || !period?.days?.last || period.length !== words.length) return null
  const start = text.length - text.slice(-60).length + match.index + 1
  const days = period.kind === 'day' ? related('by', period, reference) : period.days
  return { start, end: start + words.length, earliest: days?.first ?? null, latest: days?.last ?? null }
}

/** A period in which the meeting itself falls begins the day after it. */
function notBefore(words: DueWords, { opens }: DueReference): DueWords {
  return opens !== null && words.earliest !== null && words.earliest < opens ? { ...words, earliest: opens } : words
}

function* timed(text: string, reference: DueReference): Generator<DueWords> {
  yield* ahead(text, reference)
  for (const { start, length, relation } of relationsIn(text)) {
    const words = timedAt(text, start, length, relation, reference)
    if (words) yield words
  }
  for (const match of text.matchAll(adverb)) {
    const isRelative = /\b(?:which|that|who|whose) [^,;.]{0,60}$/.test(
      text.slice(Math.max(0, match.index - 80), match.index),
    )
    const words = isRelative ? null : timedAt(text, match.index, 0, 'alone', reference)
    if (words) yield words
  }
}

/** Words whose days all lie before the meeting tell of the past; so do bare months more than ten months ahead. */
function isOver({ latest, earliest }: DueWords, { opens, from }: DueReference): boolean {
  if (latest === null) return false
  if (opens !== null && latest < opens) return true
  return opens === null && from !== null && latest < from && earliest !== null
}
