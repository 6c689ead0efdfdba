import { scoreOf, type Sheet, type Tally } from './tally.ts'

const inHundreds = (share: number | null) => (share === null ? '   –' : share.toFixed(2).padStart(4))
const FIELD_WIDTH = 24
const SET_WIDTH = 22

function cell(tally: Tally | undefined): string {
  if (!tally) return ''.padEnd(SET_WIDTH)
  const { precision, recall, f1, n } = scoreOf(tally)
  return `${inHundreds(precision)} ${inHundreds(recall)} ${inHundreds(f1)} ${String(n).padStart(4)}`.padEnd(SET_WIDTH)
}

export type ScoredSet = { name: string; documents: number; sheet: Sheet }

/** One table: a row a field, and for each set precision, recall, F1 and how many were labelled. */
export function tableOf(sets: ScoredSet[]): string {
  const fields = [...new Set(sets.flatMap(({ sheet }) => [...sheet.keys()]))]
  const heads = sets.map(({ name, documents }) => `${name} (${documents})`.padEnd(SET_WIDTH))
  const lines = fields.map(
    (field) => field.padEnd(FIELD_WIDTH) + sets.map(({ sheet }) => cell(sheet.get(field))).join(''),
  )
  return [
    ''.padEnd(FIELD_WIDTH) + heads.join(''),
    'field'.padEnd(FIELD_WIDTH) + sets.map(() => '   P    R   F1    n'.padEnd(SET_WIDTH)).join(''),
    ...lines,
  ]
    .map((line) => line.trimEnd())
    .join('\n')
}
