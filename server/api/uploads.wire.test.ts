import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { UploadResult } from '../../shared/answers/documents.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { fileOf } from '../ingest/testing/notes.ts'
import { formOf, serve } from './testing/serve.ts'
import type { Served } from './testing/serve.ts'

const may = fileOf({ heldOn: '2024-05-14', area: 'Marlshire', actions: ['Publish the review'] })
const june = fileOf({ heldOn: '2024-06-11', area: 'Marlshire' })
const url = '/api/documents'

/** Sends `megabytes` to a listening server, by length or chunked; gives the status. */
function sendLarge(port: number, megabytes: number, isChunked: boolean): Promise<number> {
  const boundary = 'xxxxxxxx'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="large.txt"\r\n\r\n`
  const tail = `\r\n--${boundary}--\r\n`
  const length = head.length + megabytes * 1_000_000 + tail.length
  const headers = {
    'content-type': `multipart/form-data; boundary=${boundary}`,
    ...(isChunked ? {} : { 'content-length': length }),
  }
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path: url, method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on('error', reject)
    const block = Buffer.alloc(1_000_000, 'notes of a meeting\n')
    let sent = 0
    const more = () => {
      while (sent < megabytes) {
        sent++
        if (!request.write(block)) return void request.once('drain', more)
      }
      request.end(tail)
    }
    request.write(head)
    more()
  })
}

describeEachDialect('uploads', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })
  async function start() {
    const served = await serve(await freshConfig())
    open.push(served)
    const post = async (files: Parameters<typeof formOf>[0], fields = {}, headers: Record<string, string> = {}) => {
      const form = await formOf(files, fields)
      return served.app.inject({ method: 'POST', url, payload: form.payload, headers: { ...form.headers, ...headers } })
    }
    const count = async () => (await served.db.selectFrom('documents').select('id').execute()).length
    return { ...served, post, count }
  }

  test('files become a record, each with its result, and can be had back as they came', async () => {
    const { app, db, post } = await start()
    const answer = await post([may, june, { name: 'empty.txt', bytes: new Uint8Array() }, may])
    expect(answer.statusCode).toBe(200)
    const results = answer.json<UploadResult[]>()
    expect(results.map(({ name, result }) => `${name}: ${result}`)).toEqual([
      '2024-05-14.txt: read',
      '2024-06-11.txt: read',
      'empty.txt: refused',
      '2024-05-14.txt: already held',
    ])
    expect(
      (await db.selectFrom('meetings').select('held_on').orderBy('held_on').execute()).map((row) => row.held_on),
    ).toEqual(['2024-05-14', '2024-06-11'])
    const original = await app.inject({ url: `${url}/${results[0]?.documentId}/original` })
    expect(new Uint8Array(original.rawPayload)).toEqual(may.bytes)
    expect(original.headers['content-disposition']).toMatch(/^attachment; filename="2024-05-14.txt"/)
    expect(original.headers['x-content-type-options']).toBe('nosniff')
    expect(original.headers['content-type']).toBe('application/octet-stream')
    expect((await app.inject({ url: `${url}/nothing/original` })).statusCode).toBe(404)
  })

  test('tells results a line at a time where that is asked for', async () => {
    const { post } = await start()
    const answer = await post([may, june], {}, { accept: 'application/x-ndjson' })
    expect(answer.headers['content-type']).toBe('application/x-ndjson')
    expect(
      answer.body
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as UploadResult).result),
    ).toEqual(['read', 'read'])
  })

  test('a body that is named takes the files; a path in a name is dropped', async () => {
    const { db, post } = await start()
    await post([{ ...may, name: '../../etc/notes.txt' }], { body: 'Wold Panel' })
    const rows = db.selectFrom('documents').innerJoin('bodies', 'bodies.id', 'documents.body_id')
    expect(await rows.select(['documents.name', 'bodies.name as body']).execute()).toEqual([
      { name: 'notes.txt', body: 'Wold Panel' },
    ])
  })

  test('refuses what is no upload', async () => {
    const { app, post, count } = await start()
    expect((await app.inject({ method: 'POST', url, payload: { a: 1 } })).statusCode).toBe(415)
    expect((await post([])).json()).toEqual({ message: 'There was no file in the request.' })
    const foreign: Record<string, string>[] = [
      { origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign) expect((await post([may], {}, headers)).statusCode).toBe(403)
    expect((await post([may], {}, { host: 'notes.example' })).statusCode).toBe(421)
    expect(await count()).toBe(0)
    expect((await post([may], {}, { origin: 'http://localhost:80', host: 'localhost:80' })).statusCode).toBe(200)
  })

  test('a file of 26 MB is refused with 413 and leaves nothing', async () => {
    const { post, count } = await start()
    const answer = await post([{ name: 'large.txt', bytes: new Uint8Array(26_000_000).fill(97) }])
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toMatchObject([
      { name: 'large.txt', result: 'refused', message: expect.stringContaining('larger than 25 MB') },
    ])
    expect(await count()).toBe(0)
  })

  test('200 MB, by length and chunked, are refused with memory flat', async () => {
    const { app, count } = await start()
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const before = process.memoryUsage().rss
    for (const isChunked of [false, true]) expect(await sendLarge(port, 200, isChunked)).toBe(413)
    expect((process.memoryUsage().rss - before) / 1_000_000).toBeLessThan(150)
    expect(await count()).toBe(0)
  })

  test('an upload cut half-way creates nothing', async () => {
    const { app, count } = await start()
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    const { payload, headers } = await formOf([may])
    const request = httpRequest({
      host: '127.0.0.1',
      port,
      path: url,
      method: 'POST',
      headers: { ...headers, 'content-length': payload.length },
    })
    const ended = new Promise((resolve) => request.on('error', resolve))
    request.write(payload.subarray(0, payload.length - 60), () => request.destroy(new Error('cut')))
    await ended
    await new Promise((resolve) => void setTimeout(resolve, 100))
    expect(await count()).toBe(0)
  })
})
