import { parse } from 'csv-parse/sync'
import { afterEach, expect, test } from 'vitest'
import type { NumberListDescribed, NumbersDescribed } from '../../../shared/numbers.ts'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { fileOf } from '../../ingest/testing/notes.ts'
import { formOf, serve, type Served } from '../testing/serve.ts'

const formula = '=HYPERLINK("http://elsewhere.example"), a "quoted" thing'
const may = fileOf({
  heldOn: '2024-05-14',
  area: 'Marlshire',
  actions: [formula, ...Array.from({ length: 30 }, (_, at) => `Count the cells of station ${at}`)],
  questions: ['What of response times?'],
})
const june = fileOf({
  heldOn: '2024-06-11',
  area: 'Marlshire',
  forward: [{ text: 'Count the cells of station 3', raisedAt: '2024-05-14' }],
})
const other = fileOf({
  heldOn: '2024-06-20',
  area: 'Nether Wold',
  people: ['Olu Finch', 'Bea Stone'],
  actions: ['Elsewhere'],
})

type Row = Record<string, string | number | boolean | null>
type Part = { next: string | null; rows: Row[]; message?: string }

describeEachDialect('numbers for other tools', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })
  async function start() {
    const served = await serve(await freshConfig())
    open.push(served)
    await served.app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([may, june, other])) })
    const get = (url: string, accept = 'application/json') => served.app.inject({ url, headers: { accept } })
    const part = async (url: string) => (await get(url)).json<Part>()
    const described = (await get('/api/v1')).json<NumbersDescribed>()
    const bodyOf = async (name: string) =>
      (await part('/api/v1/record/bodies')).rows.find((row) => row['bodyName'] === name)?.['bodyId']
    return { ...served, get, part, described, bodyOf }
  }

  /** All parts of a list, by following "next". */
  async function whole(part: (url: string) => Promise<Part>, address: string): Promise<Row[]> {
    const rows: Row[] = []
    for (let url: string | null = address; url !== null;) {
      const found: Part = await part(url)
      rows.push(...found.rows)
      url = found.next
    }
    return rows
  }

  test('every list gives the fields that are described, the same as JSON in parts and as CSV', async () => {
    const { get, part, described } = await start()
    expect(described.lists.length).toBeGreaterThan(30)
    const asText = (value: Row[string] | undefined) =>
      typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '')
    const check = async ({ json, csv, fields }: NumberListDescribed) => {
      const rows = await whole(part, json)
      const names = fields.map(({ name }) => name)
      for (const row of rows) expect([json, Object.keys(row)]).toEqual([json, names])
      const answer = await get(csv)
      expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
      const [heading, ...lines] = parse(answer.body) as string[][]
      expect([csv, heading]).toEqual([csv, names])
      const guarded = rows.map((row) => names.map((name) => asText(row[name]).replace(/^(?=[=+\-@\t\r])/, "'")))
      const isNumber = fields.map(({ type }) => type === 'number')
      const told = guarded.map((row) => row.map((value, at) => (isNumber[at] ? value.replace(/^'/, '') : value)))
      expect(lines).toEqual(told)
      return rows.length
    }
    const counts: Record<string, number> = {}
    for (const list of described.lists) counts[`${list.kind} ${list.name}`] = await check(list)
    expect(counts).toMatchObject({
      'record actions': 33,
      'record meetings': 3,
      'record bodies': 2,
      'record sources': 3,
    })
    expect(counts['question actions']).toBeGreaterThan(0)
  })

  test('parts follow each other without a gap or a repeat', async () => {
    const { part } = await start()
    const all = (await part('/api/v1/record/actions')).rows
    expect(all).toHaveLength(33)
    const first = await part('/api/v1/record/actions?limit=7')
    expect(first.next).toMatch(/^\/api\/v1\/record\/actions\?limit=7&after=/)
    expect(await whole(part, '/api/v1/record/actions?limit=7')).toEqual(all)
    const question = (await part('/api/v1/questions/actions')).rows
    expect(await whole(part, '/api/v1/questions/actions?limit=4')).toEqual(question)
  })

  test('a list that is longer than a part comes whole as CSV', async () => {
    const { db, get, part, bodyOf } = await start()
    const body_id = String(await bodyOf('Marlshire'))
    const people = Array.from({ length: 1200 }, (_, at) => ({ id: `p${at}`, body_id, name: `Person ${at}`, key: null }))
    for (let at = 0; at < people.length; at += 100)
      await db
        .insertInto('people')
        .values(people.slice(at, at + 100))
        .execute()
    const rows = await whole(part, `/api/v1/record/people?body=${body_id}`)
    const csv = parse((await get(`/api/v1/record/people.csv?body=${body_id}`)).body, { columns: true }) as Row[]
    expect(csv.length).toBeGreaterThan(1200)
    expect(csv).toEqual(rows)
  })

  test('searching without end is refused for a while', async () => {
    const { app } = await start()
    const calls = Array.from({ length: 10 }, () => 'record.search').join(',')
    const input = encodeURIComponent(
      JSON.stringify(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at, { filter: {}, question: '' }]))),
    )
    const search = () => app.inject(`/api/trpc/${calls}?batch=1&input=${input}`)
    for (let at = 0; at < 60; at++) expect((await search()).statusCode).toBe(200)
    const refused = await search()
    expect(refused.statusCode).toBe(429)
    expect(refused.body).toContain('Too many searches within a minute.')
  })

  test('the examples work', async () => {
    const { get, described } = await start()
    const addresses = described.examples.flatMap(({ code }) => code.match(/\/api\/v1\/[\w/.-]+(\?[\w=&-]*)?/g) ?? [])
    expect(addresses).toHaveLength(3)
    for (const address of addresses) expect([address, (await get(address)).statusCode]).toEqual([address, 200])
  })

  test('the filter of the pages narrows a list, and never shows another body', async () => {
    const { part, bodyOf } = await start()
    const [one, two] = [await bodyOf('Marlshire'), await bodyOf('Nether Wold')]
    const texts = async (words: string) =>
      (await part(`/api/v1/record/actions?${words}`)).rows.map((row) => row['text'])
    expect(await texts(`body=${two}`)).toEqual(['Elsewhere'])
    expect(await texts(`body=${one}`)).toHaveLength(32)
    expect(await texts(`body=${one}&from=2024-06-01`)).toEqual(['Count the cells of station 3'])
    expect(await texts(`body=${one}&reviewedOnly=yes`)).toEqual([])
    const position = (await part(`/api/v1/questions/position?body=${two}`)).rows
    expect(position).toMatchObject([{ bodyId: two, open: 1, asAt: '2024-06-20' }])
  })

  test.each([
    ['/api/v1/record/actions?colour=red', '"colour" does not narrow actions: take it out of the address.'],
    ['/api/v1/record/people?side=force', '"side" does not narrow people'],
    ['/api/v1/record/actions?from=2024-02-31', '"from" cannot be "2024-02-31". Give a day as YYYY-MM-DD.'],
    ['/api/v1/questions/flow?side=ours', 'Give commissioner, force or partner.'],
    ['/api/v1/questions/flow?side=force&side=partner', '"side" stands several times'],
    ['/api/v1/questions/flow?limit=0', 'Give a whole number from 1 to 5000.'],
    ['/api/v1/questions/flow?after=x', 'Take it from "next"'],
  ])('%s is refused in words that say what to do', async (url, message) => {
    const { get } = await start()
    const answer = await get(url)
    expect(answer.statusCode).toBe(400)
    expect(answer.json<Part>().message).toContain(message)
  })

  test('a body that is not here, an address that is not there, a change: each says so', async () => {
    const { app, get } = await start()
    expect((await get('/api/v1/record/actions?body=nobody')).statusCode).toBe(404)
    expect((await get('/api/v1/questions/position?body=nobody')).statusCode).toBe(404)
    expect((await get('/api/v1/record/secrets')).statusCode).toBe(404)
    expect((await app.inject({ method: 'POST', url: '/api/v1/record/actions' })).statusCode).toBe(404)
    expect((await get('/api/v1/record/actions', 'text/csv')).headers['content-type']).toContain('text/csv')
  })
})
