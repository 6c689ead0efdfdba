import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { renderAsync } from '@resvg/resvg-js'
import type { Picture } from '../../../shared/drawing/picture.ts'
import { svg } from './svg.ts'

/** Pixels of the picture for each pixel of the page: sharp when printed. */
const zoom = 2.5

// Fonts that the renderer can read (it knows no WOFF2) and that are there on any machine: pdf.js brings them.
const fonts = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'standard_fonts')
const fontFiles = ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'].map((name) => join(fonts, name))

/** A picture as the bytes of a PNG; its words are drawn whatever fonts the machine has. */
export async function pngOf(picture: Picture): Promise<Buffer> {
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Liberation Sans' }
  const image = await renderAsync(svg(picture), { font, fitTo: { mode: 'zoom', value: zoom } })
  return image.asPng()
}
