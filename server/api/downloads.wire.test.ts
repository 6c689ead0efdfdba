import { afterEach, expect, test } from 'vitest'
import { readDocx, readXlsxTwice } from '../briefing/testing/read-back.ts'
import { describeEachDialect } from '../db/testing/describe-each-dialect.ts'
import { fileOf } from '../ingest/testing/notes.ts'
import { formOf, serve, type Served } from './testing/serve.ts'

const asked = '=HYPERLINK("http://elsewhere.example","Publish the review")'
const may = fileOf({ heldOn: '2024-05-14', area: 'Marlshire', actions: [asked, 'Count the <cells> & report'] })

describeEachDialect('downloads for the next meeting', (_, { freshConfig }) => {
  const open: Served[] = []
  afterEach(async () => {
    for (const served of open.splice(0)) await served.close()
  })
  async function start() {
    const served = await serve(await freshConfig())
    open.push(served)
    await served.app.inject({ method: 'POST', url: '/api/documents', ...(await formOf([may])) })
    const get = (path: string) => served.app.inject(`/api/next-meeting/${path}`)
    return { ...served, get }
  }

  test('the agenda section is a document with headings, numbers and a column for the update', async () => {
    const { get } = await start()
    const answer = await get('agenda.docx')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-disposition']).toContain('items-brought-forward-marlshire-as-at-2024-05-14.docx')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    const read = await readDocx(answer.rawPayload)
    expect(read.headings.slice(0, 2)).toEqual([
      [1, 'Items brought forward'],
      [2, 'With no day to come back'],
    ])
    expect(read.html).toContain('From the meeting of 14 May 2024: Count the &lt;cells&gt; &amp; report')
    expect(read.html).toMatch(/<th>|<strong>Update<\/strong>/)
    expect(read.xml.match(/<w:numPr>/g)).toHaveLength(2)
    expect(read.xml).toContain('<w:tblHeader/>')
    expect(read.text).toContain('Suggested: not yet confirmed by a person.')
    expect(read.text).toMatch(/as at 14 May 2024; 1 meeting read; 0 % of facts reviewed/)
  })

  test('it has the words and the order that a person gave it, without what was left out', async () => {
    const { app, get } = await start()
    const next = await app.inject(`/api/trpc/analytics.nextMeeting?input=${encodeURIComponent('{"filter":{}}')}`)
    const { basis, dueBack } = next.json().result.data
    const keys = dueBack.map((one: { action: { lifeId: string } }) => one.action.lifeId)
    expect(keys).toHaveLength(2)
    const edits = [
      { key: keys[1], was: '', words: 'In words of our own', isLeftOut: false },
      { key: keys[0], was: '', words: null, isLeftOut: true },
    ]
    const saved = await app.inject({
      method: 'POST',
      url: '/api/trpc/planning.saveAgendaDraft',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ bodyId: basis.bodyId, heldOn: '2024-05-14', edits }),
    })
    expect(saved.statusCode).toBe(200)
    const { text, xml } = await readDocx((await get('agenda.docx')).rawPayload)
    expect(text).toContain('In words of our own')
    expect(xml.match(/<w:numPr>/g)).toHaveLength(1)
  })

  test('a return has what is owed, since when, the sentence, and an empty column for the answer', async () => {
    const { get } = await start()
    const office = encodeURIComponent('Chief Constable')
    const { headers, rawPayload } = await get(`return.docx?office=${office}`)
    expect(headers['content-disposition']).toContain('return-chief-constable-marlshire-as-at-2024-05-14.docx')
    const read = await readDocx(rawPayload)
    expect(read.headings).toEqual([
      [1, 'Return as at 14 May 2024'],
      [2, 'Chief Constable'],
    ])
    expect(read.text).toContain('2 actions due back and 0 questions not yet answered')
    expect(read.text).toMatch(/“.+”\s+.*14 May 2024, line \d+/)
    const none = await readDocx((await get('return.docx?office=Nobody')).rawPayload)
    expect(none.text).toContain('Nothing is owed.')
  })

  test('a workbook has no formula, and nothing that would become one', async () => {
    const { get } = await start()
    const { names, formulas, rows, other } = await readXlsxTwice((await get('return.xlsx')).rawPayload)
    expect(names).toEqual(['Chief Constable'])
    expect(formulas).toEqual([])
    const [owed] = rows('Chief Constable').filter((row) => String(row[0]).includes('HYPERLINK'))
    expect(owed?.[0]).toBe(`'${asked}`)
    expect(rows('Chief Constable').find((row) => row.includes('Answer'))).toHaveLength(9)
    expect(JSON.stringify(other)).toContain(`'=HYPERLINK`)
  })

  test('a body that is not here is told so', async () => {
    const { get } = await start()
    const answer = await get('agenda.docx?body=elsewhere')
    expect([answer.statusCode, answer.json().message]).toEqual([404, 'This oversight body is not here.'])
    expect((await get('return.xlsx?office=a&office=b')).statusCode).toBe(200)
  })
})
