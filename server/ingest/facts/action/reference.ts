/**
 * A reference as offices write them, as the source of a pattern: `7`, `683a`, `17/2022`, `22/11(4)`, `6/2023/P`, `AP3/16`,
 * `2021-07`, `20210504-BM-002`. A digit stands in each.
 */
export const reference =
  '(?:\\d{6,8}-[A-Z]{1,4}-\\d{1,4}|[A-Z]{1,6}-\\d{6,8}-\\d{1,4}|(?:20\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{6}(?:\\d\\d)?)[-/]\\d{1,3}|[A-Z]{1,3}\\d{1,3}[/-]\\d{6}|20\\d\\d-\\d{1,4}|\\d{1,4}(?:[./]\\d{1,4}){0,3}(?:[/-][A-Z]{1,2}\\b|-\\d{1,3}(?=[ ):.]|$)|[a-z])?(?:\\(\\w{1,3}\\))?|[A-Z]{1,5}(?:\\d [ /-]?|[ /-]?)\\d{1,4}(?:[./-]\\d{1,4}){0,2}[a-z]?)'

/** Those that tell by their shape that they are no number of a line or paragraph. */
export const ownReference =
  '(?:\\d{6,8}-[A-Z]{1,4}-\\d{1,4}|[A-Z]{1,6}-\\d{6,8}-\\d{1,4}|(?:20\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{6}(?:\\d\\d)?)[-/]\\d{1,3}|[A-Z]{1,3}\\d{1,3}[/-]\\d{6}|(?!(?:item|action|minute|para|ref|no) )[A-Z]{2,5} \\d{1,4}(?= ?[:–—])|(?!(?:item|action|minute|para|ref|no|on|by|at|in|from|since|for|to|of|the|as|until|till|dated?|about|some|over|under) )[A-Z]{2,5} \\d{1,4}[/-]\\d{1,4}|\\d{1,4}/\\d{1,4}(?:-\\d{1,3}|(?:/\\d{1,4}){0,2})(?:[/-][A-Z]{1,2})?(?:\\(\\w{1,3}\\))?|\\d{2,4}[a-z]|AP ?\\d{1,3}(?:/\\d{2,4})?|[A-Z]{1,5}[/-]?\\d{1,4}(?:[/-]\\d{1,4}){0,2}|20\\d\\d-\\d{1,4})'

/** What offices write before the number of an action, as the source of a pattern: `Action`, `ACTION POINT`, `Action no.`. */
export const actionWord = '(?:ACTION|Action)(?: (?:[Pp]oint|POINT|[Rr]ef\\.?|[Nn]o\\.?))?'
