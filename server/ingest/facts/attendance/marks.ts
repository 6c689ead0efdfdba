import type { AttendanceFact } from '../../../../shared/facts.ts'

/** The letters in the margin of a register, each with what it says of whoever stands behind it. */
export type Marks = ReadonlyMap<string, AttendanceFact['status']>

const mark =
  /(?<![\p{L}])(?:(?<letter>\p{Lu}|[Xx]) ?(?:=|:|–|-|is|for|denotes|means) ?|(?<sign>[✔✓☑✅✘✗☒❌✕☐*Xx])️? ?(?:(?:=|:|–|-|is|for|denotes|means) ?)?)(?:(?<there>(?:was )?(?:present|attended|in attendance|there|here))|(?<away>(?:sent |gave |with )?apolog(?:y|ies)|absent|not (?:present|there|here)|away|did not attend|(?:sent |gave )?regrets))\b/gu

/** "P = present, A = apologies": the key to a register; nothing where not both of them are told. */
export function marksIn(text: string): { marks?: Marks } {
  const marks = new Map<string, AttendanceFact['status']>()
  for (const { groups } of text.matchAll(mark))
    marks.set(groups?.letter ?? groups?.sign ?? '', groups?.away === undefined ? 'present' : 'apologies')
  return new Set(marks.values()).size > 1 ? { marks } : {}
}
