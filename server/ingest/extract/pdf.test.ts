import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { DocumentText } from '../../../shared/source.ts'
import { NeedsOcr } from '../needs-ocr.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { pdf } from './pdf.ts'
import { lines, pdfOf, picture, rule, text } from './testing/pdf-of.ts'

const linesOf = ({ text: held }: DocumentText) => held.trimEnd().split('\n')
const said = ({ text: held, elements }: DocumentText, kind: string) =>
  elements.filter((one) => one.kind === kind).map(({ start, end, level }) => `${level} ${held.slice(start, end)}`)

const long = [
  'The Commissioner asked how many of the calls made on a Saturday night',
  'are answered by a person within the time that the force has promised to',
  'the public. The Chief Constable said that nine in ten are.',
]

describe('passages', () => {
  test('wrapped lines are one, and a short line ends one', async () => {
    const held = await pdf(pdfOf([[...lines(60, 760, long), text(60, 760 - 14 * 3, 'The next matter was put off.')]]))
    expect(linesOf(held)).toEqual([long.join(' '), 'The next matter was put off.'])
  })
  test('text set narrow below wide text is joined as it was wrapped', async () => {
    const narrow = [
      'The Commissioner asked',
      'Mr Vale of the Finance',
      'Office how long vans last',
      'in Hexbury. Mr Vale said',
      'Ten years.',
    ]
    const held = await pdf(pdfOf([[...lines(60, 760, long), ...lines(90, 680, narrow)]]))
    expect(linesOf(held)).toEqual([long.join(' '), narrow.join(' ')])
  })
  test('room between lines parts what could have run on', async () => {
    const held = await pdf(pdfOf([[...lines(60, 760, long), ...lines(60, 760 - 14 * 3 - 8, long)]]))
    expect(linesOf(held)).toEqual([long.join(' '), long.join(' ')])
  })
  test('letters raised beside a number stand on its line', async () => {
    const page = [text(60, 760, 'Tuesday 24'), text(113.5, 764, 'th', { size: 7 }), text(123, 760, 'September 2019')]
    expect(linesOf(await pdf(pdfOf([[...page, ...lines(60, 700, long)]])))[0]).toBe('Tuesday 24th September 2019')
  })
  test('large letters make headings of a rank, bold ones are emphasised', async () => {
    const page = [
      text(60, 780, 'Oversight Board', { size: 20 }),
      text(60, 740, '1. Vetting', { size: 14 }),
      text(60, 715, 'ACTION:', { bold: true }),
      text(110, 715, 'CC to report'),
      ...lines(60, 690, long),
    ]
    const held = await pdf(pdfOf([page]))
    expect(said(held, 'heading')).toEqual(['1 Oversight Board', '2 1. Vetting'])
    expect(said(held, 'emphasis')).toEqual(['0 ACTION:'])
    expect(linesOf(held)[2]).toBe('ACTION: CC to report')
  })
  test('bullets are list items by how far in they stand', async () => {
    const item = (x: number, y: number, words: string) => [text(x, y, '\x95'), text(x + 12, y, words)]
    const held = await pdf(
      pdfOf([
        [...lines(60, 780, long), ...item(70, 730, 'cars'), ...item(90, 716, 'vans'), ...item(70, 702, 'bicycles')],
      ]),
    )
    expect(said(held, 'list item')).toEqual(['1 cars', '2 vans', '1 bicycles'])
  })
  test.each([
    [
      'a word parted at the line’s end',
      'informa-',
      'tion',
      'was good. The information',
      'information was good. The information',
    ],
    ['a hyphen of the word’s own', 'follow-', 'up', 'was agreed, as the last', 'follow-up was agreed, as the last'],
  ])('%s', async (_what, first, second, rest, whole) => {
    const page = lines(60, 760, [
      `The Commissioner said that in his own view and in that of others the ${first}`,
      `${second} ${rest} one had been.`,
      'The meeting then turned to other business, of which there was none at all.',
    ])
    expect(linesOf(await pdf(pdfOf([page])))[0]).toContain(`others the ${whole}`)
  })
})

describe('pages', () => {
  const page = (number: number, body: string[]) => [
    text(60, 815, 'Marlow Board – notes of 4 May 2021'),
    text(280, 25, `Page ${number} of 3`),
    ...body,
  ]
  const three = [1, 2, 3].map((number) =>
    page(
      number,
      lines(
        60,
        780,
        number === 2
          ? ['one more time, which nobody had thought of before that evening.', 'Then they went home.']
          : [`${number === 1 ? '' : 'Later '}${long[0]}`, long[1] ?? ''],
      ),
    ),
  )

  test('what runs along the edges is left out, and a sentence goes on over the page', async () => {
    const held = await pdf(pdfOf(three))
    expect(held.text).not.toMatch(/Page|Marlow/)
    expect(linesOf(held)[0]).toBe(
      `${long[0]} ${long[1]} one more time, which nobody had thought of before that evening.`,
    )
  })
  test('the place at which each page begins is kept', async () => {
    const held = await pdf(pdfOf(three))
    expect(held.pageStarts.map((start) => held.text.slice(start, start + 8))).toEqual(['one more', 'Later Th'])
  })
  test('a page without text is told of and keeps its number', async () => {
    const held = await pdf(pdfOf([lines(60, 760, long), [picture], lines(60, 760, ['The last page.'])]))
    expect(held.notices.map(({ message }) => message)).toEqual([
      'Page 2 holds no text; if it is a scan, what it says was not read.',
    ])
    expect(held.pageStarts.map((start) => held.text.slice(start, start + 3))).toEqual(['The', 'The'])
  })
  test('text in two columns is read one column after the other', async () => {
    const left = Array.from({ length: 9 }, (_, index) => `left line ${index} of words about`)
    const right = Array.from({ length: 9 }, (_, index) => `right line ${index} of words here`)
    const held = await pdf(
      pdfOf([[text(60, 790, 'A heading over both', { size: 16 }), ...lines(60, 750, left), ...lines(320, 750, right)]]),
    )
    expect(held.text.indexOf('left line 8')).toBeLessThan(held.text.indexOf('right line 0'))
    expect(held.text.indexOf('left line 8')).toBeGreaterThan(0)
  })
  test('turned text is no part of the notes', async () => {
    const turned = 'BT /R 60 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAFT) Tj ET'
    expect((await pdf(pdfOf([[turned, ...lines(60, 760, long)]]))).text).not.toContain('DRAFT')
  })
})

describe('tables', () => {
  const frame = (xs: number[], ys: number[]) => [
    ...xs.map((x) => rule(x, ys[0] ?? 0, x, ys.at(-1) ?? 0)),
    ...ys.map((y) => rule(xs[0] ?? 0, y, xs.at(-1) ?? 0, y)),
  ]

  test('drawn lines part cells, however close their text', async () => {
    const drawn = frame([60, 100, 300, 360], [760, 740, 700])
    const cells = [
      text(62, 745, 'Ref'),
      text(102, 745, 'Action'),
      text(302, 745, 'Owner'),
      text(62, 725, '04/2023'),
      text(102, 725, 'CC to list all the vehicles that are'),
      text(102, 711, 'older than ten years.'),
      text(302, 725, 'CC'),
    ]
    const held = await pdf(pdfOf([[...drawn, ...cells]]))
    expect(linesOf(held)).toEqual([
      'Ref\tAction\tOwner',
      '04/2023\tCC to list all the vehicles that are older than ten years.\tCC',
    ])
    expect(said(held, 'table cell').slice(3)).toEqual([
      '0 04/2023',
      '1 CC to list all the vehicles that are older than ten years.',
      '2 CC',
    ])
  })
  test('columns without lines are told by where they begin', async () => {
    const names = [
      ['Present:', 'Ada Quill', 'Police and Crime Commissioner'],
      ['', 'Tom Brack', 'Chief Constable'],
      ['Apologies:', 'Una Sark', 'Deputy Chief Constable'],
    ]
    const drawn = names.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell === '' ? [] : [text([60, 140, 260][column] ?? 0, 760 - row * 16, cell)])),
    )
    const held = await pdf(pdfOf([[...drawn, ...lines(60, 690, long)]]))
    expect(linesOf(held).slice(0, 3)).toEqual([
      'Present:\tAda Quill\tPolice and Crime Commissioner',
      'Tom Brack\tChief Constable',
      'Apologies:\tUna Sark\tDeputy Chief Constable',
    ])
    expect(said(held, 'table cell').filter((cell) => cell.startsWith('1'))).toEqual([
      '1 Ada Quill',
      '1 Tom Brack',
      '1 Una Sark',
    ])
  })
  test('numbers beside their text are no table', async () => {
    const drawn = ['1.', '2.', '3.'].flatMap((number, row) => [
      text(60, 760 - row * 20, number),
      text(100, 760 - row * 20, `Matter ${number}`),
    ])
    const held = await pdf(pdfOf([[...drawn, ...lines(60, 690, long)]]))
    expect(said(held, 'table row')).toEqual([])
    expect(linesOf(held)[0]).toBe('1. Matter 1.')
  })
  test('a table over two pages is one, its heading read once and its cut row whole', async () => {
    const row = (y: number, cells: string[]) =>
      cells.flatMap((cell, column) => (cell === '' ? [] : [text([62, 122, 402][column] ?? 0, y, cell)]))
    const first = [
      ...lines(60, 780, long),
      ...frame([60, 120, 400, 500], [200, 180, 60]),
      ...row(185, ['Ref', 'Action', 'Owner']),
      ...row(80, ['7', 'PCC to write to the', 'PCC']),
    ]
    const second = [
      ...frame([60, 120, 400, 500], [800, 780, 760, 740]),
      ...row(785, ['Ref', 'Action', 'Owner']),
      ...row(765, ['', 'mayor about the bridge.', '']),
      ...row(745, ['8', 'CC to report.', 'CC']),
    ]
    const held = await pdf(pdfOf([first, second]))
    expect(linesOf(held).slice(1)).toEqual([
      'Ref\tAction\tOwner',
      '7\tPCC to write to the mayor about the bridge.\tPCC',
      '8\tCC to report.\tCC',
    ])
    expect(held.pageStarts.map((start) => held.text.slice(start, start + 5))).toEqual(['mayor'])
  })
})

describe('what cannot be read', () => {
  const whole = pdfOf([lines(60, 760, long)])
  const secret = '/Encrypt 7 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]'
  const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)

  const packed = (data: Buffer, filters: string) =>
    `<< /Length ${data.length} /Filter ${filters} >>\nstream\n${data.toString('latin1')}\nendstream`
  const onePage = (stream: string) => {
    const page = '<< /Type /Page /Parent 2 0 R /Contents 8 0 R >>'
    return Buffer.from(
      Buffer.from(pdfOf([[]], { objects: [page, stream] }))
        .toString('latin1')
        .replace('[5 0 R]', '[7 0 R]'),
      'latin1',
    )
  }
  const big = deflateSync(Buffer.alloc(120_000_000, 'q Q '))

  test.each<[string, Uint8Array, RegExp]>([
    ['cut off', whole.subarray(0, whole.length - 40), /cut off/],
    ['cut in half', whole.subarray(0, whole.length / 2), /cut off/],
    ['its mark alone', Buffer.from('%PDF-1.7\n'), /cut off/],
    ['garbage', Buffer.concat([Buffer.from('%PDF-1.7\n'), noise, Buffer.from('%%EOF')]), /damaged/],
    ['no pages', pdfOf([]), /picture without text|damaged/],
    ['a password', pdfOf([lines(60, 760, long)], { trailer: secret, objects: [lock] }), /password/],
    ['a page that unpacks without end', onePage(packed(big, '/FlateDecode')), /unpacks to more than 50 MB/],
    [
      'a page that is packed twice',
      onePage(packed(deflateSync(big), '[/FlateDecode /FlateDecode]')),
      /unpacks to more than 50 MB/,
    ],
    ['too many pages', pdfOf(Array.from({ length: 301 }, () => [text(60, 760, 'a')])), /301 pages/],
    [
      'too many words on a page',
      pdfOf([Array.from({ length: 20_500 }, (_, index) => text(index % 500, index % 800, 'a'))]),
      /more than 20000 words/,
    ],
  ])('%s is refused with the reason, within a second', async (_what, bytes, reason) => {
    const startedAt = performance.now()
    const refused = pdf(bytes)
    await expect(refused).rejects.toThrow(reason)
    await expect(refused).rejects.toBeInstanceOf(UnreadableDocument)
    expect(performance.now() - startedAt).toBeLessThan(3000)
  })
  test.each<[string, Uint8Array]>([
    ['pictures alone', pdfOf([[picture], [picture]])],
    [
      'pictures with page numbers',
      pdfOf([
        [picture, text(280, 25, '1')],
        [picture, text(280, 25, '2')],
      ]),
    ],
    ['an empty page', pdfOf([[]])],
  ])('%s need OCR', async (_what, bytes) => {
    await expect(pdf(bytes)).rejects.toBeInstanceOf(NeedsOcr)
    await expect(pdf(bytes)).rejects.toThrow(/needs OCR/)
  })
})
