/** Words of one look. */
export type Words = { text: string; isBold: boolean }
export type WrappedPart =
  | { kind: 'heading' | 'paragraph' | 'item'; level: number; words: Words[] }
  /** Each cell is a list of passages. `isRuled`: with lines around its cells. */
  | { kind: 'table'; isRuled: boolean; rows: Words[][][][] }

export const textOf = (words: readonly Words[]): string => words.map(({ text }) => text).join('')

/** The cells of each row, as many as the longest row has. */
export function evenRows(rows: Words[][][][]): Words[][][][] {
  const width = Math.max(...rows.map((cells) => cells.length))
  return rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, (): Words[][] => [])])
}
