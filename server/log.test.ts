import { expect, test } from 'vitest'
import { type Log, openLog } from './log.ts'

function lines(write: (log: Log) => void, level = 'info'): string[] {
  const written: string[] = []
  write(openLog(level, { write: (line: string) => void written.push(line) }))
  return written
}

function event(write: (log: Log) => void): Record<string, unknown> {
  const [line] = lines(write)
  return JSON.parse(line ?? '') as Record<string, unknown>
}

test('an event is one line of JSON with its level, time and message', () => {
  const written = lines((log) => {
    log.info({ documentId: 'd1', facts: 12 }, 'document read')
    log.warn('two\nlines')
  })
  expect(written.map((line) => line.trimEnd().includes('\n'))).toEqual([false, false])
  expect(JSON.parse(written[0] ?? '')).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
    documentId: 'd1',
    facts: 12,
    msg: 'document read',
  })
})

test.each([
  [{ name: 'Ada Quill' }],
  [{ document: { filename: 'Ada Quill.txt' } }],
  [{ action: { owner: 'Ada Quill', subject: 'Ada Quill' } }],
  [{ a: { b: { text: 'Ada Quill will report' } } }],
  [{ req: { headers: { cookie: 'Ada Quill' } } }],
])('%o keeps names and texts to itself', (details) => {
  const [line] = lines((log) => log.info(details, 'event'))
  expect(line).toContain('[not logged]')
  expect(line).not.toContain('Quill')
})

test('an error is told by kind, code and place, without its message', () => {
  const error = Object.assign(new TypeError('near "Ada Quill\n    at Quill": syntax error'), { code: 'SQLITE_ERROR' })
  const told = event((log) => log.error({ err: error }, 'failed'))
  expect(told.err).toMatchObject({ type: 'TypeError', code: 'SQLITE_ERROR' })
  expect(JSON.stringify(told)).toContain('log.test.ts')
  expect(JSON.stringify(told)).not.toContain('Quill')
})

test('levels below the wanted one are left out', () => {
  expect(lines((log) => log.info('quiet'), 'warn')).toEqual([])
})
