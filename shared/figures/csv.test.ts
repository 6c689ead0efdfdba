import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from './csv.ts'

const columns = [{ heading: 'Action' }, { heading: 'Days', isNumber: true }]

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['=SUM(A1)', "'=SUM(A1)"],
  ['+44', "'+44"],
  ['-1 day', "'-1 day"],
  ['@here', "'@here"],
])('%s is written %s', (text, written) => {
  expect(csv({ columns, rows: [[text, -3]] }, [])).toBe(`Action,Days\r\n${written},-3\r\n\r\n`)
})

test('missing stays empty and notes stand under the rows', () => {
  expect(csv({ columns, rows: [[null, null]] }, ['as at 24 September 2019, 1 meeting'])).toBe(
    'Action,Days\r\n,\r\n\r\n"as at 24 September 2019, 1 meeting"\r\n',
  )
})

test('no text begins a formula', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const line = csv({ columns: [{ heading: 'x' }], rows: [[text]] }, [])
        .split('\r\n')
        .slice(1)
        .join('\r\n')
      expect(line.replace(/^"/, '')).not.toMatch(/^[=+\-@\t]/)
    }),
  )
})
