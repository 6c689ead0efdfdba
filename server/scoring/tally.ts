/** What was right, wrong and missed in one field, with a word on each fault. */
export type Tally = { right: number; wrong: number; missed: number; faults: string[] }

export type Sheet = Map<string, Tally>

export const noTally = (): Tally => ({ right: 0, wrong: 0, missed: 0, faults: [] })

export function tallyOf(sheet: Sheet, field: string): Tally {
  const tally = sheet.get(field) ?? noTally()
  sheet.set(field, tally)
  return tally
}

export function countRight(sheet: Sheet, field: string, times = 1): void {
  tallyOf(sheet, field).right += times
}

export function countWrong(sheet: Sheet, field: string, fault: string, times = 1): void {
  const tally = tallyOf(sheet, field)
  tally.wrong += times
  tally.faults.push(fault)
}

export function countMissed(sheet: Sheet, field: string, fault: string, times = 1): void {
  const tally = tallyOf(sheet, field)
  tally.missed += times
  tally.faults.push(fault)
}

/** One sheet of the counts of many. */
export function addUp(sheets: Iterable<[name: string, sheet: Sheet]>): Sheet {
  const total: Sheet = new Map()
  for (const [name, sheet] of sheets)
    for (const [field, { right, wrong, missed, faults }] of sheet) {
      const sum = tallyOf(total, field)
      sum.right += right
      sum.wrong += wrong
      sum.missed += missed
      sum.faults.push(...faults.map((fault) => `${name}: ${fault}`))
    }
  return total
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

/** Precision, recall and their harmonic mean; null where there is nothing to be out of. */
export function scoreOf({ right, wrong, missed }: Tally): {
  precision: number | null
  recall: number | null
  f1: number | null
  n: number
} {
  const precision = share(right, right + wrong)
  const recall = share(right, right + missed)
  const f1 = share(2 * right, 2 * right + wrong + missed)
  return { precision, recall, f1, n: right + missed }
}
