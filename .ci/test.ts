// Runs the stages one after the other, all of them even where one fails. The last line is the sum.
import { total } from './count.ts'
import { allStages, quickStages } from './stages.ts'

const stages = process.argv[2] === 'quick' ? quickStages : allStages

const results = stages.map((stage) => {
  console.log(`\n== ${stage.name}`)
  const startedAt = performance.now()
  return { name: stage.name, count: stage.run(), seconds: (performance.now() - startedAt) / 1000 }
})

// Told again here, because whoever looks at a long run sees its end first.
for (const { name, count } of results) {
  for (const failure of count.failures ?? []) console.log(`\n${name} failed: ${failure}`)
}

console.log('')
for (const { name, count, seconds } of results) {
  const { passed, failed, skipped, reason } = count
  const parts = [`${passed} passed`, `${failed} failed`, skipped > 0 ? `${skipped} not here` : '', reason ?? '']
  console.log(`${name.padEnd(12)} ${parts.filter(Boolean).join(', ')} (${seconds.toFixed(1)} s)`)
}

const counts = results.map((result) => result.count)
console.log(total(counts))
process.exitCode = counts.every((count) => count.failed === 0) ? 0 : 1
