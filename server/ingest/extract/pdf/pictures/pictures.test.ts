import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { GreyPicture } from '../../../../../shared/page-pictures.ts'
import { pdfOf, picture, text } from '../../testing/pdf-of.ts'
import type { Matrix } from '../matrix.ts'
import { drawPage } from './draw-page.ts'
import { greyPicture } from './grey-picture.ts'
import { layPicture } from './lay-picture.ts'
import { takeRulings } from './take-rulings.ts'

const page = (width: number, height: number): GreyPicture => ({
  width,
  height,
  grey: new Uint8Array(width * height).fill(255),
})
const rows = ({ width, height, grey }: GreyPicture) =>
  Array.from({ length: height }, (_, row) => [...grey.subarray(row * width, (row + 1) * width)])

test.each<[string, number, number[], number[]]>([
  ['bits, each row in bytes of its own', 1, [0b10111111, 0b01111111], [255, 0, 255, 0, 255, 255]],
  [
    'colours by how bright they look',
    2,
    [0, 0, 0, 255, 255, 255, 255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9],
    [0, 255, 77, 150, 28, 9],
  ],
  [
    'what is seen through, on white paper',
    3,
    [0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 51, 9, 9, 9, 255, 9, 9, 9, 0, 9, 9, 9, 255],
    [255, 0, 204, 9, 255, 9],
  ],
])('%s', (_, kind, data, grey) => {
  expect([...(greyPicture({ width: 3, height: 2, kind, data })?.grey ?? [])]).toEqual(grey)
})

test('a picture without pixels, or of another kind, is none', () => {
  expect(greyPicture({ width: 3, height: 2, kind: 1, data: null })).toBeNull()
  expect(greyPicture({ width: 0, height: 2, kind: 1, data: [] })).toBeNull()
  expect(greyPicture({ width: 1, height: 1, kind: 7, data: [0] })).toBeNull()
})

describe('a picture is laid', () => {
  const four: GreyPicture = { width: 2, height: 2, grey: Uint8Array.from([0, 50, 100, 150]) }
  /** A page of PDF counts from below, the drawn one from above: so lies a picture that is the right way up. */
  const upright: Matrix = [2, 0, 0, -2, 1, 3]
  const e = 255

  test.each<[string, Matrix, number[][]]>([
    [
      'the right way up',
      upright,
      [
        [e, e, e, e],
        [e, 0, 50, e],
        [e, 100, 150, e],
        [e, e, e, e],
      ],
    ],
    [
      'upside down',
      [-2, 0, 0, 2, 3, 1],
      [
        [e, e, e, e],
        [e, 150, 100, e],
        [e, 50, 0, e],
        [e, e, e, e],
      ],
    ],
    [
      'turned by a quarter',
      [0, 2, 2, 0, 1, 1],
      [
        [e, e, e, e],
        [e, 100, 0, e],
        [e, 150, 50, e],
        [e, e, e, e],
      ],
    ],
    [
      'partly beside the page',
      [2, 0, 0, -2, 3, 5],
      [
        [e, e, e, e],
        [e, e, e, e],
        [e, e, e, e],
        [e, e, e, 0],
      ],
    ],
    [
      'smaller than it is, by the middle of its pixels',
      [1, 0, 0, -1, 1, 2],
      [
        [e, e, e, e],
        [e, 75, e, e],
        [e, e, e, e],
        [e, e, e, e],
      ],
    ],
  ])('%s', (_, place, wanted) => {
    const whole = page(4, 4)
    layPicture(whole, four, place, false)
    expect(rows(whole)).toEqual(wanted)
  })

  test('a mask darkens and hides nothing', () => {
    const whole = page(4, 4)
    whole.grey.fill(60)
    layPicture(whole, four, upright, true)
    expect(rows(whole)[1]).toEqual([60, 0, 50, 60])
    expect(rows(whole)[2]).toEqual([60, 60, 60, 60])
  })

  test('one without area is left out', () => {
    const whole = page(4, 4)
    layPicture(whole, four, [0, 0, 0, 0, 1, 1], false)
    expect(whole.grey.every((shade) => shade === e)).toBe(true)
  })
})

describe('straight lines are taken out of a picture', () => {
  const draw = (whole: GreyPicture, left: number, top: number, right: number, bottom: number) => {
    for (let row = top; row < bottom; row++) whole.grey.fill(0, row * whole.width + left, row * whole.width + right)
  }
  const dark = ({ grey }: GreyPicture) => grey.filter((shade) => shade < 128).length

  test('level and upright ones that cross, each whole', () => {
    const whole = page(400, 300)
    draw(whole, 50, 100, 350, 103)
    draw(whole, 200, 20, 203, 280)
    expect(takeRulings(whole, 300)).toEqual([
      { isVertical: false, at: 101, from: 50, to: 350 },
      { isVertical: true, at: 201, from: 20, to: 280 },
    ])
    expect(dark(whole)).toBe(0)
  })

  test('one that is askew, and one with holes', () => {
    const whole = page(800, 100)
    for (let step = 0; step < 6; step++) draw(whole, 50 + step * 110, 20 + step, 160 + step * 110, 23 + step)
    for (let from = 50; from < 700; from += 50) draw(whole, from, 70, from + 46, 73)
    expect(takeRulings(whole, 300)).toEqual([
      { isVertical: false, at: 23.5, from: 50, to: 710 },
      { isVertical: false, at: 71, from: 50, to: 696 },
    ])
  })

  test('letters, dashes and bars stay', () => {
    const whole = page(800, 200)
    for (let from = 20; from < 700; from += 12) draw(whole, from, 20, from + 6, 50)
    draw(whole, 20, 70, 100, 74)
    draw(whole, 20, 100, 700, 140)
    const before = dark(whole)
    expect(takeRulings(whole, 300)).toEqual([])
    expect(dark(whole)).toBe(before)
  })
})

describe('a page is drawn from its pictures', () => {
  /** A PDF whose page draws a picture of some bits, as a part of its own or as a mask. */
  const withPicture = (bits: number[], size: string, more: string, drawing = 'q 595 0 0 842 0 0 cm /I Do Q') => {
    const packed = deflateSync(Uint8Array.from(bits)).toString('latin1')
    const object = `<< /Type /XObject /Subtype /Image ${size} ${more} /BitsPerComponent 1 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`
    const file = pdfOf([[drawing]], { objects: [object] })
    const resources = '/Resources << /Font << /R 3 0 R /B 4 0 R >>'
    return Buffer.from(
      Buffer.from(file).toString('latin1').replace(resources, '/Resources << /XObject << /I 7 0 R >>'),
      'latin1',
    )
  }
  const shadeAt = ({ width, height, grey }: GreyPicture, across: number, down: number) =>
    grey[Math.floor(height * down) * width + Math.floor(width * across)]

  test('as large as paper at 300 dots an inch, and told how many pages there are', async () => {
    const drawn = await drawPage(pdfOf([[picture], []]), 1)
    expect({ ...drawn, picture: null }).toEqual({ pages: 2, dotsPerInch: 300, rulings: [], picture: null })
    expect([drawn.picture?.width, drawn.picture?.height]).toEqual([2479, 3508])
  })

  test.each([
    ['a picture', '/ColorSpace /DeviceGray', [0, 255]],
    ['a picture that counts the other way', '/ColorSpace /DeviceGray /Decode [1 0]', [255, 0]],
    ['a mask', '/ImageMask true', [0, 255]],
    ['a mask that counts the other way', '/ImageMask true /Decode [1 0]', [255, 0]],
  ])('%s of one bit', async (_, more, [left, right]) => {
    const bits = Array.from({ length: 16 }, () => 0b00001111)
    const { picture: drawn } = await drawPage(withPicture(bits, '/Width 8 /Height 16', more), 1)
    if (drawn === null) throw new Error('Nothing was drawn.')
    expect([shadeAt(drawn, 0.2, 0.5), shadeAt(drawn, 0.8, 0.5)]).toEqual([left, right])
  })

  test('a page with text alone, and one with white pictures alone, show nothing', async () => {
    expect((await drawPage(pdfOf([[text(60, 700, 'Notes')]]), 1)).picture).toBeNull()
    const white = withPicture([255], '/Width 1 /Height 1', '/ColorSpace /DeviceGray')
    expect((await drawPage(white, 1)).picture).toBeNull()
  })

  test('a picture larger than any scan is left out', async () => {
    const huge = withPicture([0], '/Width 60000 /Height 60000', '/ColorSpace /DeviceGray')
    expect((await drawPage(huge, 1)).picture).toBeNull()
  })

  test('a page far larger than paper is drawn with fewer dots', async () => {
    const poster = Buffer.from(
      Buffer.from(pdfOf([[picture]]))
        .toString('latin1')
        .replace('[0 0 595 842]', '[0 0 14400 14400]'),
      'latin1',
    )
    const { dotsPerInch, picture: drawn } = await drawPage(poster, 1)
    expect(dotsPerInch).toBe(20)
    expect((drawn?.width ?? 0) * (drawn?.height ?? 0)).toBeLessThanOrEqual(16_000_000)
  })
})
