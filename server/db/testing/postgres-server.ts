import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresBinaries, type ServerUser } from './postgres-binaries.ts'

/** British ordering instead of bytes, so that a query which leans on SQLite's ordering is found out. */
const cluster = ['-E', 'UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-GB']
/** Nothing here outlives the run: no need to reach the disk. */
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

export type PostgresServer = { url: string; stop: () => void }

/** Starts a fresh PostgreSQL on a free loopback port; `stop` ends it and removes all it wrote. */
export async function startPostgres(findBinaries = postgresBinaries): Promise<PostgresServer> {
  const user = serverUser()
  const scratch = mkdtempSync(join(tmpdir(), 'brought-forward-postgres-'))
  chmodSync(scratch, 0o755)
  const bin = findBinaries(user, scratch)
  const data = makeDataFolder(scratch, user)
  const run = (program: string, args: string[]) => runOrThrow(join(bin, program), args, user, join(data, 'server.log'))
  run('initdb', ['-D', join(data, 'cluster'), '-U', 'tests', '-A', 'trust', '--no-sync', ...cluster])
  const port = await freePort()
  const options = [`-p ${port} -h 127.0.0.1 -k ''`, ...settings.map((setting) => `-c ${setting}`)].join(' ')
  run('pg_ctl', ['-D', join(data, 'cluster'), '-l', join(data, 'server.log'), '-o', options, '-w', 'start'])
  let running = true
  const stop = () => {
    if (!running) return
    running = false
    run('pg_ctl', ['-D', join(data, 'cluster'), '-m', 'immediate', '-w', 'stop'])
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once('exit', stop)
  return { url: `postgres://tests@127.0.0.1:${port}/postgres`, stop }
}

function serverUser(): ServerUser {
  if (process.getuid?.() !== 0) return {}
  const known = ['postgres', 'nobody'].find((name) => spawnSync('id', [name], { stdio: 'ignore' }).status === 0)
  if (!known) throw new Error('PostgreSQL cannot run as root, and this machine has neither a user postgres nor nobody.')
  const id = (flag: string) => Number(execFileSync('id', [flag, known], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

function makeDataFolder(scratch: string, user: ServerUser): string {
  const data = join(scratch, 'data')
  mkdirSync(data)
  if (user.uid !== undefined && user.gid !== undefined) chownSync(data, user.uid, user.gid)
  return data
}

/** Output goes nowhere but to the log: a pipe would stay open as long as the server it is inherited by. */
function runOrThrow(program: string, args: string[], user: ServerUser, log: string): void {
  const { status, error } = spawnSync(program, args, { ...user, cwd: '/', stdio: 'ignore' })
  if (status === 0) return
  const written = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : ''
  throw new Error(`${program} failed (${error?.message ?? `exit ${status}`}). ${written}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
