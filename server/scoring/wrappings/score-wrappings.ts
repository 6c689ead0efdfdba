import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { extract } from '../../ingest/extract/extract.ts'
import { intake } from '../../ingest/intake/intake.ts'
import { readDocument } from '../../ingest/read.ts'
import { scoreSlices } from '../score-slices.ts'
import { noTally, tallyOf, type Sheet, type Tally } from '../tally.ts'
import { agreement } from './agreement.ts'
import { asDocx } from './as-docx.ts'
import { asHtml } from './as-html.ts'
import { asMarkdown } from './as-markdown.ts'
import { asText } from './as-text.ts'
import type { Printer } from './open-printer.ts'
import { partsOfText } from './parts-of-text.ts'
import type { WrappedPart } from './wrapped-part.ts'

const receivedOn = '2026-01-01'
const wrappings = ['txt', 'md', 'html', 'docx', 'pdf'] as const
export type Wrapping = (typeof wrappings)[number]

/** Every wrapping of one document, as files; without a printer there is no PDF. */
async function wrapped(parts: readonly WrappedPart[], printer: Printer | null): Promise<[Wrapping, Uint8Array][]> {
  const text = (of: string) => new TextEncoder().encode(of)
  const html = asHtml(parts)
  const files: [Wrapping, Uint8Array][] = [
    ['txt', text(asText(parts))],
    ['md', text(asMarkdown(parts))],
    ['html', text(html)],
    ['docx', await asDocx(parts)],
  ]
  return printer ? [...files, ['pdf', await printer.print(html)]] : files
}

/** `slices` counts the texts of facts that are, and are not, exact slices of the wrapped document's text. */
export type WrappingScore = { files: number; tallies: Map<Wrapping, Tally>; slices: Tally }

/** Reads some documents and again in every wrapping, and counts the facts that agree with the original's. */
export async function scoreWrappings(files: readonly string[], printer: Printer | null): Promise<WrappingScore> {
  const tallies = new Map<Wrapping, Tally>()
  const sheet: Sheet = new Map()
  for (const file of files) {
    const original = intake({ name: basename(file), bytes: readFileSync(file), receivedOn })
    const { facts } = await readDocument(original)
    const parts = partsOfText(await extract(original))
    const name = basename(file).replace(/\.\w+$/, '')
    for (const [wrapping, bytes] of await wrapped(parts, printer)) {
      const again = await readDocument(intake({ name: `${name}.${wrapping}`, bytes, receivedOn }))
      scoreSlices(sheet, again.facts, again.text.text)
      const sum = tallies.get(wrapping) ?? noTally()
      const one = agreement(facts, again.facts)
      sum.right += one.right
      sum.wrong += one.wrong
      sum.missed += one.missed
      sum.faults.push(...one.faults.map((fault) => `${name}.${wrapping} · ${fault}`))
      tallies.set(wrapping, sum)
    }
  }
  return { files: files.length, tallies, slices: tallyOf(sheet, 'exact slices') }
}
