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

function npm(args) {
  const { status } = spawnSync('npm', args.concat('--loglevel=error', '--no-fund'), {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) stop('Installing failed: npm ' + args[0] + ' could not finish; its own message is above.')
}

/** The packages whose install scripts package.json allows, as far as this platform has them. */
function withScripts() {
  const { allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return Object.keys(allowScripts).filter((name) => allowScripts[name] && existsSync(join(root, 'node_modules', name)))
}

/**
 * Scripts are run apart: `npm ci` would also compile every package that holds a binding.gyp, prebuilt or not, and that
 * asks for Python. NODE_ENV=production must not leave out the tools of the tests.
 */
function install() {
  process.stderr.write('Installing packages (npm ci), this takes a minute or so…\n')
  npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit'])
  npm(['rebuild', '--ignore-scripts=false'].concat(withScripts()))
  if (!isInstalled()) stop('Installing failed: npm is done, but packages are missing from node_modules.')
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop('Brought Forward needs Node 20 or newer to install itself; this is Node ' + process.versions.node + '.')
}
if (!isInstalled()) install()
