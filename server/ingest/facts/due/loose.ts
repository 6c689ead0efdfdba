import type { DueWords } from './due-words.ts'

const looseWords: RegExp[] = [
  /\b(?:by|before|after|following|until|at|ahead of) (?:the )?(?:(?:end|start|beginning|close) of (?:the )?)?(?:(?:school|summer|spring|autumn|winter|Christmas|Easter|parliamentary|pre-election) )?(?:term(?: ends| begins| starts)?|half[- ]term|recess|purdah|elections?|holidays)\b(?! of\b)/gi,
  /\b(?:as soon as (?:possible|practicable|practical)|a\.?s\.?a\.?p\b\.?|in due course|at the earliest opportunity|as a matter of urgency|with immediate effect|by return|on receipt|on completion|upon (?:receipt|completion))/gi,
  /\b(?:immediately|urgently|straight ?away|forthwith|without delay|at once)(?=[.;,)]|$)/gi,
  /\b(?:when|once|as soon as) (?:(?:it|they|these|this) (?:is|are|becomes?|have been|has been) )?(?:available|complete|completed|finalised|published|ready|received|known|approved|agreed|signed off|cleared|in place)\b/gi,
  /(?<=\b(?:deferred|postponed|delayed|on hold|paused|adjourned)) (?:until|till|pending) (?=\S)[^.;]{1,80}/gi,
  /(?<!\b(?:an?|the|its|their|all|our|existing|current|new|regular|of) )\b(?:on an? )?(?:daily|weekly|fortnightly|monthly|bi-?monthly|quarterly|six-monthly|half-yearly|annually|annual)(?: basis|(?=[.;,)]|$| (?:to|at|by|from|until|with)\b))/gi,
  /\b(?:every|each) (?:day|week|month|quarter|year|(?:two|three|four|six|2|3|4|6) (?:weeks|months))\b/gi,
]

/** Words that say when and name no day: `when available`, `as soon as possible`, and standing rules such as `monthly`. */
export function* loose(text: string): Generator<DueWords> {
  for (const pattern of looseWords)
    for (const match of text.matchAll(pattern)) {
      const lead = match[0].length - match[0].trimStart().length
      yield { start: match.index + lead, end: match.index + match[0].length, earliest: null, latest: null }
    }
}
