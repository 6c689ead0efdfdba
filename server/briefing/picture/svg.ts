import type { Mark, Picture, Tone } from '../../../shared/drawing/picture.ts'
import { clean } from '../clean.ts'

/** The colours of the light pages: documents are printed on white. */
const colours: Record<Tone, string> = {
  'mark-1': '#12436d',
  'mark-2': '#28a197',
  'mark-4': '#f46a25',
  band: '#d6e5f3',
  grid: '#e6e9ef',
  axis: '#7d879b',
  ink: '#14213a',
  soft: '#55607a',
  card: '#ffffff',
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => clean(text).replaceAll(/[&<>"]/g, (char) => entities[char] ?? char)
const at = (value: number) => value.toFixed(1)

function svgOf(mark: Mark): string {
  switch (mark.kind) {
    case 'line': {
      const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash}"`
      return `<line x1="${at(mark.from[0])}" y1="${at(mark.from[1])}" x2="${at(mark.to[0])}" y2="${at(mark.to[1])}" stroke="${colours[mark.tone]}" stroke-width="${mark.width ?? 1}"${dash}/>`
    }
    case 'bar':
      return `<rect x="${at(mark.x)}" y="${at(mark.y)}" width="${at(mark.width)}" height="${at(mark.height)}" fill="${colours[mark.tone]}"/>`
    case 'dot':
      return `<circle cx="${at(mark.at[0])}" cy="${at(mark.at[1])}" r="${mark.radius}" fill="${colours[mark.fill]}" stroke="${colours[mark.edge]}" stroke-width="1.6"/>`
    case 'path': {
      const points = mark.points.map(([x, y]) => `${at(x)},${at(y)}`).join(' ')
      return mark.isFilled
        ? `<polygon points="${points}" fill="${colours[mark.tone]}"/>`
        : `<polyline points="${points}" fill="none" stroke="${colours[mark.tone]}" stroke-width="2.2"/>`
    }
    case 'text': {
      const look = mark.isStrong ? `fill="${colours.ink}" font-weight="bold"` : `fill="${colours.soft}"`
      return `<text x="${at(mark.at[0])}" y="${at(mark.at[1])}" text-anchor="${mark.anchor}" ${look}>${escaped(mark.words)}</text>`
    }
  }
}

/** A picture as SVG on white, its words in Liberation Sans, which `pngOf` brings along. */
export function svg({ width, height, marks }: Picture): string {
  const ground = `<rect width="${width}" height="${height}" fill="${colours.card}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Liberation Sans" font-size="12">${ground}${marks.map(svgOf).join('')}</svg>`
}
