import { afterEach, expect, test } from 'vitest'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { fileOf } from '../ingest/testing/notes.ts'
import { serve } from './testing/serve.ts'
import type { Served } from './testing/serve.ts'

const url = '/api/documents'
const day = (at: number) => new Date(Date.UTC(2024, 0, at)).toISOString().slice(0, 10)

/** A multipart body whose file has this name, byte for byte as a browser or another program may write it. */
function uploadOf(name: string, bytes: Uint8Array, parameter = `filename="${name}"`) {
  const head = `--x\r\nContent-Disposition: form-data; name="file"; ${parameter}\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--x--\r\n')])
  return { method: 'POST', url, payload, headers: { 'content-type': 'multipart/form-data; boundary=x' } } as const
}

const names: [what: string, written: string, kept: string][] = [
  ['letters of other scripts', 'Nodiadau Tŷ’r Cyngor – Mai.txt', 'Nodiadau Tŷ’r Cyngor – Mai.txt'],
  ['pictures', '👮🏽‍♀️ notes 📝.txt', '👮🏽‍♀️ notes 📝.txt'],
  ['control characters', 'may\u0000\u0007\u001b[31m notes\u007f.txt', 'may   [31m notes .txt'],
  ['a direction turned round', 'notes\u202etxt.exe', 'notes txt.exe'],
  ['a path', '../../../etc/passwd', 'passwd'],
  ['a path of Windows', 'C:\\notes\\may.txt', 'may.txt'],
  ['what a shell or a page would run', '$(touch x)`id`<script>alert(1)</script>.txt', 'script>.txt'],
  ['a percent sign and a semicolon', '50%25; filename=b.txt', '50%25; filename=b.txt'],
  ['very many letters', `${'long '.repeat(400)}.txt`, `${'long '.repeat(400)}`.slice(0, 196) + '.txt'],
  ['very many pictures', `${'📝'.repeat(300)}.txt`, `${'📝'.repeat(98)}.txt`],
  ['dots', '...', '...'],
]

describeEachDialect('names of files', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })

  test('come back as they were put in, seen and unbroken, in every list and header', async () => {
    const served = await serve(await freshConfig())
    open.push(served)
    expect(names.length).toBeGreaterThan(10)
    for (const [at, [what, written, kept]] of names.entries()) {
      const { bytes } = fileOf({ heldOn: day(at + 1), area: 'Marlshire' })
      const answer = await served.app.inject(uploadOf(written, bytes))
      const [result] = answer.json<UploadResult[]>()
      expect([what, answer.statusCode, result?.result, result?.name]).toEqual([what, 200, 'read', kept])

      const original = await served.app.inject({ url: `${url}/${result?.documentId}/original` })
      expect([what, original.statusCode]).toEqual([what, 200])
      expect(new Uint8Array(original.rawPayload)).toEqual(bytes)
      const header = String(original.headers['content-disposition'])
      expect(header).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~!&+-]+$/)
      expect(/filename="([^"\\]*)"/.exec(header)?.[1]).not.toMatch(/[/\\;%]/)
      const encoded = /filename\*=UTF-8''(\S+)$/.exec(header)?.[1] ?? ''
      expect(decodeURIComponent(encoded)).toBe(kept.replace(/['()*]/g, '_'))
      expect(original.headers['x-content-type-options']).toBe('nosniff')
    }
    const rows = await served.db.selectFrom('documents').select('name').execute()
    expect(rows.map(({ name }) => name).toSorted()).toEqual(names.map(([, , kept]) => kept).toSorted())
  })

  test('without a name, with an empty one, or with half a character, a file is still taken', async () => {
    const served = await serve(await freshConfig())
    open.push(served)
    const parameters = ['filename=""', 'filename="  "', `filename*=UTF-8''%F0%9F%93`, 'filename="\\"']
    for (const [at, parameter] of parameters.entries()) {
      const { bytes } = fileOf({ heldOn: day(at + 1), area: 'Marlshire' })
      const answer = await served.app.inject(uploadOf('', bytes, parameter))
      expect([200, 400]).toContain(answer.statusCode)
      for (const { name } of answer.statusCode === 200 ? answer.json<UploadResult[]>() : [])
        expect([parameter, name === '' || /[\ud800-\udfff](?![\udc00-\udfff])/.test(name)]).toEqual([parameter, false])
    }
  })
})
