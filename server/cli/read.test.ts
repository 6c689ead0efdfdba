import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import type { DocumentFacts } from '../../shared/facts.ts'

const run = promisify(execFile)
const program = join(import.meta.dirname, 'read.ts')
const notes = `Board
Tuesday 11 June 2024
Present: Nasreen Toller, Deputy Chief Constable (DCC)

BEHEST: DCC to list the vans.
`

async function read(words: string) {
  const folder = await mkdtemp(join(tmpdir(), 'words-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const [file, list] = [join(folder, 'notes.txt'), join(folder, 'words.json')]
  await Promise.all([writeFile(file, notes), writeFile(list, words)])
  return run(process.execPath, [program, file, '--words', list])
}

test('notes are read with the words of a file', async () => {
  const { stdout } = await read('[{"word": "Behest", "marks": "action"}]')
  const { actions } = JSON.parse(stdout) as DocumentFacts
  expect(actions.map(({ text, reader }) => [text, reader])).toEqual([['DCC to list the vans.', 'action@1+words']])
})

test.each([
  ['is no list of words', '{"word": 3}', /this is no list of words/],
  ['holds a word that cannot be taught', '[{"word": "the", "marks": "action"}]', /stands in every set of notes/],
])('a file that %s is refused with a sentence', async (_, words, sentence) => {
  await expect(read(words)).rejects.toMatchObject({ code: 2, stderr: expect.stringMatching(sentence) })
})
