import { describe, expect, it } from 'vitest'
import type { TextType } from '../../../shared/source.ts'
import { extractText } from './extract.ts'

const held = (source: string | Uint8Array, mediaType: TextType = 'text/plain') =>
  extractText(mediaType, typeof source === 'string' ? new TextEncoder().encode(source) : source)

describe('mark-up in plain text', () => {
  it.each([
    ['24<sup>th</sup> May', '24th May'],
    ['<b>Vans</b> and <u>parks</u>', 'Vans and parks'],
    ['L&amp;D, &pound;3 and &amp;pound;4', 'L&D, £3 and £4'],
    ['&lt;p&gt;One&lt;/p&gt;', 'One '],
    ['a < b and c > d, under <5%', 'a < b and c > d, under <5%'],
    ['write to <ann.lee@elmscote.example> now', 'write to <ann.lee@elmscote.example> now'],
    ['half a tag <p and no end', 'half a tag <p and no end'],
    ['AT&T and R&D', 'AT&T and R&D'],
    ['1\\. Vans\n\nPAC\\-60: CC to count the vans\\.', '1. Vans\n\nPAC-60: CC to count the vans.'],
    ['in C:\\_old and D:\\_new', 'in C:\\_old and D:\\_new'],
    ['## Vans', 'Vans'],
    ['on 3^rd^ June, 1^st^ and CO~2~', 'on 3rd June, 1st and CO2'],
    ['x^2 and y^2, ~5% to ~~7%~~', 'x^2 and y^2, ~5% to ~~7%~~'],
    ['Una Reeve -- Clerk, items 4--6, vans---and parks', 'Una Reeve – Clerk, items 4–6, vans—and parks'],
    ['Una Reeve --\nClerk', 'Una Reeve –\nClerk'],
    ['Vans\n----\na\n\n--- a', 'Vans\n\na\n\n--- a'],
    ['The vans are old.\n-----------------\na', 'The vans are old.\n-----------------\na'],
    ['Action      Owner\n-----------------\na', 'Action      Owner\n-----------------\na'],
    ['Vans\n--------------------\na', 'Vans\n--------------------\na'],
    ['[Vans]{.underline} and []{#_Toc4 .anchor}parks [see below] {x}', 'Vans and parks [see below] {x}'],
    ['## Vans and parks {#vans-and-parks .unnumbered}', 'Vans and parks'],
    ['Moot Hall\\\nWick, on C:\\', 'Moot Hall\nWick, on C:\\'],
    ['> said\n>\n> > and again\n\n    > within', 'said\n\nand again\n\nwithin'],
    ['the force\\\'s \\"vans\\" at \\$4', 'the force\'s "vans" at $4'],
    ['**ACTION:** go', 'ACTION: go'],
    ['5 * 3 * 2 and snake_case_name', '5 * 3 * 2 and snake_case_name'],
  ])('%j', (source, text) => expect(held(source).text).toBe(text))
})

describe('line n is line n', () => {
  it.each<[string, TextType]>([
    ['a\r\nb\rc\n', 'text/plain'],
    ['<ul>\n<li>a\n</li>\n</ul>\nend', 'text/plain'],
    ['<p\nclass="x">a</p>\nend', 'text/html'],
    ['<script>\nvar a\n</script>\nend', 'text/html'],
    ['<pre>\na\n</pre>&#10;end\nend', 'text/html'],
    ['<table>\nstray\n<tr><td>a</table>\nend', 'text/html'],
    ['<!-- a\nb -->\nend', 'text/html'],
    ['| a |\n|---|\n| b |\nend', 'text/markdown'],
  ])('%j as %s', (source, mediaType) => {
    const lines = source.replace(/\r\n?/g, '\n').split('\n')
    const found = held(source, mediaType).text.split('\n')
    expect(found).toHaveLength(lines.length)
    expect(found.findLastIndex((line) => line.includes('end'))).toBe(
      lines.findLastIndex((line) => line.includes('end')),
    )
  })
})

describe('web pages', () => {
  it('leaves out what is no part of the notes', () => {
    const page =
      '<html><head><title>T</title><style>b{}</style></head><body><nav>Home</nav><div class="cookie-banner">Accept ACTION: cookies</div><main><h1>Board</h1><p>Said</p></main><footer>Contact</footer></body></html>'
    expect(held(page, 'text/html').text.trim()).toBe('Board Said')
  })
  it('takes notes that stand in a page as they were typed for text of lines', () => {
    const typed = held('<html><h1>Board</h1><pre>Date: 14 May 2024\nACTION: CC to report.</pre></html>', 'text/html')
    expect([typed.linesBreak, typed.elements.map(({ kind }) => kind)]).toEqual([true, ['heading']])
    expect(held('<html><p>Said in a line\nthat goes on.</p><pre>a\nb</pre></html>', 'text/html').linesBreak).toBe(false)
  })
  it('keeps the text after an element that is never closed', () => {
    expect(held('<div><nav>Home</div><p>Said</p>', 'text/html').text.trim()).toBe('Said')
  })
  it('knows lists, rows and headings', () => {
    const kinds = held('<h2>A</h2><ul><li>b<ul><li>c</ul></ul><table><tr><td>d<td>e</table>', 'text/html').elements.map(
      (element) => [element.kind, element.level],
    )
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['heading', 2],
        ['list item', 1],
        ['list item', 2],
        ['table row', 0],
        ['table cell', 0],
        ['table cell', 1],
      ]),
    )
  })
})

describe('encodings', () => {
  it.each([
    [[0xef, 0xbb, 0xbf, 0x61], 'a', 0],
    [[0xff, 0xfe, 0x61, 0x00, 0x13, 0x20], 'a–', 0],
    [[0xfe, 0xff, 0x00, 0x61], 'a', 0],
    [[0x61, 0xe2, 0x80, 0x93], 'a–', 0],
    [[0x61, 0x96], 'a–', 1],
  ])('%j', (bytes, text, notices) => {
    const found = held(new Uint8Array(bytes))
    expect(found.text).toBe(text)
    expect(found.notices).toHaveLength(notices)
  })
})
