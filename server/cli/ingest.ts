import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from '../config.ts'
import type { Config } from '../config.ts'
import { migrate } from '../db/migrate.ts'
import { isAway, openDatabase } from '../db/open.ts'
import { UnusableDatabase } from '../db/unusable-database.ts'
import { limits } from '../ingest/limits.ts'
import { putFolders } from '../ingest/put-folders.ts'
import { openReaders } from '../ingest/recognition/open-readers.ts'
import { openIngest } from '../ingest/run.ts'
import { walk } from '../ingest/walk.ts'
import { openLog } from '../log.ts'
import { openTally, told } from './ingest-tally.ts'
import { openProgress } from './progress.ts'

const usage = 'usage: npm run ingest -- PATH… [--body "NAME"]'
const waitingFor = (files: number) =>
  `Waiting for ${files} ${files === 1 ? 'file' : 'files'} that another run is reading; if it was killed, for a minute and a half at most.\n`
const away = 'The database does not answer. What was read is in the record; run the same again for the rest.'
const interrupted = 'Interrupted. What was read is in the record; run the same again for the rest.'

type Wanted = { paths: string[]; body: string | null }

function argumentsOf(words: string[]): Wanted {
  const options = { body: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
  if (positionals.length === 0) throw new TypeError('At least one file or folder is wanted.')
  if (values.body?.trim() === '') throw new TypeError('--body wants the name of a body.')
  return { paths: positionals, body: values.body ?? null }
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

/** Puts files in; gives the code to exit with. */
async function ingest(config: Config, { paths, body }: Wanted): Promise<number> {
  const db = await openDatabase(config)
  const readers = openReaders(config.tesseract)
  const isStopping = heedStops(() => void setTimeout(limits.stopGraceMs, undefined, { ref: false }).then(readers.close))
  try {
    await migrate(db)
    const log = openLog('error', process.stderr)
    const pipeline = openIngest({ db, dataDir: config.dataDir, read: readers.read, now: () => new Date(), log })
    const hint = body === null ? null : { body, label: null, isSample: false }
    const tally = openTally()
    const progress = openProgress(process.stderr, await countFiles(paths), () => performance.now())
    await putFolders(pipeline, paths, hint, {
      onResult: (result) => {
        tally.add(result)
        progress.done(result.result === 'failed' || result.result === 'refused' ? told(result) : null)
      },
      isStopping,
      onWaiting: (files) => void process.stderr.write(waitingFor(files)),
    })
    if (tally.files() > 0) progress.end()
    process.stdout.write(tally.files() === 0 ? 'No notes were found there.\n' : tally.summary())
    if (isStopping()) process.stderr.write(`${interrupted}\n`)
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
