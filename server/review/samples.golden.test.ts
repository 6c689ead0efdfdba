import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { intake } from '../ingest/intake/intake.ts'
import { readDocument } from '../ingest/read.ts'
import { applyReviews } from './decisions/apply-reviews.ts'
import { decidableFacts, keyOf, type HeldDocument } from './decisions/held-document.ts'
import type { NewDecision } from './decisions/keep-decision.ts'
import { confirmation, rejection } from './decisions/new-decision.ts'

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
const samples = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(txt|md|html)$/.test(name),
)

async function held(name: string, more: string): Promise<HeldDocument> {
  const bytes = new TextEncoder().encode(readFileSync(`${seeds}/${name}`, 'utf8') + more)
  const source = intake({ name: name.split('/').at(-1) ?? name, bytes, receivedOn: '2025-06-01' })
  const { text, facts } = await readDocument(source)
  return { documentId: source.sha256, sha256: source.sha256, bodyId: 'body', text: text.text, facts }
}

const keysOf = ({ facts }: HeldDocument) => decidableFacts(facts).map(keyOf)
const decisionsOn = (document: HeldDocument, decide: (key: string) => NewDecision) =>
  keysOf(document).flatMap((key, sequence) =>
    key === 'meeting' ? [] : [{ ...decide(key), id: key, sequence, sha256: document.sha256 }],
  )
const undecided = (facts: HeldDocument['facts']) =>
  decidableFacts(facts).filter(({ kind, fact }) => kind !== 'meeting' && fact.review === undefined)

test('there are samples', () => expect(samples.length).toBeGreaterThan(20))

test.each(samples)('every fact of %s has a key, can be decided on, and in another copy too', async (name) => {
  const document = await held(name, '')
  expect(new Set(keysOf(document)).size).toBe(keysOf(document).length)
  const confirmed = decisionsOn(document, (key) => confirmation(document, key))
  expect(confirmed.length).toBeGreaterThan(3)
  const own = applyReviews(document.facts, document.text, confirmed)
  expect(own.unanchored).toEqual([])
  expect(undecided(own.facts)).toEqual([])
  const copy = await held(name, '\n\n')
  expect(copy.sha256).not.toBe(document.sha256)
  expect(applyReviews(copy.facts, copy.text, confirmed).unanchored).toEqual([])
  const rejected = decisionsOn(document, (key) => rejection(document, key))
  expect(keysOf({ ...document, facts: applyReviews(document.facts, document.text, rejected).facts })).toEqual([
    'meeting',
  ])
})
