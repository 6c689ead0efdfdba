import { expect, test } from 'vitest'
import { fileName } from './file-name.ts'

test.each([
  ['may.txt', 'may.txt'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\clerk\\may.docx', 'may.docx'],
  ['notes/', 'unnamed'],
  ['', 'unnamed'],
  ['.', '.'],
  ['a\u0000b\n\r\tc\u007f.txt', 'a b   c .txt'],
  ['may\u202Etxt.exe', 'may txt.exe'],
  ['📝 Mai – Größe.txt', '📝 Mai – Größe.txt'],
  ['half \ud83d.txt', 'half \ufffd.txt'],
])('%j is kept as %j', (written, kept) => expect(fileName(written)).toBe(kept))

test('a long name keeps its beginning and its ending, and no character is cut in two', () => {
  const kept = fileName(`${'x'.repeat(195)}${'📝'.repeat(60)}.docx`)
  expect(kept).toHaveLength(200 - ((200 - 195 - '.docx'.length) % 2))
  expect(kept).toMatch(/^x{195}.*\.docx$/u)
  expect(kept.isWellFormed()).toBe(true)
  expect(fileName('n'.repeat(300))).toHaveLength(200)
})
