import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { link } from '../ingest/link/link.ts'
import { goalsMissed } from './goals.ts'
import { scoreFolder, sheetOf } from './labelled-folder.ts'
import { scoreOf, tallyOf, type Sheet } from './tally.ts'

const seeds = join(import.meta.dirname, '..', '..', 'seeds')
const folders = readdirSync(seeds, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(seeds, name))
const bodies = folders.filter((folder) => existsSync(join(folder, 'body.json')))

/** What each body's samples have to reach in the fields that carry the figures. */
const LEAST: [field: string, f1: number][] = [
  ['date', 1],
  ['chair', 1],
  ['attendance', 0.98],
  ['office', 0.98],
  ['items', 0.95],
  ['owner', 0.95],
  ['due latest', 0.9],
  ['outcome', 0.9],
  ['raised at', 0.9],
  ['exchanges', 0.9],
  ['answered by', 0.9],
  ['assurance', 0.65],
  ['notices', 0.85],
]

const f1 = (sheet: Sheet, field: string) => scoreOf(tallyOf(sheet, field)).f1 ?? 0

describe.each(bodies)('%s', async (folder) => {
  const { sheet, documents } = await sheetOf(folder)

  test('has labelled documents', () => expect(documents).toBeGreaterThan(0))
  test('reaches the goals for actions, links and slices', () => expect(goalsMissed(sheet)).toEqual([]))
  test.each(LEAST)('%s at least %d', (field, least) => expect(f1(sheet, field)).toBeGreaterThanOrEqual(least))
})

test('every document gives exact slices only', async () => {
  const scored = (await Promise.all(bodies.map(scoreFolder))).flat()
  expect(scored.length).toBeGreaterThan(16)
  for (const { name, sheet } of scored)
    expect([name, scoreOf(tallyOf(sheet, 'exact slices')).precision]).toEqual([name, 1])
})

test('the retold meeting alone gives nine actions as written and eight lives, Outcome 16 one life put off', async () => {
  const [retold] = await scoreFolder(join(seeds, 'west-mercia'))
  expect(retold).toBeDefined()
  const record = link('body', [{ documentId: 'one', receivedOn: '2026-01-01', facts: retold!.facts }])
  expect(record.actions.map(({ origin }) => origin).toSorted()).toEqual([
    ...Array(3).fill('brought forward'),
    ...Array(6).fill('raised'),
  ])
  expect(record.lives).toHaveLength(8)
  expect(record.meetings.map(({ state }) => state).toSorted()).toEqual(['read', 'referred to', 'referred to'])
  const issue = record.issues.find(({ namedMatter }) => namedMatter === 'Outcome 16')
  const lives = record.lives.filter(({ issueId }) => issueId === issue?.id)
  expect(lives.map(({ startedOn, startPrecision }) => [startedOn, startPrecision])).toEqual([['2019-05-15', 'month']])
  const events = record.events.filter(({ lifeId }) => lifeId === lives[0]?.id)
  expect(events.map(({ kind, progress, due }) => [kind, progress, due?.latest ?? null])).toEqual([
    ['raised', null, expect.stringMatching(/^2019-09-/)],
    ['updated', 'no change', expect.anything()],
    ['deferred', null, '2019-12-31'],
  ])
})
