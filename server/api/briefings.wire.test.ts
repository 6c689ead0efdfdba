import { parse } from 'csv-parse/sync'
import { afterEach, expect, test } from 'vitest'
import { readDocx, readXlsxTwice } from '../briefing/testing/read-back.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { fileOf } from '../ingest/testing/notes.ts'
import { formOf, serve, type Served } from './testing/serve.ts'

const formula = '=HYPERLINK("http://elsewhere.example","Publish the review")'
const may = fileOf({
  heldOn: '2024-05-14',
  area: 'Marlshire',
  actions: [formula, '+44 is to be called', 'Count the <cells>'],
})
const june = fileOf({ heldOn: '2024-06-11', area: 'Marlshire', actions: ['Report on vans'] })

describeEachDialect('briefings', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })
  async function start() {
    const served = await serve(await freshConfig())
    open.push(served)
    await served.app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([may, june])) })
    return { ...served, get: (path: string) => served.app.inject(`/api/briefing.${path}`) }
  }

  test('a Word document has real headings, pictures with text alternatives, tables and every sentence', async () => {
    const { get } = await start()
    const answer = await get('docx')
    expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining('briefing-commissioner-marlshire-as-at-2024-06-11.docx'),
    ])
    const read = await readDocx(answer.rawPayload)
    expect(read.headings).toEqual([
      [1, 'Commissioner briefing, as at 11 June 2024'],
      [2, 'What should be raised next?'],
      [2, 'What is open, and who owes it?'],
      [2, 'Where do we stand?'],
      [2, 'What keeps coming back?'],
      [2, 'What is due back at the next meeting?'],
      [2, 'Which questions did nobody answer?'],
      [2, 'How long do actions stay open?'],
      [2, 'Are we keeping up?'],
      [2, 'The sentences these numbers came from'],
    ])
    expect(read.pictures).toBe(3)
    expect(read.alternatives).toHaveLength(3)
    for (const words of read.alternatives) expect(words.length).toBeGreaterThan(30)
    expect(read.xml).toContain('<w:tblHeader/>')
    expect(read.core).toContain('Commissioner briefing')
    expect(read.text.match(/as at 11 June 2024; 2 meetings read; 0 % of facts reviewed/g)?.length).toBeGreaterThan(8)
    const targets = [...read.xml.matchAll(/w:anchor="(source-\d+)"/g)].map(([, name]) => name)
    expect(targets.length).toBeGreaterThan(4)
    for (const target of targets) expect(read.xml).toContain(`w:name="${target}"`)
  })

  test('a workbook has a sheet a question and one of sources, numbers as numbers, and no formula', async () => {
    const { get } = await start()
    const { names, formulas, rows, other } = await readXlsxTwice(
      (await get('xlsx?questions=openActions,flow')).rawPayload,
    )
    expect(names).toEqual(['What is open, and who owes it', 'Are we keeping up', 'Sources'])
    expect(formulas).toEqual([])
    const flow = rows('Are we keeping up')
    const head = flow.findIndex((row) => row[0] === 'Meeting')
    expect(flow[head + 1]).toEqual(['14 May 2024', 3, 0, 0, 0, 0, 3, '1–3', '2024-06-11', 2, 0])
    expect(flow[head + 2]?.slice(0, 8)).toEqual(['11 June 2024', 1, 0, 0, 0, 0, 4, '4'])
    const said = rows('Sources').map((row) => String(row[1]))
    expect(said.filter((words) => /^[=+]/.test(words))).toEqual([])
    expect(said).toEqual(expect.arrayContaining([`'${formula}`, `'+44 is to be called`, 'Count the <cells>']))
    expect(JSON.stringify(other)).toContain(`'+44 is to be called`)
  })

  test('promises, assurance, silence and groups each have their sheet, and each row its sentences', async () => {
    const { get, app } = await start()
    const notes = [1, 2, 3, 4, 5, 6].map((month) =>
      fileOf({ heldOn: `2023-0${month}-14`, area: 'Marlshire', questions: month > 3 ? [] : ['Are the cells fit?'] }),
    )
    await app.inject({ method: 'POST', url: '/api/documents', ...(await formOf(notes)) })
    const asked = 'xlsx?questions=commitments,timeOpenByGroup,wentQuiet,assurance'
    const { names, rows } = await readXlsxTwice((await get(asked)).rawPayload)
    expect(names).toEqual([
      'What was promised but never',
      'Do some actions stay open',
      'What went quiet',
      'How assured was the answer',
      'Sources',
    ])
    const after = (name: string, heading: string) => {
      const all = rows(name)
      return all.slice(all.findIndex((row) => row[0] === heading) + 1)
    }
    const promises = after('What was promised but never', 'Promise')
    expect(promises).toHaveLength(8)
    expect(promises[0]?.slice(0, 5)).toEqual([
      'We will look at it.',
      'Chief Constable',
      '14 June 2023',
      'Waiting',
      'suggested',
    ])
    // Those whose words are an action stand behind those that wait.
    expect(promises.map((row) => row[3]).slice(-3)).toEqual(['Waiting', 'Made an action', 'Made an action'])
    const groups = after('Do some actions stay open', 'Grouped')
    expect(groups[0]?.slice(0, 6)).toEqual(['By side', 'Force', 4, 0, 3, 1])
    for (const row of [...promises, ...groups]) expect(row.slice(-4)).toEqual([expect.any(String), '2024-06-11', 8, 0])
  })

  test('CSV is read back as rows, each with what it was reckoned over, guarded too', async () => {
    const { get } = await start()
    const { headers, body } = await get('csv?questions=openActions')
    expect(headers['content-type']).toBe('text/csv; charset=utf-8')
    const rows: string[][] = parse(body, { bom: true, relax_column_count: true, skip_empty_lines: true })
    const head = rows[0] ?? []
    expect(head.slice(-4)).toEqual(['Sources', 'As at', 'Meetings read', 'Share reviewed'])
    expect(rows.slice(1, 5).map((row) => row.slice(-3))).toEqual(Array(4).fill(['2024-06-11', '2', '0']))
    for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })

  test('the panel’s leaves out what is only suggested, and says what to do where that is all', async () => {
    const { get, app } = await start()
    const panel = async () => (await readDocx((await get('docx?audience=panel')).rawPayload)).text
    expect(await panel()).toContain('Nothing has been confirmed yet in what the filter covers')
    expect(await panel()).not.toContain('Report on vans')
    expect(await panel()).not.toContain('Where do we stand?')
    const queue = await app.inject(`/api/trpc/review.queue?input=${encodeURIComponent('{"filter":{}}')}`)
    const entry = queue.json().result.data.entries.find((one: { kind: string; text: string }) => one.kind === 'action')
    const { documentId, factKey } = entry
    const confirmed = await app.inject({
      method: 'POST',
      url: '/api/trpc/review.confirm',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ documentId, factKey }),
    })
    expect(confirmed.statusCode).toBe(200)
    const text = await panel()
    expect(text).toContain('It holds only what a person confirmed: 1 action.')
    expect(text).not.toContain('suggested;')
  })

  test('what cannot be read in an address is as usual; a body that is not here is told so', async () => {
    const { get } = await start()
    expect((await get('csv?audience=press&questions=nothing&from=soon')).statusCode).toBe(200)
    expect((await get('docx?body=elsewhere')).json()).toEqual({ message: 'This oversight body is not here.' })
  })
})
