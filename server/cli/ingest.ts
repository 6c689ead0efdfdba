import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from '../config.ts'
import { migrate } from '../db/migrate.ts'
import { openDatabase } from '../db/open.ts'
import { UnusableDatabase } from '../db/unusable-database.ts'
import { putFolders } from '../ingest/put-folders.ts'
import type { PathResult } from '../ingest/put-folders.ts'
import { readDocument } from '../ingest/read.ts'
import { openIngest } from '../ingest/run.ts'
import { openLog } from '../log.ts'

const usage = 'usage: npm run ingest -- PATH… [--body "NAME"]'

type Wanted = { paths: string[]; body: string | null }

function argumentsOf(words: string[]): Wanted {
  const options = { body: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
  if (positionals.length === 0) throw new TypeError('At least one file or folder is wanted.')
  if (values.body?.trim() === '') throw new TypeError('--body wants the name of a body.')
  return { paths: positionals, body: values.body ?? null }
}

const told = (result: PathResult) => `${result.path}: ${result.result}. ${result.message}\n`

/** How many of each, and every file that did not get in, with why. */
function summary(results: PathResult[]): string {
  const count = (kind: PathResult['result']) => results.filter((result) => result.result === kind).length
  const missing = results.filter((result) => result.result === 'failed' || result.result === 'refused')
  const actions = results.reduce((sum, { result, actions: found }) => sum + (result === 'read' ? found : 0), 0)
  const parts = [
    `${count('read')} read with ${actions} actions`,
    `${count('already held')} already held`,
    `${count('failed')} failed`,
    `${count('refused')} refused`,
  ]
  const files = `${results.length} ${results.length === 1 ? 'file' : 'files'}`
  return [`${files}: ${parts.join(', ')}.`, ...missing.map((result) => `  ${told(result).trimEnd()}`)].join('\n') + '\n'
}

async function ingest({ paths, body }: Wanted): Promise<PathResult[]> {
  const config = readConfig()
  const db = await openDatabase(config)
  try {
    await migrate(db)
    const read = async (document: Parameters<typeof readDocument>[0]) => readDocument(document)
    const log = openLog('error', process.stderr)
    const pipeline = openIngest({ db, dataDir: config.dataDir, read, now: () => new Date(), log })
    const hint = body === null ? null : { body, label: null, isSample: false }
    const results: PathResult[] = []
    let begun = 0
    const onFile = (path: string) => void process.stderr.write(`${++begun} ${path}\n`)
    await putFolders(pipeline, paths, hint, onFile, (result) => {
      results.push(result)
      if (result.result !== 'read') process.stderr.write(told(result))
    })
    return results
  } finally {
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
    const results = await ingest(wanted)
    process.stdout.write(results.length === 0 ? 'No notes were found there.\n' : summary(results))
    const isMissing = results.some(({ result }) => result === 'failed' || result === 'refused')
    return isMissing || results.length === 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UnusableDatabase)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

process.exitCode = await main()
