type Drawn = string

/** Text with its base line `y` points above the foot of the page. */
export const text = (x: number, y: number, written: string, { size = 11, bold = false } = {}): Drawn =>
  `BT /${bold ? 'B' : 'R'} ${size} Tf ${x} ${y} Td (${written.replace(/[\\()]/g, '\\$&')}) Tj ET`

/** Lines one below the other, from `y` down. */
export const lines = (x: number, y: number, written: string[], step = 14): Drawn[] =>
  written.map((line, index) => text(x, y - index * step, line))

export const rule = (x1: number, y1: number, x2: number, y2: number): Drawn => `0.5 w ${x1} ${y1} m ${x2} ${y2} l S`

/** A grey picture of two by two points, as large as a page: what a scan is made of. */
export const picture: Drawn = 'q 500 0 0 700 40 40 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q'

const header = '%PDF-1.4\n'
const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

/** A PDF of A4 pages; `trailer` is what else its trailer says, and `objects` stand behind its own. */
export function pdfOf(pages: Drawn[][], { trailer = '', objects = [] as string[] } = {}): Uint8Array {
  const streams = pages.map((page) => page.join('\n'))
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')
  const all = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] /Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${6 + index * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]),
    ...objects,
  ]
  let file = header
  const places = all.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const end = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file + end, 'latin1')
}
