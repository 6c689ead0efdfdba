// Installs what package-lock.json asks for when it is not there yet. It runs on whatever Node the machine has, before
// anything is installed: no dependencies, and no syntax that an old Node would stumble over ahead of the version check.
import { spawnSync } from 'child_process'
import { existsSync, readFileSync } from 'fs'
import { dirname, join } from 'path'
import { fileURLToPath } from 'url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Ends the process with one sentence on standard error; standard output belongs to the command that follows. */
function stop(sentence) {
  process.stderr.write(sentence + '\n')
  process.exit(1)
}

function packagesOf(file) {
  const path = join(root, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {}
}

/** npm keeps a copy of the lockfile of what it installed; packages for other platforms are missing from it. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json')
  const present = packagesOf('node_modules/.package-lock.json')
  const settled = (path) =>
    path === '' || (present[path] ? present[path].integrity === wanted[path].integrity : wanted[path].optional === true)
  return existsSync(join(root, 'node_modules/.bin/node')) && Object.keys(wanted).every(settled)
}

/** NODE_ENV=production must not leave out the tools of the tests, nor ignore-scripts the Node that npm brings. */
function install() {
  process.stderr.write('Installing packages (npm ci), this takes a minute or so…\n')
  const flags = ['ci', '--include=dev', '--ignore-scripts=false', '--loglevel=error', '--no-audit', '--no-fund']
  const npm = spawnSync('npm', flags, { cwd: root, stdio: ['ignore', 2, 2] })
  if (npm.status !== 0) stop('Installing failed: npm ci could not finish; its own message is above.')
  if (!isInstalled()) stop('Installing failed: npm ci finished, but packages are missing from node_modules.')
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop('Brought Forward needs Node 20 or newer to install itself; this is Node ' + process.versions.node + '.')
}
if (!isInstalled()) install()
