import { expect, test } from 'vitest'
import { collectPatterns } from './collect-patterns.ts'
import { isLimited, judgePattern } from './judge-pattern.ts'
import { keptVerdicts, keyOf } from './verdicts.ts'

const { patterns, unreached } = collectPatterns()
const kept = keptVerdicts()

test('patterns that are written out, built as modules load and built as documents are read are all seen', () => {
  expect(patterns.length).toBeGreaterThan(700)
  const standingIn = (file: string) =>
    patterns.filter(({ places }) => places.some((place) => place.startsWith(`${file}:`))).length
  for (const file of ['shared/sentences', 'server/ingest/facts/people', 'server/ingest/extract/docx-numbers'])
    expect([file, standingIn(`${file}.ts`)]).not.toEqual([file, 0])
  expect(unreached).toEqual([])
})

test('no pattern takes more than its share longer for a longer text', async () => {
  const open: string[] = []
  for (const pattern of patterns) {
    const known = kept[keyOf(pattern)]
    if (known === 'safe' || (known === 'limited' && isLimited(pattern.source))) continue
    const { verdict, attack } = await judgePattern(pattern.source, pattern.flags)
    if (verdict === 'open') open.push(`${pattern.places.join(', ')}: ${attack ?? 'not judged in time'}`)
  }
  expect(open).toEqual([])
}, 300_000)

test('verdicts are kept for patterns that there are, and for each at most one', () => {
  const present = new Set(patterns.map(keyOf))
  const stale = Object.keys(kept).filter((key) => !present.has(key))
  // Run `npm run patterns` where this grows: it judges what is new and drops what is gone.
  expect(stale.length).toBeLessThan(present.size / 2)
})

test.each([
  [String.raw`^\s+$`, 'safe'],
  [String.raw`^[a-z]{1,9} of [a-z]{1,9}$`, 'safe'],
  [String.raw`\b(?:which|that|who|whose) [^,;.]{0,60}$`, 'limited'],
  [String.raw`\s+$`, 'open'],
  [String.raw`\([^)]*\)`, 'open'],
  [String.raw`^(?:a+)+$`, 'open'],
  [String.raw`^(?:a{1,90}){1,90}$`, 'open'],
])('/%s/ is %s', async (source, verdict) => expect((await judgePattern(source, '')).verdict).toBe(verdict))
