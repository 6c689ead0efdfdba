import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const debianChromium = '/usr/bin/chromium'

/** Makes sure that there is a Chromium for the journeys, installing one where there is none. Null, or why not. */
export function findBrowser(): string | null {
  if (!isThere()) install()
  return isThere()
    ? null
    : 'there is no Chromium and none could be installed: install Debian’s package chromium, or run "npx playwright install chromium"'
}

/** A browser that lacks a library of the system is as good as none, so it is asked for its version. */
function isThere(): boolean {
  return [debianChromium, chromium.executablePath()].some((path) => existsSync(path) && starts(path))
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

function install(): void {
  console.log('Installing Chromium for the journeys…')
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (!isRootOnDebian || !installWithApt()) installWithPlaywright()
}

/** Ubuntu has no such package but a snap, which Playwright's own download replaces. */
function installWithApt(): boolean {
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] }).status === 0
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', 'chromium') && isThere()
}

function installWithPlaywright(): void {
  const program = join(import.meta.dirname, '../node_modules/@playwright/test/cli.js')
  spawnSync(process.execPath, [program, 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
}
