import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Finding } from './finding.ts'

const folder = join(import.meta.dirname, '../../dist/client')

/** A file of the built client, as Vite lists it: what it imports at once and what it may fetch later. */
type Built = { file: string; isEntry?: boolean; imports?: string[]; dynamicImports?: string[] }
export type Manifest = Record<string, Built>

/** The most JavaScript that a page may bring, in bytes after gzip: until it draws, and with its charts. */
export const budgets = { beforeCharts: 200_000, withCharts: 320_000 }

const isPage = (key: string) => /^pages\/.*-page\.tsx$/.test(key)

/** All that a start brings with it. */
function reach(manifest: Manifest, starts: string[], next: (built: Built) => string[]): Set<string> {
  const reached = new Set<string>()
  const waiting = [...starts]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const built = manifest[key]
    if (reached.has(key) || !built) continue
    reached.add(key)
    waiting.push(...next(built))
  }
  return reached
}

export type PageFiles = { page: string; beforeCharts: string[]; withCharts: string[] }

/**
 * The scripts that each page brings: the frame's and its own before charts; with those that it may fetch later, charts.
 * Other pages, which the frame may fetch, are not its own.
 */
export function filesByPage(manifest: Manifest): PageFiles[] {
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  const atOnce = (built: Built) => built.imports ?? []
  const frame = reach(manifest, entries, atOnce)
  const scripts = (keys: Iterable<string>) =>
    [...new Set([...keys].flatMap((key) => manifest[key]?.file ?? []))].filter((file) => file.endsWith('.js'))
  return Object.keys(manifest)
    .filter(isPage)
    .map((page) => {
      const own = reach(manifest, [page], atOnce)
      const later = reach(manifest, [page], (built) => {
        const fetched = entries.some((entry) => manifest[entry] === built) ? [] : (built.dynamicImports ?? [])
        return [...atOnce(built), ...fetched.filter((key) => !isPage(key))]
      })
      return { page, beforeCharts: scripts([...frame, ...own]), withCharts: scripts([...frame, ...own, ...later]) }
    })
}

const bytesOf = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).byteLength
const bytesOfAll = (files: string[]) => files.reduce((sum, file) => sum + bytesOf(file), 0)

export type Weight = { page: string; beforeCharts: number; withCharts: number }

/** How many bytes of JavaScript each built page brings, after gzip. The client must have been built. */
export function weights(): Weight[] {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  return filesByPage(manifest).map(({ page, beforeCharts, withCharts }) => ({
    page,
    beforeCharts: bytesOfAll(beforeCharts),
    withCharts: bytesOfAll(withCharts),
  }))
}

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** Whether every page keeps to the budget. */
export function weighPages(): Finding[] {
  return weights().map(({ page, beforeCharts, withCharts }) => ({
    of: page.replace(/^pages\//, '').replace('.tsx', ''),
    figure: `${inKilobytes(beforeCharts)}, ${inKilobytes(withCharts)} with charts`,
    budget: `≤ ${inKilobytes(budgets.beforeCharts)}, ${inKilobytes(budgets.withCharts)} with charts`,
    isMet: beforeCharts <= budgets.beforeCharts && withCharts <= budgets.withCharts,
  }))
}
