import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { pictureLimits } from '../limits.ts'
import { openTesseract } from './tesseract.ts'
import type { Tesseract, TesseractPlace } from './tesseract.ts'
import { fakeTesseract, recordedWords } from './testing/fake-tesseract.ts'

const picture = { width: 3, height: 2, grey: Uint8Array.from([0, 255, 0, 255, 0, 255]) }

const opened: Tesseract[] = []
afterEach(() => opened.splice(0).forEach((tesseract) => tesseract.close()))

function open(place: TesseractPlace, more: Partial<typeof pictureLimits> = {}): Tesseract {
  const tesseract = openTesseract(place, { ...pictureLimits, ...more })
  opened.push(tesseract)
  return tesseract
}

const running = (mark: string) =>
  execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(mark))

test('languages are English, and Welsh where it is installed', async () => {
  expect(await open(fakeTesseract()).languages()).toEqual(['eng'])
  expect(await open(fakeTesseract({ languages: 'echo cym; echo deu; echo eng' })).languages()).toEqual(['eng', 'cym'])
})

test.each<[string, TesseractPlace]>([
  ['is not there', { path: '/nowhere', data: null }],
  ['has no English', fakeTesseract({ languages: 'echo osd' })],
  ['breaks down', fakeTesseract({ languages: 'exit 1' })],
])('a Tesseract that %s is none', async (_, place) => {
  expect(await open(place).languages()).toBeNull()
})

test('the picture goes in as it is, the words come out, and nothing of this environment is handed on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seen-'))
  const place = fakeTesseract({
    recognise: `cat > ${folder}/picture; echo "$@" > ${folder}/words; env > ${folder}/environment; cat '${recordedWords}'`,
  })
  const tsv = await open({ ...place, data: '/srv/words' }).recognise(picture, 300, ['eng', 'cym'])
  expect(tsv).toBe(readFileSync(recordedWords, 'utf8'))
  expect(readFileSync(join(folder, 'picture'))).toEqual(
    Buffer.concat([Buffer.from('P5 3 2 255\n'), Buffer.from(picture.grey)]),
  )
  expect(readFileSync(join(folder, 'words'), 'utf8')).toMatch(/^- - --dpi 300 .*-l eng\+cym tsv\n$/)
  const names = readFileSync(join(folder, 'environment'), 'utf8').match(/^\w+(?==)/gm)
  const own = new Set(['PWD', 'SHLVL', '_', 'OLDPWD'])
  expect(names?.filter((name) => !own.has(name)).toSorted()).toEqual(['OMP_THREAD_LIMIT', 'PATH', 'TESSDATA_PREFIX'])
})

test.each([
  ['is slow', 'limit', /longer than 0\.5 seconds/, 'sleep 77.125 & sleep 77.125', { pageMs: 500 }],
  ['writes without end', 'limit', /more .*than a page holds/i, 'yes 77.125', { wordsBytes: 10_000 }],
  ['breaks down', 'crash', /broke down/, 'exit 3', {}],
  ['is ended', 'crash', /broke down/, 'kill -9 $$', {}],
])('one that %s: a %s with a sentence, and nothing of it goes on', async (_, how, sentence, recognise, more) => {
  const reading = open(fakeTesseract({ recognise }), more).recognise(picture, 300, ['eng'])
  await expect(reading).rejects.toMatchObject({
    name: 'ReadingBrokenOff',
    how,
    message: expect.stringMatching(sentence),
  })
  await expect.poll(() => running('77.125'), { timeout: 5_000 }).toEqual([])
})

test('one whose server was killed has limits of its own', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'seen-'))
  const place = fakeTesseract({ recognise: `cat > /dev/null; ulimit -t > ${folder}/seconds; cat '${recordedWords}'` })
  await open(place, { pageMs: 7_500 }).recognise(picture, 300, ['eng'])
  expect(readFileSync(join(folder, 'seconds'), 'utf8')).toBe('8\n')
})

test('closing ends what is running with all that it started, and begins nothing more', async () => {
  const tesseract = open(fakeTesseract({ recognise: 'sleep 78.125 & sleep 78.125' }))
  const settled = Promise.allSettled([tesseract.recognise(picture, 300, ['eng'])])
  await expect.poll(() => running('sleep 78.125').length, { timeout: 5_000 }).toBe(2)
  tesseract.close()
  expect(await settled).toMatchObject([{ reason: { how: 'stop' } }])
  await expect.poll(() => running('78.125'), { timeout: 5_000 }).toEqual([])
  await expect(tesseract.recognise(picture, 300, ['eng'])).rejects.toMatchObject({ how: 'stop' })
  await expect(tesseract.languages()).rejects.toMatchObject({ how: 'stop' })
})
