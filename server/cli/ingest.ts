import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from '../config.ts'
import type { Config } from '../config.ts'
import { migrate } from '../db/migrate.ts'
import { isAway, openDatabase } from '../db/open.ts'
import { UnusableDatabase } from '../db/unusable-database.ts'
import { limits } from '../ingest/limits.ts'
import { putFolders, type PathResult } from '../ingest/put-folders.ts'
import { openReaders } from '../ingest/recognition/open-readers.ts'
import { rulesMark } from '../ingest/rules-mark.ts'
import { openIngest, type Ingest } from '../ingest/run.ts'
import { walk } from '../ingest/walk.ts'
import { openLog } from '../log.ts'
import { openTally, told, type Tally } from './ingest-tally.ts'
import { openProgress } from './progress.ts'

const usage = 'usage: npm run ingest -- PATH… [--body "NAME"], or npm run ingest -- --again [--all]'
const waitingFor = (files: number) =>
  `Waiting for ${files} ${files === 1 ? 'file' : 'files'} that another run is reading; if it was killed, for a minute and a half at most.\n`
const away = 'The database does not answer. What was read is in the record; run the same again for the rest.'
const nothingFound = 'No notes were found there.\n'
const nothingHeld = 'Nothing is held that could be read again.\n'
const nothingEarlier =
  'Nothing is held that an earlier version of the reader read. With --all, everything is read again.\n'
const interruptedAgain =
  'Interrupted. What was read before stays in the record; the rest is read when the server starts, or when this is run again.'
const interrupted = 'Interrupted. What was read is in the record; run the same again for the rest.'

/** `again`: no files are put in, but what is held is read once more, what earlier rules read or everything. */
type Wanted = { paths: string[]; body: string | null; again: 'earlier' | 'all' | null }

function argumentsOf(words: string[]): Wanted {
  const options = { body: { type: 'string' }, again: { type: 'boolean' }, all: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
  const { body = null, again: isAgain = false, all: isAll = false } = values
  if (isAgain && (positionals.length > 0 || body !== null))
    throw new TypeError('--again reads what is held once more, and takes no files.')
  if (isAll && !isAgain) throw new TypeError('--all goes with --again.')
  if (!isAgain && positionals.length === 0) throw new TypeError('At least one file or folder is wanted.')
  if (body?.trim() === '') throw new TypeError('--body wants the name of a body.')
  return { paths: positionals, body, again: isAgain ? (isAll ? 'all' : 'earlier') : null }
}

async function countFiles(paths: string[]): Promise<number> {
  let files = 0
  for (const path of paths) for await (const _ of walk(path)) files++
  return files
}

/** The first stop signal lets what is being read finish; the second ends the program as it stands. */
function heedStops(onStop: () => void): () => boolean {
  let isStopping = false
  const heed = () => {
    if (isStopping) process.exit(130)
    isStopping = true
    onStop()
  }
  process.on('SIGINT', heed)
  process.on('SIGTERM', heed)
  process.on('SIGHUP', heed)
  return () => isStopping
}

type Run = { pipeline: Ingest; tally: Tally; isStopping: () => boolean }

const startProgress = (files: number) => openProgress(process.stderr, files, () => performance.now())

const isMissing = ({ result }: PathResult) => result === 'failed' || result === 'refused'

async function putIn({ paths, body }: Wanted, { pipeline, tally, isStopping }: Run): Promise<void> {
  const hint = body === null ? null : { body, label: null, isSample: false }
  const progress = startProgress(await countFiles(paths))
  await putFolders(pipeline, paths, hint, {
    onResult: (result) => {
      tally.add(result)
      progress.done(isMissing(result) ? told(result) : null)
    },
    isStopping,
    onWaiting: (files) => void process.stderr.write(waitingFor(files)),
  })
  if (tally.files() > 0) progress.end()
}

async function readAgain(isAll: boolean, { pipeline, tally }: Run): Promise<void> {
  const held = await pipeline.sendAgain({ all: isAll })
  const progress = startProgress(held.length)
  await pipeline.read(held, (read) => {
    const result = { ...read, path: read.name }
    tally.add(result)
    progress.done(isMissing(result) ? told(result) : null)
  })
  if (tally.files() > 0) progress.end()
}

/** What is wanted, and what is said where there was nothing to do, and where it was broken off. */
function workOf(wanted: Wanted): { work: (run: Run) => Promise<void>; nothing: string; brokenOff: string } {
  const { again } = wanted
  if (again === null) return { work: (run) => putIn(wanted, run), nothing: nothingFound, brokenOff: interrupted }
  const nothing = again === 'all' ? nothingHeld : nothingEarlier
  return { work: (run) => readAgain(again === 'all', run), nothing, brokenOff: interruptedAgain }
}

/** Puts files in, or reads again what is held; gives the code to exit with. */
async function ingest(config: Config, wanted: Wanted): Promise<number> {
  const db = await openDatabase(config)
  const readers = openReaders(config.tesseract)
  try {
    await migrate(db)
    const log = openLog('error', process.stderr)
    const reading = { read: readers.read, rules: rulesMark() }
    const pipeline = openIngest({ db, dataDir: config.dataDir, ...reading, now: () => new Date(), log })
    const isStopping = heedStops(() => {
      if (wanted.again !== null) pipeline.stop()
      void setTimeout(limits.stopGraceMs, undefined, { ref: false }).then(readers.close)
    })
    const tally = openTally()
    const { work, nothing, brokenOff } = workOf(wanted)
    await work({ pipeline, tally, isStopping })
    process.stdout.write(tally.files() > 0 ? tally.summary() : nothing)
    if (isStopping()) process.stderr.write(`${brokenOff}\n`)
    return isStopping() ? 130 : Number(!tally.isComplete())
  } finally {
    readers.close()
    await db.destroy()
  }
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
    return await ingest(readConfig(), wanted)
  } catch (error) {
    if (isAway(error)) {
      process.stderr.write(`${away}\n`)
      return 1
    }
    if (!(error instanceof ConfigError || error instanceof UnusableDatabase)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

process.exitCode = await main()
