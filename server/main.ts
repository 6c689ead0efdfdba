import { readFileSync } from 'node:fs'
import { ConfigError, readConfig } from './config.ts'
import { UnusableDatabase } from './db/unusable-database.ts'
import { openLog } from './log.ts'
import { start } from './start.ts'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

/** One sentence for what a person can put right; anything else is a fault and keeps its stack. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof UnusableDatabase) return error.message
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EADDRINUSE')
    return 'PORT is taken: another program listens there. Stop it or set PORT to another number.'
  if (code === 'EACCES') return 'PORT may not be used by this user. Set PORT to a number above 1023.'
  if (/^(ECONN|ENOTFOUND|ETIMEDOUT|28|3D|57P)/.test(code))
    return `DATABASE_URL names a database that cannot be reached (${code}).`
  return null
}

async function main(): Promise<void> {
  const config = readConfig()
  const log = openLog(config.logLevel)
  const { address, stop } = await start(config, version, log)
  const end = (signal: string) => {
    log.info({ signal }, 'stopping')
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', end)
  process.once('SIGINT', end)
  // A terminal that is closed.
  process.once('SIGHUP', end)
  // Who waits for this line may send a signal as soon as it is read.
  process.stdout.write(`Brought Forward is at ${address}\n`)
}

try {
  await main()
} catch (error) {
  const sentence = sentenceOf(error)
  if (sentence === null) throw error
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}
