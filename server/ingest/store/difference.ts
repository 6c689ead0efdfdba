export type Row = Record<string, string | number | null>

export type Difference = { added: Row[]; changed: Row[]; gone: Row[] }

/** The value of the key columns as one string. */
const keyed = (row: Row, key: string[]) => JSON.stringify(key.map((column) => row[column]))

/** What must be written so that `held` becomes `wanted`. */
export function difference(held: Row[], wanted: Row[], key: string[]): Difference {
  const before = new Map(held.map((row) => [keyed(row, key), row]))
  const after = new Map(wanted.map((row) => [keyed(row, key), row]))
  const differs = (row: Row, old: Row) => Object.keys(row).some((column) => row[column] !== old[column])
  const both = [...after].flatMap(([id, row]) => {
    const old = before.get(id)
    return old === undefined ? [] : [{ row, old }]
  })
  return {
    added: [...after].filter(([id]) => !before.has(id)).map(([, row]) => row),
    changed: both.filter(({ row, old }) => differs(row, old)).map(({ row }) => row),
    gone: [...before].filter(([id]) => !after.has(id)).map(([, row]) => row),
  }
}
