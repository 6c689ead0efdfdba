import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Label } from '../label.ts'
import { labelOf, samplesIn } from '../labelled-folder.ts'
import { agreement } from '../wrappings/agreement.ts'
import type { Line } from './habit.ts'
import { looks } from './looks.ts'
import { habits, readPlain, readVaried, sampleOf, varies } from './score-varied.ts'
import { variedTable } from './varied-table.ts'

const folder = join(import.meta.dirname, '..', '..', '..', 'seeds', 'brackenshire')
const samples = samplesIn(folder)
  .filter(varies)
  .filter((_, index) => index % 3 === 0)
  .map((file) => sampleOf(file, labelOf(file)))
const held = looks.filter(({ name }) => name !== 'lines wrapped')

describe.each(held)('$name', (habit) => {
  test('changes no fact', async () => {
    for (const sample of samples) {
      const varied = await readVaried(sample, habit)
      if (!varied) continue
      const { facts } = await readPlain(sample)
      expect(agreement(facts, varied.facts).faults).toEqual([])
    }
  })
})

test('every look changes some sample, and there are several samples', async () => {
  expect(samples.length).toBeGreaterThan(3)
  const all = samplesIn(folder).filter(varies)
  const every = all.map((file) => sampleOf(file, labelOf(file)))
  for (const habit of held) {
    const changed = every.filter(({ lines, label }) =>
      habit.vary(lines, label).some(({ text }, at) => text !== lines[at]?.text),
    )
    expect([habit.name, changed.length > 0]).toEqual([habit.name, true])
  }
})

const lines = (text: string): Line[] => text.split('\n').map((one, index) => ({ text: one, from: index + 1 }))
const label = {
  meeting: { heldOn: '2019-09-24' },
  attendance: [{ name: 'Ann Lee', office: 'Chief Constable', status: 'present' }],
  items: [{ number: '1', title: 'Apologies', line: 1 }],
  actions: [
    { id: 'a1', origin: 'raised', line: 1, starts: 'DCC to list the vans', owners: [{ written: 'DCC', name: null }] },
  ],
  exchanges: [],
} as unknown as Label
const inHabit = (name: string, text: string) =>
  habits
    .find((habit) => habit.name === name)
    ?.vary(lines(text), label)
    .map(({ text: one }) => one)

test.each([
  ['dates 24.09.19', 'Held on Tuesday 24 September 2019', ['Held on 24.09.19']],
  ['Role: Name', 'Ann Lee – Chief Constable', ['Chief Constable: Ann Lee']],
  ['Agenda item 1 – Title', '1. Apologies', ['Agenda item 1 – Apologies']],
  ['[ACTION: …]', 'ACTION: DCC to list the vans.', ['[ACTION: DCC to list the vans.]']],
  ['… over Owner: X over Due: D', 'ACTION: DCC to list the vans.', ['ACTION: List the vans.', 'Owner: DCC']],
])('%s', (name, text, expected) => expect(inHabit(name, text)).toEqual(expected))

test('the names of habits are told apart', () => {
  expect(new Set(habits.map(({ group, name }) => `${group} ${name}`)).size).toBe(habits.length)
})

test('a table says which field reads otherwise', () => {
  const sheet = (right: number) => new Map([['items', { right, wrong: 0, missed: 10 - right, faults: [] }]])
  const [habit] = habits
  const table = variedTable([{ habit: habit!, samples: 1, before: sheet(10), after: sheet(5) }])
  expect(table).toMatch(/lines wrapped +1 .* 0\.67/)
})
