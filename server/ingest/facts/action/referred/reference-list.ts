// As they stand in a sentence: `HTA 21/03`, `24/08`, `U-24`, `AP3`, `2021-07`, `683a`, and plain numbers.
const own =
  '(?:[A-Z]{2,5} \\d{1,4}[/-]\\d{1,4}|[A-Z]{1,5}(?:/[A-Z]{1,5})?[/-]?\\d{1,4}(?:[/-]\\d{1,4}){0,2}|20\\d\\d-\\d{1,4}|\\d{1,4}(?:/\\d{1,4}){1,2}(?:/[A-Z]{1,2})?|\\d{1,4}[a-z]|\\d{1,2}\\.\\d{1,2})'
const plain = '\\d{1,4}'

/** A reference that no other number looks like, and one of any kind, as the source of a pattern. */
export const anyReference = `(?:${own}|${plain})`

const between = '(?:, ?(?:and )?| ?& ?| and |; ?)'

/** One reference or several, as the source of a pattern. */
export const referenceList = `${anyReference}(?:${between}${anyReference}){0,20}(?![\\w/%£]|[.,:]\\d| ?(?:per cent|p\\.?m\\.?|a\\.?m\\.?)\\b)`

const one = new RegExp(anyReference, 'g')
const isOwn = new RegExp(`^${own}$`)

/** The references of a list. */
export const referencesIn = (list: string): string[] => list.match(one) ?? []

/** Whether a reference tells by its shape that it is one. */
export const tellsItself = (reference: string): boolean => isOwn.test(reference)
