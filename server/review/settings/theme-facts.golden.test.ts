import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startingThemes } from '../../../shared/themes.ts'
import { packBeside, packText } from '../../db/packed.ts'
import { intake } from '../../ingest/intake/intake.ts'
import { readDocument } from '../../ingest/read.ts'
import { themesFound } from './theme-facts.ts'

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
const samples = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(txt|md|html)$/.test(name),
)

test('there are samples', () => expect(samples.length).toBeGreaterThan(20))

test.each(samples)('what was kept of %s gives the themes that reading found', async (name) => {
  const bytes = new Uint8Array(readFileSync(`${seeds}/${name}`))
  const source = intake({ name: name.split('/').at(-1) ?? name, bytes, receivedOn: '2025-06-01' })
  const { text, facts, passages } = await readDocument(source)
  expect(facts.themes.length).toBeGreaterThan(0)
  const kept = { text: packText(text.text), passages: packBeside(text.text, passages ?? []) }
  expect(themesFound(kept, facts, startingThemes)).toEqual(facts.themes)
})
