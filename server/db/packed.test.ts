import { expect, test } from 'vitest'
import { isSamePacked, pack, packJson, unpack } from './packed.ts'

test('gives back what was packed, in less room', () => {
  const value = { actions: Array.from({ length: 50 }, (_, at) => ({ text: 'Siân to report – again', line: at })) }
  expect(unpack(pack(value))).toEqual(value)
  expect(pack(value).byteLength).toBeLessThan(JSON.stringify(value).length / 5)
  expect(unpack(pack(null))).toBeNull()
})

test('the same value is the same bytes', () => {
  expect(isSamePacked(pack(['a']), packJson('["a"]'))).toBe(true)
  expect(isSamePacked(pack(['a']), pack(['b']))).toBe(false)
  expect(isSamePacked(pack(['a']), null)).toBe(false)
  expect(isSamePacked(null, null)).toBe(true)
})
