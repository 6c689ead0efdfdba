import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { SourceDocument } from '../../../../shared/source.ts'
import type { Draw, Reading } from '../../parts.ts'
import { readNotes } from '../../testing/notes.ts'
import { serveReading } from '../serve-reading.ts'

function hold(): never {
  const held: string[][] = []
  for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => `held ${index}`))
}

function holdBuffers(): never {
  const held: Buffer[] = []
  for (;;) held.push(Buffer.alloc(1_000_000, 1))
}

/** Tries what a reading process may not do; gives what was refused. */
async function escape(): Promise<string[]> {
  const ways: Record<string, () => unknown> = {
    write: () => writeFileSync(join(tmpdir(), 'escaped'), ''),
    read: () => readFileSync('/etc/hostname'),
    settings: () => readFileSync('.env'),
    run: () => execFileSync(process.execPath, ['--version']),
    thread: () => new Worker('0', { eval: true }),
    network: () => connect(1, '127.0.0.1'),
    fetch: () => fetch('http://127.0.0.1:1/'),
    environment: () => variables().length > 0 || refuse(),
  }
  const refused: string[] = []
  for (const [name, way] of Object.entries(ways)) {
    try {
      await way()
    } catch {
      refused.push(name)
    }
  }
  return refused
}

function variables(): string[] {
  const { environmentVariables = {} } = process.report.getReport() as { environmentVariables?: object }
  return Object.keys(environmentVariables)
}

function refuse(): never {
  throw new Error('It is not there.')
}

const deeds: Record<string, () => unknown> = {
  loop: () => {
    for (;;) Math.imul(1, 1)
  },
  hold,
  holdBuffers,
  wait: () => setTimeout(600_000),
  exit: () => process.exit(0),
  die: () => process.kill(process.pid, 'SIGSEGV'),
}

/** Stands in for reading in a process of its own: a document that names a deed does it, any other is read as notes. */
async function readHostile(document: SourceDocument): Promise<Reading> {
  const word = new TextDecoder().decode(document.bytes).split('\n')[0] ?? ''
  await deeds[word]?.()
  const notes = { heldOn: '2024-05-14', people: word === 'escape' ? await escape() : [] }
  const bytes = word.startsWith('{') ? document.bytes : new TextEncoder().encode(JSON.stringify(notes))
  if (word === 'plain') return readNotes(document)
  const reading = await readNotes({ ...document, bytes })
  return word === 'swell' ? { ...reading, text: { reader: 'test@1', text: 'a'.repeat(3_000_000) } } : reading
}

/** A page of so many pixels as its number says, and half of them where that is odd. */
const drawHostile: Draw = async (_, page) => {
  const grey = new Uint8Array(page % 2 === 0 ? page : page / 2)
  return { pages: 1, dotsPerInch: 300, rulings: [], picture: { width: page, height: 1, grey } }
}

serveReading({ read: readHostile, draw: drawHostile })
