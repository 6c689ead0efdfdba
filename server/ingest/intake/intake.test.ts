import { describe, expect, it } from 'vitest'
import { intake } from './intake.ts'
import { RefusedDocument } from './refused-document.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const kind = (bytes: Uint8Array, name: string) => intake({ name, bytes, receivedOn: '2024-01-01' }).mediaType

describe('the kind of a file', () => {
  it.each([
    ['Notes of the board', 'notes.txt', 'text/plain'],
    ['# Notes', 'notes.md', 'text/markdown'],
    ['<!doctype html><p>Notes', 'notes.txt', 'text/html'],
    ['\n<html><body>Notes', 'notes', 'text/html'],
    ['<p>Notes</p>', 'notes.html', 'text/html'],
    ['<ul><li>a</li></ul> in text', 'notes.txt', 'text/plain'],
    ['Notes', 'notes.pdf', 'text/plain'],
  ])('%j called %s is %s', (text, name, expected) => expect(kind(bytesOf(text), name)).toBe(expected))

  it('reads UTF-16 with its mark', () =>
    expect(kind(new Uint8Array([0xff, 0xfe, 0x61, 0]), 'a.txt')).toBe('text/plain'))
})

describe('what is refused, with a sentence', () => {
  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['white space', bytesOf(' \n\t'), /empty/],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 1, 1]), /program/],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), /image/],
    ['zero bytes', new Uint8Array([0x61, 0, 0, 0x62]), /not text/],
    ['a million lines', bytesOf('a\n'.repeat(1_000_000)), /lines/],
    ['more than is allowed', new Uint8Array(20_000_001).fill(97), /larger than 20 MB/],
  ])('%s', (_, bytes, reason) => {
    const take = () => intake({ name: 'a.txt', bytes, receivedOn: '2024-01-01' })
    expect(take).toThrow(RefusedDocument)
    expect(take).toThrow(reason)
    expect(take).toThrow(/\.$/)
  })
})

it('gives the same hash for the same bytes', () => {
  const [one, two] = [
    intake({ name: 'a.txt', bytes: bytesOf('x'), receivedOn: '2024-01-01' }),
    intake({ name: 'b.txt', bytes: bytesOf('x'), receivedOn: '2025-01-01' }),
  ]
  expect(one.sha256).toBe(two.sha256)
  expect(one.sha256).toMatch(/^[0-9a-f]{64}$/)
})
