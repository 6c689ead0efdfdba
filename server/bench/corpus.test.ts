import { expect, test } from 'vitest'
import { bodyOfNotes } from './corpus.ts'
import { areaNamed, areasInAll, surnameNamed } from './invented-names.ts'

const text = 'Hollin Police, HOLLIN: Ann Reed and ACC Reed; the Reeder and Hollins stay.'
const samples = {
  notes: [{ name: 'a.txt', bytes: Buffer.from(text), receivedOn: '2026-01-05' }],
  areas: ['Hollin'],
  surnames: ['Reed'],
}
const textOf = (body: number) => String(bodyOfNotes(samples, body).notes[0]?.bytes)

test('a body has its own area and people, also in capitals; parts of words stay', () => {
  const [area, person] = [areaNamed(3), surnameNamed(3, 0)]
  expect(textOf(3)).toBe(
    `${area} Police, ${area.toUpperCase()}: Ann ${person} and ACC ${person}; the Reeder and Hollins stay.`,
  )
})

test('the same body is the same text, and no two are alike', () => {
  expect(textOf(7)).toBe(textOf(7))
  expect(new Set(Array.from({ length: 100 }, (_, body) => textOf(body))).size).toBe(100)
})

test('no two areas are alike, and no two people of a body', () => {
  expect(areasInAll).toBeGreaterThanOrEqual(100)
  expect(new Set(Array.from({ length: areasInAll }, (_, body) => areaNamed(body))).size).toBe(areasInAll)
  expect(new Set(Array.from({ length: 80 }, (_, person) => surnameNamed(5, person))).size).toBe(80)
})
