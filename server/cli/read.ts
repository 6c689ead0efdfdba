import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { wordFault } from '../../shared/check-word-change.ts'
import type { OfficeWord } from '../../shared/office-words.ts'
import { officeWord } from '../../shared/word-changes.ts'
import { wording } from '../../shared/words/refused-words.ts'
import { readConfig } from '../config.ts'
import { drawDocumentPage } from '../ingest/draw-document-page.ts'
import { intake } from '../ingest/intake/intake.ts'
import { readDocument } from '../ingest/read.ts'
import { openRecognition } from '../ingest/recognition/open-recognition.ts'

const usage = 'usage: npm run --silent read -- FILE [--received YYYY-MM-DD] [--words FILE.json] [--text]'

type Wanted = { file: string; received: string | null; words: OfficeWord[]; showsText: boolean }

function argumentsOf(args: string[]): Wanted {
  const options = {
    received: { type: 'string' },
    words: { type: 'string' },
    text: { type: 'boolean', default: false },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new TypeError('One file is wanted.')
  const { received = null, words, text } = values
  if (received !== null && !isDay(received))
    throw new TypeError(`--received wants a day like 2024-05-31, not ${received}.`)
  return { file, received, words: words === undefined ? [] : wordsIn(words), showsText: text }
}

function isDay(written: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written)
}

/** The words that a file lists, as they would be taught. */
function wordsIn(file: string): OfficeWord[] {
  const words = z.array(officeWord).safeParse(parsed(file)).data
  if (words === undefined) throw new TypeError(wording.noList(file))
  for (const { word } of words) {
    const fault = wordFault(word)
    if (fault !== null) throw new TypeError(`${file}: ${fault}`)
  }
  return words
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

async function print({ file, received, words, showsText }: Wanted): Promise<void> {
  const receivedOn = received ?? statSync(file).mtime.toISOString().slice(0, 10)
  const document = intake({ name: basename(file), bytes: readFileSync(file), receivedOn })
  const { read } = openRecognition({ read: readDocument, draw: drawDocumentPage }, readConfig().tesseract)
  const { text, facts } = await read(document, words)
  process.stdout.write(showsText ? text.text : `${JSON.stringify(facts, null, 1)}\n`)
}

/** Sentences that reading itself gives. */
const told = new Set(['ConfigError', 'RefusedDocument', 'UnreadableDocument', 'NeedsOcr', 'ReadingBrokenOff'])

/** One line for a person: what is wrong with the file, never a stack. */
function reasonOf(error: unknown, file: string): string {
  if (error instanceof Error && told.has(error.name)) return `${file}: ${error.message}`
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT') return `${file}: there is no such file.`
  if (code === 'EISDIR') return `${file}: this is a folder; give one file.`
  if (code === 'EACCES') return `${file}: this file may not be read; check its permissions.`
  throw error
}

async function main(): Promise<number> {
  let wanted: Wanted
  try {
    wanted = argumentsOf(process.argv.slice(2))
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)} ${usage}\n`)
    return 2
  }
  try {
    await print(wanted)
    return 0
  } catch (error) {
    process.stderr.write(`${reasonOf(error, wanted.file)}\n`)
    return 1
  }
}

// Set, not called: what is printed must reach a pipe whole.
process.exitCode = await main()
