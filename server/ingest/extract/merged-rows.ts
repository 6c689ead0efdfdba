/** A column in which a cell is merged over several rows; rows are counted from 0. */
export type MergedRows = { column: number; first: number; last: number }

const columnOf = (letters: string) =>
  Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1

const attribute = (tag: string, name: string) =>
  tag.replace(/\s/g, ' ').split(` ${name}="`, 2)[1]?.split('"', 1)[0] ?? ''

const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name] ?? '&',
  )

function mergesIn(xml: string): MergedRows[] {
  return [...xml.matchAll(/<mergeCell\b[^<>]{0,200}\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)].flatMap(
    (match) => {
      const [, column = 'A', first = '1', , last = '1'] = match
      const rows = { column: columnOf(column), first: Number(first) - 1, last: Number(last) - 1 }
      return rows.last > rows.first ? [rows] : []
    },
  )
}

/** Cells of each sheet of a workbook, by its name, that are merged over several rows. */
export function mergedRows(parts: Map<string, Buffer>): Map<string, MergedRows[]> {
  const read = (name: string) => parts.get(name)?.toString('utf8') ?? ''
  const targets = new Map(
    [...read('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^<>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(?:xl\/)?/, 'xl/'),
    ]),
  )
  const sheets = [...read('xl/workbook.xml').matchAll(/<sheet\b[^<>]*>/g)].map(([tag]) => tag)
  return new Map(
    sheets.map((tag) => [unescaped(attribute(tag, 'name')), mergesIn(read(targets.get(attribute(tag, 'r:id')) ?? ''))]),
  )
}
