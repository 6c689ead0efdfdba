const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number as written, in figures or in words up to ninety-nine; NaN for anything else. */
export function numberOf(word: string | undefined): number {
  const [first = '', unit] = (word ?? 'none').toLowerCase().split('-')
  const ten = TENS.indexOf(first) + 1
  const known = NUMBERS.indexOf(first)
  if (ten > 0) return ten * 10 + (unit === undefined ? 0 : NUMBERS.indexOf(unit))
  return known === -1 ? Number(first) : known
}

const OF =
  /(?<!\b(?:every|each) )\b(\d{1,4}|[a-z]{3,9}) (?:(?:[a-z]{3,14} )?out )?of (?:the |its |our |their )?(\d{1,4}|[a-z]{3,9})\b/i
const IN = /\b(\d{1,3}|[a-z]{3,6}) (?:[a-z]{2,14} )?in (\d{1,3}|[a-z]{3,6})\b/i
const PERCENT = /\b(\d{1,2})(?:\.\d{1,2})?(?:%| per ?cent\b)/i
const MOST =
  /\b(?:in |for )?(?:most|two thirds|three quarters|the majority of|nearly all|almost all)\b|\b(?:all but (?!certain)|usually (?!late|slow|not|missed))/i

/**
 * Whether a clause tells of a part only: `three of the four`, and, where yes or no was asked, `83%` or `most districts`. What
 * is true of a part affirms and leaves a gap at once.
 */
export function isPartial(clause: string, asksYesOrNo: boolean): boolean {
  const [, part, whole] = OF.exec(clause) ?? []
  const isWhole = !asksYesOrNo && numberOf(part) >= 0.9 * numberOf(whole)
  if (numberOf(part) > 0 && numberOf(whole) > numberOf(part) && !isWhole) return true
  if (!asksYesOrNo && !/\bagainst (?:a|an|the|its)\b/i.test(clause)) return false
  const [, some, all] = IN.exec(clause) ?? []
  if (numberOf(some) * 2 >= numberOf(all) && numberOf(some) < numberOf(all)) return true
  const percent = Number(PERCENT.exec(clause)?.[1] ?? 0)
  return (
    (percent >= 50 &&
      percent < 90 &&
      !/\b(?:up|down|by|rise|fall|increase|decrease|reduction) (?:of |by )?\d/i.test(clause)) ||
    MOST.test(clause)
  )
}
