import { writeFileSync } from 'node:fs'
import { collectPatterns } from '../patterns/collect-patterns.ts'
import { judgePattern } from '../patterns/judge-pattern.ts'
import { keptVerdicts, keyOf, verdictFile, type Verdicts } from '../patterns/verdicts.ts'

const { patterns, unreached } = collectPatterns()
const kept = keptVerdicts()
const verdicts: Verdicts = {}
const open: string[] = unreached.map((place) => `${place}: builds a pattern that nothing reached`)
for (const pattern of patterns) {
  const key = keyOf(pattern)
  const known = kept[key]
  const { verdict, attack } =
    known === undefined || known === 'open'
      ? await judgePattern(pattern.source, pattern.flags)
      : { verdict: known, attack: null }
  verdicts[key] = verdict
  if (verdict === 'open')
    open.push(`${pattern.places.join(', ')}: /${pattern.source}/${pattern.flags}\n  ${attack ?? 'not judged in time'}`)
}
const inOrder = Object.fromEntries(Object.entries(verdicts).sort(([one], [other]) => (one < other ? -1 : 1)))
writeFileSync(verdictFile, `${JSON.stringify(inOrder, null, 2)}\n`)
const limited = Object.values(verdicts).filter((verdict) => verdict === 'limited').length
for (const line of open) process.stdout.write(`${line}\n`)
process.stdout.write(
  `${Object.keys(verdicts).length} patterns, ${limited} of them linear by limited repeats, ${open.length} open\n`,
)
process.exitCode = open.length > 0 ? 1 : 0
