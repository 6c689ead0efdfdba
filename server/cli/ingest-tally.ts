import type { PathResult } from '../ingest/put-folders.ts'

const kinds = ['read', 'to match', 'already held', 'failed', 'refused'] as const

export const told = (result: PathResult) => `${result.path}: ${result.result}. ${result.message}`

/** Counts what became of many files and remembers only those that did not get in. */
export function openTally() {
  const counts = new Map<PathResult['result'], number>(kinds.map((kind) => [kind, 0]))
  const missing: string[] = []
  let [files, actions] = [0, 0]
  return {
    add: (result: PathResult) => {
      files++
      counts.set(result.result, (counts.get(result.result) ?? 0) + 1)
      if (result.result === 'read') actions += result.actions
      if (result.result === 'failed' || result.result === 'refused') missing.push(told(result))
    },
    files: () => files,
    isComplete: () => files > 0 && missing.length === 0,
    /** How many of each, and every file that did not get in, with why. */
    summary: () => {
      const parts = kinds.map(
        (kind) => `${counts.get(kind)} ${kind}${kind === 'read' ? ` with ${actions} actions` : ''}`,
      )
      const head = `${files} ${files === 1 ? 'file' : 'files'}: ${parts.join(', ')}.`
      return `${[head, ...missing.map((line) => `  ${line}`)].join('\n')}\n`
    },
  }
}

export type Tally = ReturnType<typeof openTally>
