// "1. RF and NB to review the contract": a numbered task.
const someone = '(?:\\p{Lu}{2,4}|\\p{Lu}{2}\\p{Ll}|\\p{Lu}\\p{Ll}\\p{Lu})'
export const isTask = new RegExp(`^${someone}(?:(?:,| and| &|/) ?${someone}){0,2} to [a-z]`, 'u')
// "2. Ann Lee to bring figures on waits to the next session.": the same by name.
const named = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20} \\p{Lu}\\p{Ll}[\\p{L}'’-]{1,20}"
export const isNamedTask = new RegExp(`^${named}(?:(?:,| and| &|/) ?${named}){0,2} to \\p{Ll}{3,} .{10,}\\.$`, 'u')

// The same by rank or office: "3. Chief Insp Dolby to train nine riders. Done".
const officer =
  "(?:The )?(?:\\p{Lu}[\\p{L}’'.-]{1,20} ){0,4}(?:Constable|Commissioner|Mayor|Officer|Director|Manager|Treasurer|Executive|Supt|Superintendent|Insp|Inspector|Sergeant|[AD]?CC|PF?CC)(?: \\p{Lu}[\\p{L}’'-]{1,20})?"
export const beginsNamedTask = new RegExp(
  `^(?:${named}(?:(?:,| and| &|/) ?${named}){0,2}|${officer}) to (?!be\\b)\\p{Ll}{3,} `,
  'u',
)

// "4.4 Divisional Commander to circulate the tables. (AP12/13)": a paragraph that gives somebody a task.
export const isTaskOfOffice =
  /^\p{Lu}[\p{L}’'.-]{1,20}(?:,? (?:(?:and|&|of|for) )?\p{Lu}[\p{L}’'.-]{1,20}){0,5} to (?!be\b)\p{Ll}{3,} .{6,}\.(?: ?[([][^()[\]]{2,30}[)\]])?$/u

// "6. Updated plan to be sent to the Commissioner within a month.": what is to be done, by nobody named.
export const isTaskOfNobody = /^\p{Lu}[^.:;]{3,120}? to be \p{Ll}{3,}(?:ed|en|wn|nt|ght|de|ld|pt|t) .{6,}\.$/u
