import { Resvg } from '@resvg/resvg-js'
import { expect, test } from 'vitest'
import type { Picture } from '../../../shared/drawing/picture.ts'
import { pngOf } from './png.ts'
import { svg } from './svg.ts'

const pictureOf = (text: string): Picture => ({
  width: 200,
  height: 40,
  marks: [{ kind: 'text', at: [10, 25], words: text, anchor: 'start', isStrong: true }],
})

/** How many pixels of a PNG are darker than half. */
function darkPixels(png: Buffer): number {
  const href = `data:image/png;base64,${png.toString('base64')}`
  const image = `<svg xmlns="http://www.w3.org/2000/svg" width="500" height="100"><image href="${href}" width="500" height="100"/></svg>`
  const { pixels } = new Resvg(image, { font: { loadSystemFonts: false } }).render()
  let dark = 0
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128 && pixels[at + 3] === 255) dark += 1
  return dark
}

test('words are drawn without any font of the machine, Welsh letters too', async () => {
  const [none, short, long] = await Promise.all(
    ['', 'Tŷ', 'Cyfarfod Tŷ’r Heddlu â Ŵyl'].map((text) => pngOf(pictureOf(text))),
  )
  expect(darkPixels(none as Buffer)).toBe(0)
  expect(darkPixels(short as Buffer)).toBeGreaterThan(100)
  expect(darkPixels(long as Buffer)).toBeGreaterThan(darkPixels(short as Buffer) * 3)
})

test('what notes hold cannot become markup', () => {
  expect(svg(pictureOf('<script>&"\u0000'))).toContain('&lt;script&gt;&amp;&quot;</text>')
})
