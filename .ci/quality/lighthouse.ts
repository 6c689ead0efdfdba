import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import lighthouse, { desktopConfig } from 'lighthouse'
import type { Address } from '../../client/journeys/addresses.ts'
import { fileNameOf } from '../gallery/index-page.ts'
import type { Finding } from './finding.ts'

const folder = join(import.meta.dirname, '../../test-results/lighthouse')

/** The lowest score, of 100, that each category may have. */
const budgets = { performance: 95, accessibility: 100, 'best-practices': 100 }

/** A category's score, and the audits that took something from it. */
function judge(result: LighthouseResult, category: keyof typeof budgets) {
  const { score, auditRefs } = result.categories[category] ?? { score: null, auditRefs: [] }
  const short = auditRefs.filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 0.9)
  return { score: Math.round((score ?? 0) * 100), short: short.map(({ id }) => id) }
}

type LighthouseResult = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']

function findingOf(name: string, result: LighthouseResult): Finding {
  const judged = Object.entries(budgets).map(([category, least]) => {
    const { score, short } = judge(result, category as keyof typeof budgets)
    return { least, score, short: score < least ? short : [] }
  })
  const short = judged.flatMap((one) => one.short)
  return {
    of: name,
    figure: [judged.map(({ score }) => score).join(', '), ...(short.length > 0 ? [`(${short.join(', ')})`] : [])].join(
      ' ',
    ),
    budget: judged.map(({ least }) => `≥ ${least}`).join(', '),
    isMet: judged.every(({ score, least }) => score >= least),
  }
}

/**
 * Lighthouse’s scores for a desktop of each page: performance, accessibility, best practices. The reports are kept as JSON
 * among the test results. Its `port` is the one on which a Chromium lets itself be driven.
 */
export async function scorePages(origin: string, addresses: Address[], port: number): Promise<Finding[]> {
  mkdirSync(folder, { recursive: true })
  const findings: Finding[] = []
  for (const { name, address } of addresses) {
    const flags = { port, onlyCategories: Object.keys(budgets), output: 'json' as const, logLevel: 'error' as const }
    const run = await lighthouse(origin + address, flags, desktopConfig)
    if (!run) throw new Error(`Lighthouse said nothing of ${address}.`)
    writeFileSync(join(folder, `${fileNameOf(name)}.json`), String(run.report))
    findings.push(findingOf(name, run.lhr))
  }
  return findings
}
