import { describe, expect, test } from 'vitest'
import type { RecognisedPage } from '../../../../../shared/page-pictures.ts'
import { NeedsOcr } from '../../../needs-ocr.ts'
import { pdf } from '../../pdf.ts'
import { confidencesIn } from './confidences.ts'
import { joinRulings } from './join-rulings.ts'
import { recognisedContent } from './recognised-content.ts'
import { straighten } from './straighten.ts'
import { wordsIn } from './words-in.ts'

const head = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext'
const row = (line: number, word: number, box: number[], percent: number, text: string) =>
  `5\t1\t1\t1\t${line}\t${word}\t${box.join('\t')}\t${percent}\t${text}`

/** How high letters of 100 pixels are drawn, and how far below the line they begin. */
const shapes = (text: string): [height: number, below: number] => {
  const [rises, hangs] = [/[A-Z0-9bdfhklit]/.test(text), /[gjpqy,]/.test(text)]
  return [rises && hangs ? 93 : rises || hangs ? 72 : 52, hangs ? 21 : 0]
}

/** A line of words with its foot at `foot`, in letters of 100 pixels, rising or falling by a slope. */
function line(number: number, foot: number, words: [left: number, text: string][], { slope = 0, percent = 95 } = {}) {
  return words.map(([left, text], index) => {
    const [height, below] = shapes(text)
    const width = text.length * 50
    const top = Math.round(foot + below - height + (left + width / 2) * slope)
    return row(number, index + 1, [left, top, width, height], percent, text)
  })
}

/** At 720 dots an inch a pixel is a tenth of a point. */
const pageOf = (lines: string[][], rulings: RecognisedPage['rulings'] = []): RecognisedPage => ({
  width: 5950,
  height: 8420,
  dotsPerInch: 720,
  rulings,
  tsv: [head, ...lines.flat(), ''].join('\n'),
})

const said = 'The PCC asked how many victims were still waiting for a call'.split(' ')
/** Words one after the other, with room between them. */
function placed(words: readonly string[], left = 500): [number, string][] {
  let at = left
  return words.map((word) => {
    const from = at
    at += word.length * 50 + 30
    return [from, word]
  })
}

describe('the words of a TSV', () => {
  test('with their boxes, how sure they are and which line they stand on', () => {
    const tsv = [head, '4\t1\t1\t1\t1\t0\t5\t5\t9\t9\t-1\t', row(1, 1, [10, 20, 30, 40], 91.532, 'Held')].join('\n')
    expect(wordsIn(tsv)).toEqual([
      { text: 'Held', line: '1 1 1', left: 10, top: 20, right: 40, bottom: 60, confidence: 0.92 },
    ])
  })

  test.each([
    ['nothing', ''],
    ['a sentence', 'Error opening data file'],
    ['a row that is cut off', '5\t1\t1\t1\t1\t1\t10\t20'],
    ['a word of white space', row(1, 1, [1, 1, 9, 9], 95, '  ')],
    ['a box without area', row(1, 1, [1, 1, 0, 9], 95, 'a')],
    ['a box that is no number', '5\t1\t1\t1\t1\t1\tx\t20\t9\t9\t90\ta'],
    ['a confidence that is none', row(1, 1, [1, 1, 9, 9], -1, 'a')],
  ])('%s: none', (_, tsv) => expect(wordsIn(tsv)).toEqual([]))
})

test('words and drawn lines of a page that lies askew are put straight', () => {
  const words = wordsIn(line(1, 2000, placed(said), { slope: 0.02 }).join('\n'))
  const ruling = { isVertical: false, at: 2060, from: 2000, to: 4000 }
  const straight = straighten(words, [ruling])
  const feet = straight.words.filter(({ text }) => !/[gy]/.test(text)).map(({ bottom }) => bottom)
  expect(Math.max(...feet) - Math.min(...feet)).toBeLessThan(3)
  expect(straight.rulings[0]?.at).toBeCloseTo(2000, -1)
})

test('a page of single words is taken as straight', () => {
  const words = wordsIn(
    line(
      1,
      2000,
      [
        [500, 'No'],
        [3000, 'Owner'],
      ],
      { slope: 0.05 },
    ).join('\n'),
  )
  expect(straighten(words, []).words).toEqual(words)
})

test('pieces of one line are joined, those of two are not', () => {
  const piece = (at: number, from: number, to: number, isVertical = false) => ({ isVertical, at, from, to })
  const pieces = [
    piece(100, 50, 80),
    piece(101, 90, 200),
    piece(101, 300, 400),
    piece(130, 50, 200),
    piece(100, 85, 90, true),
  ]
  expect(joinRulings(pieces)).toEqual([
    piece(100, 50, 200),
    piece(130, 50, 200),
    piece(100, 85, 90, true),
    piece(101, 300, 400),
  ])
})

describe('recognised words as what a page draws', () => {
  test('stand on their line, whatever their letters, in one size, in points', () => {
    const [content] = recognisedContent([pageOf([line(1, 2000, placed(said))])])
    expect(content?.width).toBe(595)
    expect(content?.runs.map(({ text }) => text)).toEqual(said)
    expect(new Set(content?.runs.map(({ y, size }) => `${Math.round(y)} ${Math.round(size)}`))).toEqual(
      new Set(['200 10']),
    )
    expect(content?.runs[0]).toMatchObject({ x: 50, right: 65 })
  })

  test('a size that differs by the measuring alone is the same, and one that is larger is not', () => {
    const small = line(1, 2000, placed(said))
    const nearly = row(2, 1, [500, 2928, 150, 77], 95, 'The')
    const large = row(3, 1, [500, 3000, 600, 150], 95, 'NOTES')
    const [content] = recognisedContent([pageOf([small, [nearly], [large]])])
    const sizes = new Map(content?.runs.map(({ text, size }) => [text, Math.round(size)]))
    expect([sizes.get('The'), sizes.get('NOTES')]).toEqual([10, 20])
  })

  test('a line whose boxes reach too far down is of the usual size, and stands where its letters do', () => {
    const padded = [row(2, 1, [500, 2228, 150, 115], 95, 'Ref'), row(2, 2, [900, 2228, 250, 115], 95, 'Owner')]
    const [content] = recognisedContent([pageOf([line(1, 2000, placed(said)), padded])])
    const found = content?.runs.filter(({ text }) => ['Ref', 'Owner'].includes(text))
    expect(found?.map(({ y, size }) => [Math.round(y), Math.round(size)])).toEqual([
      [230, 10],
      [230, 10],
    ])
  })

  test('words that stand close are still words, and lines taken for one are still two', () => {
    const close = [row(1, 1, [500, 1928, 150, 72], 95, 'No'), row(1, 2, [652, 1928, 100, 72], 95, '4')]
    const [content] = recognisedContent([pageOf([close])])
    expect((content?.runs[1]?.x ?? 0) - (content?.runs[0]?.right ?? 0)).toBeGreaterThan(1.5)
    const mixed = [...line(1, 2000, placed(said)), ...line(1, 2120, [[3000, 'Owner']])]
    const others = [2, 3].map((number) => line(number, 2000 + number * 300, placed(said)))
    const [two] = recognisedContent([pageOf([mixed, ...others])])
    expect(two?.runs.map(({ text, y }) => [text, Math.round(y)])).toContainEqual(['Owner', 212])
  })

  test.each(['e', '¢', '«', '*'])('%s alone before the words of a line is a bullet', (sign) => {
    const [content] = recognisedContent([pageOf([line(1, 2000, [[400, sign], ...placed(said)])])])
    expect(content?.runs[0]?.text).toBe('•')
  })
})

describe('a PDF of recognised pages', () => {
  const far: [number, string][] = [
    [400, 'Ref'],
    [1400, 'Action'],
    [4800, 'Owner'],
  ]
  const next: [number, string][] = [[400, '12/24'], ...placed(['Letter', 'to', 'the', 'courts'], 1400), [4800, 'CC']]
  const level = [1850, 2050, 2250].map((at) => ({ isVertical: false, at, from: 350, to: 5500 }))
  const upright = [350, 1300, 4700, 5500].map((at) => ({ isVertical: true, at, from: 1850, to: 2250 }))

  test('cells of a ruled table are kept apart, with the page of each', async () => {
    const pages = [
      pageOf([line(1, 1000, placed(said))]),
      pageOf([line(1, 2000, far), line(2, 2200, next)], [...level, ...upright]),
    ]
    const { text, pageStarts, reader } = await pdf(new Uint8Array(), pages)
    expect(text).toBe(`${said.join(' ')}\nRef\tAction\tOwner\n12/24\tLetter to the courts\tCC\n`)
    expect([reader, pageStarts]).toEqual(['scan@1', [text.indexOf('Ref')]])
  })

  test('what is known of each word stays with it, and the least sure are named', async () => {
    const doubtful = line(2, 1200, placed(['Outcorne', 'of', 'the', 'review']), { percent: 41 })
    const held = await pdf(new Uint8Array(), [pageOf([line(1, 1000, placed(said)), doubtful])])
    const words = held.recognised?.map(({ start, end, confidence }) => [held.text.slice(start, end), confidence])
    expect(words).toHaveLength(said.length + 4)
    expect(words).toContainEqual(['Outcorne', 0.41])
    expect(words).toContainEqual(['victims', 0.95])
    expect(held.notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('recognised from pictures of the pages by Tesseract; its words are 80% sure on average'),
      expect.stringMatching(/^Page 1 was recognised 80% sure\. Least sure: “Outcorne”/),
    ])
  })

  test('a word that stands on a page twice is as sure as its less sure place', () => {
    const page = pageOf([line(1, 1000, [[500, 'DCC']]), line(2, 1200, [[500, 'DCC']], { percent: 50 })])
    expect(confidencesIn({ text: 'DCC DCC', pageStarts: [] }, [page]).map(({ confidence }) => confidence)).toEqual([
      0.5, 0.5,
    ])
  })

  test('without a word: needs OCR', async () => {
    await expect(pdf(new Uint8Array(), [pageOf([])])).rejects.toBeInstanceOf(NeedsOcr)
  })
})
