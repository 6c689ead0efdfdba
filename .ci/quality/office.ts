import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Finding } from './finding.ts'

const documents = ['docx', 'xlsx']
const leastBytes = 5_000
const withinMs = 180_000

const isInstalled = () => spawnSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0

/** Lets LibreOffice open a file and print it as PDF, with a profile of its own; gives how many bytes came out. */
function opened(file: string, folder: string): number {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
  spawnSync('soffice', args, { stdio: 'ignore', timeout: withinMs })
  const printed = file.replace(/\w+$/, 'pdf')
  if (!existsSync(printed)) return 0
  const { size } = statSync(printed)
  rmSync(printed)
  return size
}

/** Whether LibreOffice, where it is installed, opens the briefing as Word and as a workbook and finds something in it. */
export async function openInOffice(origin: string, search: string): Promise<Finding[]> {
  if (!isInstalled())
    return [{ of: 'LibreOffice', figure: 'not installed here', budget: 'opens the briefing', isMet: null }]
  const folder = mkdtempSync(join(tmpdir(), 'brought-forward-office-'))
  const findings: Finding[] = []
  for (const ending of documents) {
    const answer = await fetch(`${origin}/api/briefing.${ending}${search}`)
    const file = join(folder, `briefing.${ending}`)
    writeFileSync(file, new Uint8Array(await answer.arrayBuffer()))
    const bytes = answer.ok ? opened(file, folder) : 0
    const figure = bytes === 0 ? 'not opened' : `opened, ${Math.round(bytes / 1000)} kB as PDF`
    findings.push({ of: `briefing.${ending}`, figure, budget: 'opens in LibreOffice', isMet: bytes >= leastBytes })
  }
  rmSync(folder, { recursive: true, force: true })
  return findings
}
