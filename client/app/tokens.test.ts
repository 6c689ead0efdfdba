import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8').split('@media')[0] as string

/** Every token with its light and its dark colour; a token with one colour has it in both. */
const tokens = new Map<string, [string, string]>()
for (const [, name, value] of css.matchAll(/--([\w-]+): ([^;]+);/g)) {
  const colours = value?.match(/#[0-9a-f]{6}/g)
  if (name && colours?.[0]) tokens.set(name, [colours[0], colours[1] ?? colours[0]])
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function both(ink: string, ground: string): number[] {
  const [inks, grounds] = [tokens.get(ink), tokens.get(ground)]
  if (!inks || !grounds) throw new Error(`no token ${ink} or ${ground}`)
  return [contrast(inks[0], grounds[0]), contrast(inks[1], grounds[1])]
}

const pairs = (inks: string[], grounds: string[]) =>
  inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const))
const letters = ['raised', 'updated', 'unchanged', 'deferred', 'completed', 'withdrawn']
const facts = ['action', 'update', 'exchange', 'commitment', 'decision']

test('a known pair has its known contrast', () => expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2))

describe('text reads at 4.5 : 1', () => {
  test.each([
    ...pairs(['ink', 'soft', 'accent', 'error', 'on-ok', 'on-warn'], ['card', 'ground', 'raised', 'tint']),
    ...pairs(['nav-ink', 'nav-soft', 'nav-strong'], ['nav']),
    ...pairs(['nav-ink', 'nav-strong'], ['nav-here', 'nav-count']),
    ...pairs(['paper-ink'], ['paper', ...facts.map((fact) => `${fact}-ground`)]),
    ...pairs(['soft'], ['paper', 'warn']),
    ...letters.map((letter) => [`${letter}-ink`, `${letter}-ground`] as const),
    ['on-accent', 'accent-fill'],
    ['on-accent', 'accent-fill-hover'],
    ['on-warn', 'warn'],
    ['error', 'error-ground'],
    ['ink', 'error-ground'],
  ] as const)('%s on %s', (ink, ground) => {
    for (const ratio of both(ink, ground)) expect(ratio).toBeGreaterThanOrEqual(4.5)
  })
})

describe('marks and edges that carry meaning stand out at 3 : 1', () => {
  test.each([
    ...pairs(['mark-1', 'mark-2', 'mark-3', 'mark-4', 'axis', 'control', 'ok-line', 'warn-line'], ['card']),
    ...pairs(['mark-1', 'mark-2', 'mark-3', 'mark-4'], ['paper']),
    ...pairs(['control', 'warn-line', 'accent'], ['ground']),
  ])('%s on %s', (mark, ground) => {
    for (const ratio of both(mark, ground)) expect(ratio).toBeGreaterThanOrEqual(3)
  })
})
