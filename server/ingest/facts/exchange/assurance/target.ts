import { numberOf } from '../share.ts'

const number =
  '(?:\\d{1,3}(?:,\\d{3}){0,2}(?:\\.\\d{1,3})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w{3,5})?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)'
const unit = '(?:\\s?(%|per ?cent|minutes?|mins?|seconds?|secs?|hours?|(?:working |calendar )?days?|weeks?|months?))?'
const mark =
  '(?:targets?|standards?|goals?|aims?|benchmarks?|ambitions?|averages?|figures?|expectations?|thresholds?|promise)'

/** `against a target of 90%`, `the national average being 12 days`, `compared with our 15-minute standard of 90%`. */
const MARK = new RegExp(
  `\\b(?:against|compared (?:to|with)|versus|with|and|set beside) (?:an? |the |its |our |their |his |her )?(?:[\\w-]{1,30} ){0,3}?${mark}(?: (?:of|is|was|being|stands at|which is))? (${number})${unit}|\\b(?:against|compared (?:to|with)|versus) (?:an? |the |its |our |their )?(${number})${unit} ${mark}\\b`,
  'i',
)
const VALUE = new RegExp(`\\b(${number})${unit}`, 'gi')

/** Less of these is better though no time is measured. */
const LESS_IS_BETTER =
  /\b(?:abandon\w{0,4}|sickness|absence|vacanc(?:y|ies)|attrition|turnover|repeat\w{0,3}|reoffending|complaints?|backlogs?|errors?|delays?|costs?|overdue|outstanding|lost|unanswered|crimes?|offences)\b/i

const kindOf = (written: string | undefined) => {
  const plain = written?.toLowerCase().replace(/s$/, '') ?? ''
  return plain === '%' || plain.startsWith('per') ? '%' : plain.slice(0, 3)
}
/** This near a mark that was missed, it was nearly reached. */
const NEARLY = 0.85

const amountOf = (written: string) => numberOf(written)

/**
 * Whether a clause tells that a measure reached the mark set for it: a figure is held against the target, standard or average
 * beside it. More is better, except of times and of bad things. Null where no two figures can be compared.
 */
export function againstMark(clause: string): 'met' | 'nearly' | 'missed' | null {
  const found = MARK.exec(clause)
  const set = found?.[1] ?? found?.[3]
  if (!found || set === undefined) return null
  const kind = kindOf(found[1] === undefined ? found[4] : found[2])
  const before = clause.slice(0, found.index)
  const values = [...before.matchAll(VALUE)]
  const { 1: value, 2: valueUnit } =
    values.findLast((one) => kindOf(one[2]) === kind) ?? (kind === '' ? values.at(-1) : undefined) ?? []
  if (value === undefined) return null
  const ofValue = kindOf(valueUnit)
  const isLessBetter = (ofValue !== '%' && ofValue !== '') || LESS_IS_BETTER.test(clause)
  const over = amountOf(value) - amountOf(set)
  if (isLessBetter ? over <= 0 : over >= 0) return 'met'
  return !isLessBetter && amountOf(value) >= NEARLY * amountOf(set) ? 'nearly' : 'missed'
}
