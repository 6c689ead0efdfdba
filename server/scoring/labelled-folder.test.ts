import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { labelledIn, samplesIn } from './labelled-folder.ts'

test('a document may stand elsewhere than its labels', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brought-forward-labels-'))
  const labels = join(folder, 'labels')
  mkdirSync(labels)
  writeFileSync(join(labels, 'may.expected.json'), JSON.stringify({ document: { name: '../notes/may.txt' } }))
  expect(labelledIn(labels)).toEqual([
    { file: join(folder, 'notes/may.txt'), label: { document: { name: '../notes/may.txt' } } },
  ])
  expect(samplesIn(labels)).toEqual([join(folder, 'notes/may.txt')])
  rmSync(folder, { recursive: true })
})
