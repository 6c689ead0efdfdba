const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number as written, in figures or in words up to ninety-nine; NaN for anything else. */
export function numberOf(word: string | undefined): number {
  const [first = '', unit] = (word ?? 'none').toLowerCase().replaceAll(',', '').split('-')
  const ten = TENS.indexOf(first) + 1
  const known = NUMBERS.indexOf(first)
  if (ten > 0) return ten * 10 + (unit === undefined ? 0 : NUMBERS.indexOf(unit))
  return known === -1 ? Number(first) : known
}

const OF =
  /(?<!\b(?:every|each) )(?<![,\d])(\d{1,3}(?:,\d{3}){0,2}|\d{4,6}|[a-z]{3,9}) (?:(?:[a-z]{3,14} )?out )?of (?:the |its |our |their )?(\d{1,3}(?:,\d{3}){1,2}|\d{1,6}|[a-z]{3,9})\b/i
/** `£1.1m of the £1.6m`. */
const OF_MONEY =
  /£ ?(\d{1,4}(?:\.\d{1,3})?) ?(m|k|bn|million)? of (?:the |its |our |their |a )?£ ?(\d{1,4}(?:\.\d{1,3})?) ?(m|k|bn|million)?\b/i
const IN = /\b(\d{1,3}|[a-z]{3,6}) (?:[a-z]{2,14} )?in (\d{1,3}|[a-z]{3,6})\b/i
const PERCENT = /\b(\d{1,2})(?:\.\d{1,2})?(?:%| per ?cent\b)/i
const MOST =
  /\b(?:in |for )?(?:most|two thirds|three quarters|the majority of|nearly all|almost all)\b|\b(?:all but (?!certain)|usually (?!late|slow|not|missed))/i

/** A percentage that something rose or fell by, or from and to, or the part of a sum that went somewhere: no share of what was asked. */
const CHANGED =
  /\b(?:up|down|by|rise|fall|increase[ds]?|decrease[ds]?|reduction|fell|rose|risen|fallen|from) (?:of |by |to )?\d|%? of (?:the |its |this )?(?:funds?|funding|budget|money|grant|spend\w{0,3}|sum)\b/i
/** Less than all of what there should be, whatever was asked. */
const OF_FULL =
  /\b(\d{1,2})(?:\.\d{1,2})?(?:%| per ?cent) of (?:the |its |our |their )?(?:establishment|strength|target|plan|capacity|profile|budgeted)\b/i

/** Whether the part that a clause tells of is the lesser one, or told as too small: `only 4 of the 15`, `a third of them`. */
export function isMinority(clause: string): boolean {
  if (
    /\b(?:only|just|fewer than|less than|under) (?:about |around |some |a )?(?:\d|half|third|quarter|fifth|one|two|three|four|five|six)/i.test(
      clause,
    )
  )
    return true
  if (Number(OF_FULL.exec(clause)?.[1] ?? 100) < 80) return true
  const [, part, whole] = OF.exec(clause) ?? []
  return numberOf(part) * 2 < numberOf(whole)
}

/** `97.1% of crimes recorded`. */
export function isNearlyAll(clause: string): boolean {
  return Number(PERCENT.exec(clause)?.[1] ?? 0) >= 95 && !CHANGED.test(clause)
}

/**
 * Whether a clause tells of a part only: `three of the four`, and, where yes or no was asked, `83%` or `most districts`. What
 * is true of a part affirms and leaves a gap at once.
 */
export function isPartial(clause: string, asksYesOrNo: boolean): boolean {
  const [, part, whole] = OF.exec(clause) ?? []
  const isWhole = !asksYesOrNo && numberOf(part) >= 0.9 * numberOf(whole)
  const [, spent, unit, all = '', ofUnit] = OF_MONEY.exec(clause) ?? []
  if (spent !== undefined && unit === ofUnit && Number(spent) < Number(all)) return true
  if (numberOf(part) > 0 && numberOf(whole) > numberOf(part) && !isWhole) return true
  if (Number(OF_FULL.exec(clause)?.[1] ?? 100) < 90) return true
  if (!asksYesOrNo && !/\bagainst (?:a|an|the|its)\b/i.test(clause)) return false
  const [, some, every] = IN.exec(clause) ?? []
  if (numberOf(some) * 2 >= numberOf(every) && numberOf(some) < numberOf(every)) return true
  const percent = Number(PERCENT.exec(clause)?.[1] ?? 0)
  return (percent >= 50 && percent < 90 && !CHANGED.test(clause)) || MOST.test(clause)
}
