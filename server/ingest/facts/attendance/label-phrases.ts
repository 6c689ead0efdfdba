// What offices write over those who were there, or were not, in words of their own: how long, by what way, in what order.

const points = '(?:agenda )?(?:items?|points?|minutes?|paragraphs?|paras?|parts?|sections?|topics?|agenda)'
const share =
  '(?:whole|all|entire|part|most|some|first|second|last|start|end|rest|remainder|duration|opening|beginning|close|discussion|consideration|noon|midday)'
const stretch = `(?:,? throughout|,? in part|,? (?:from|until|till|up to|to|for|during|in|after|before)(?: and including)? (?:the )?(?:${points}|${share}|\\d{1,2}(?:[.:]\\d\\d)?)(?: [\\p{L}\\d.,&/–-]{1,15}){0,5}?)?(?: only)?`
const device =
  '(?:(?:tele)?phone|video|audio|telephone|conference|web|ms|microsoft|link|call|line|videoconference|teleconference|teams|zoom|skype|webex|screen)'
const byDevice = `(?:by|via|on|over|through) (?:an? |the )?${device}(?:[ -]?${device}){0,2}`
const way = `(?:${byDevice}|remotely|online|virtually|in person|in the room)`
const came = `(?:in attendance|present|attending|attended|taking part|took part|joined|joining|participating|participated|(?:dial(?:led|ed|ling|ing)|phon(?:ed|ing)|call(?:ed|ing)|logg(?:ed|ing)|link(?:ed|ing)|zoom(?:ed|ing)) (?:in|on)|connect(?:ed|ing))`
const place = '(?:t?here|with us|(?:a)?round the table|at the table|on the (?:call|line)|in the room)'
const people =
  '(?:members?|councillors?|attendees|officers?|officials|colleagues|directors|representatives?|invitees|guests|trustees|advis[eo]rs|panel members|board members)'
const order =
  '(?:(?:anti-?|counter-?)?clockwise|(?:seated )?(?:from )?(?:left to right|right to left)|(?:listed )?in (?:alphabetical|seating|no particular) order|(?:a)?round the table)'

/** Of those who were there. */
export const presentInWords = [
  `(?:(?:also|those|others|all|${people}) )?${came}(?: ${way})?${stretch}(?:,? by (?:district|ward|area|authority|council|body|organisation|side|force))?`,
  `${people}(?:,| present)? by (?:district|ward|area|authority|council)`,
  // Without a colon it says where the meeting was held.
  `(?:also )?${way}${stretch}(?= ?:)`,
  `(?:also )?(?:for|from|until|till|up to|during) (?:the )?${points}(?: [\\p{L}\\d.,&/–-]{1,12}){0,5}(?= ?:)`,
  `also ${place}`,
  '(?:also )?in support|(?:supported|accompanied|assisted) by|with(?= ?:)',
  `${order}(?: (?:from|round|around|of|by) [\\p{L} ]{3,25})?(?= ?:)`,
  '(?:who (?:was|were) )?(?:here|there|present|in|attended|came)(?:,? and|,| ?/) (?:who (?:was|were|did) )?(?:not(?: (?:here|there|present|attend|come))?|away|absent|out)|roll(?:[- ]call)?',
].join('|')

const with_ = '(?:,? with(?:out)? (?:leave|apolog(?:y|ies)|notice|permission|reason given))?'

/** Of those who were not. */
export const absentInWords = [
  `(?:${people} )?(?:absent|excused|not (?:attending|present|in attendance|${place})|(?:unable|not able) to (?:attend|join|come|take part|be (?:present|${place}))(?: us)?)(?: (?:today|tonight|on this occasion))?${with_}`,
  `absent ${people}${with_}`,
  'leave of absence(?: (?:was )?(?:granted|given)(?: to)?)?',
  '(?:had )?(?:sent|sends|gave|with) (?:his |her |their )?regrets',
  'we missed',
].join('|')

const counting =
  /^(?:(?:the |a )?following|(?:the )?(?:people|persons)|those|these|we|all|everyone|others|some|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?= )(?<said>[\p{Ll}’' ,-]{2,70}):(?<rest>.*)$/isu
const wereAway =
  /\b(?:(?:could ?n[o’']t|could not|cannot|unable to|not able to)(?= ?$| (?:attend|come|join|make it|take part|be (?:there|here|present|with us)))|apologies|regrets|absent|away|excused|missing|on leave|did not (?:attend|come))/i
const wereThere =
  /\b(?:present|attended|attending|came|took part|taking part|there|here|joined|met|sat|dialled in|on the call|round the table|with us|in the room)\b|^ were ?$/i
const ofThings =
  /\b(?:papers?|reports?|actions?|items?|points?|matters?|questions?|topics?|targets?|figures?|documents?|areas?|issues?)\b/i

/** "Two had hoped to come and could not: …", "The following took part: …": a line that counts or points to those behind its colon. */
export function countedLabel(text: string): { isAway: boolean; rest: string } | null {
  const { said = '', rest = '' } = counting.exec(text)?.groups ?? {}
  if (said === '' || ofThings.test(said)) return null
  const isAway = wereAway.test(said)
  return isAway || wereThere.test(said) ? { isAway, rest: rest.trim() } : null
}
