import { expect, test } from 'vitest'
import { isSamePacked, pack, packBeside, packJson, packText, unpack, unpackBeside, unpackText } from './packed.ts'

test('gives back what was packed, in less room', () => {
  const value = { actions: Array.from({ length: 50 }, (_, at) => ({ text: 'Siân to report – again', line: at })) }
  expect(unpack(pack(value))).toEqual(value)
  expect(pack(value).byteLength).toBeLessThan(JSON.stringify(value).length / 5)
  expect(unpack(pack(null))).toBeNull()
})

test('gives back a text, and what repeats it, in less room beside it', () => {
  const text = Array.from({ length: 40 }, (_, at) => `${at}. Siân is to report on matter ${at * 7}.`).join('\n')
  const lines = text.split('\n').map((line) => ({ line }))
  expect(unpackText(packText(text))).toBe(text)
  expect(unpackText(null)).toBe('')
  expect(unpackBeside(text, packBeside(text, lines))).toEqual(lines)
  expect(packBeside(text, lines).byteLength).toBeLessThan(pack(lines).byteLength)
  expect(unpackBeside('', packBeside('', lines))).toEqual(lines)
})

test('gives back what lies beside a text longer than compressing looks back', () => {
  const text = Array.from({ length: 9000 }, (_, at) => `Line ${at * at}`).join('\n')
  expect(unpackBeside(text, packBeside(text, [text]))).toEqual([text])
})

test('the same value is the same bytes', () => {
  expect(isSamePacked(pack(['a']), packJson('["a"]'))).toBe(true)
  expect(isSamePacked(pack(['a']), pack(['b']))).toBe(false)
  expect(isSamePacked(pack(['a']), null)).toBe(false)
  expect(isSamePacked(null, null)).toBe(true)
})
