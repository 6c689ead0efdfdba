import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { csvLine } from '../../../shared/figures/csv.ts'
import { filterKeys } from '../../../shared/filter-url.ts'
import type { NumberField, NumberRow } from '../../../shared/numbers.ts'
import type { RecordList } from '../../record/numbers/lists/record-list.ts'
import { listScope, recordLists } from '../../record/numbers/record-lists.ts'
import { attachment } from '../attachment.ts'
import type { ApiParts } from '../context.ts'
import { describeNumbers } from './describe.ts'
import { type QuestionList, questionLists } from './question-lists.ts'
import { BadParameter, type Query, readParameters } from './read-parameters.ts'
import { wording } from '../../../shared/words/requests.ts'
import { wording as ofNumbers } from '../../../shared/words/numbers.ts'

type Route = { Querystring: Query }
const rateLimit = { max: 240, timeWindow: '1 minute' } as const
const reader = { role: 'reader', rateLimit } as const
const officer = { role: 'officer', rateLimit } as const
/** So many rows a part where nothing is asked, and in the memory at a time. */
const ROWS_A_PART = 500

const wantsCsv = ({ headers }: FastifyRequest) => /\btext\/csv\b/.test(headers.accept ?? '')
const notHere = (reply: FastifyReply) => reply.code(404).send({ message: wording.bodyGone })

const valueOf = (value: NumberRow[NumberField]) =>
  typeof value === 'boolean' ? String(value).toUpperCase() : (value ?? null)

const linesOf = (fields: NumberField[], rows: NumberRow[]) =>
  rows.map((row) => csvLine(fields.map((field) => valueOf(row[field])))).join('')

function asCsv(reply: FastifyReply, name: string, body: Readable | string) {
  return reply
    .header('content-disposition', attachment(`${name}.csv`))
    .header('x-content-type-options', 'nosniff')
    .type('text/csv; charset=utf-8')
    .send(body)
}

/** The address of the part that follows. */
function nextOf({ url }: FastifyRequest, after: string | null): string | null {
  if (after === null) return null
  const address = new URL(url, 'http://here')
  address.searchParams.set('after', after)
  return `${address.pathname}${address.search}`
}

/** The fields of a row in the order of the list, and no others. */
const inOrder = (fields: NumberField[]) => (row: NumberRow) =>
  Object.fromEntries(fields.map((field) => [field, row[field] ?? null]))

async function* csvParts(
  { fields }: RecordList,
  first: NumberRow[],
  more: (after: string) => Promise<NumberRow[]>,
  id: NumberField,
) {
  yield csvLine(fields)
  for (
    let rows = first;
    rows.length > 0;
    rows = rows.length < ROWS_A_PART ? [] : await more(String(rows.at(-1)?.[id]))
  ) {
    yield linesOf(fields, rows)
  }
}

function recordRoute({ db }: ApiParts, name: string, list: RecordList, isCsv: boolean) {
  return async (request: FastifyRequest<Route>, reply: FastifyReply) => {
    const { filter, limit, after } = readParameters(name, list.takes, request.query)
    const scope = await listScope(db, filter)
    if (filter.body !== null && scope.bodies.length === 0) return notHere(reply)
    const part = (from: string, most: number) => list.rows(db, scope, { after: from, most })
    const rows = await part(after, limit ?? ROWS_A_PART)
    if (isCsv || wantsCsv(request)) {
      const more = (from: string) => (limit === null ? part(from, ROWS_A_PART) : Promise.resolve([]))
      return asCsv(reply, name, Readable.from(csvParts(list, rows, more, list.id)))
    }
    const isWhole = rows.length < (limit ?? ROWS_A_PART)
    const next = nextOf(request, isWhole ? null : String(rows.at(-1)?.[list.id]))
    return reply.send({ list: name, next, rows: rows.map(inOrder(list.fields)) })
  }
}

/** A question's rows are counted. */
function rowAfter(after: string): number {
  if (!/^\d{0,7}$/.test(after)) throw new BadParameter(ofNumbers.noRow)
  return Number(after)
}

function questionRoute({ db }: ApiParts, name: string, list: QuestionList, isCsv: boolean) {
  return async (request: FastifyRequest<Route>, reply: FastifyReply) => {
    const { filter, limit, after } = readParameters(name, filterKeys, request.query)
    const { basis, rows } = await list.ask(db, filter)
    if (basis.bodyId === '' && filter.body !== null) return notHere(reply)
    const csv = isCsv || wantsCsv(request)
    const from = rowAfter(after)
    const until = limit === null && csv ? rows.length : from + (limit ?? ROWS_A_PART)
    const part = rows.slice(from, until)
    if (csv) return asCsv(reply, name, csvLine(list.fields) + linesOf(list.fields, part))
    const next = nextOf(request, until < rows.length ? String(until) : null)
    return reply.send({ list: name, question: list.about, basis, next, rows: part })
  }
}

/** Numbers for other tools: each question and each list of the record as JSON and CSV, at addresses that stay. */
export function numbers(app: FastifyInstance, parts: ApiParts): void {
  app.get('/api/v1', { config: reader }, async (_request, reply) => reply.send(describeNumbers()))
  for (const [name, list] of Object.entries(questionLists)) {
    app.get<Route>(`/api/v1/questions/${name}`, { config: reader }, questionRoute(parts, name, list, false))
    app.get<Route>(`/api/v1/questions/${name}.csv`, { config: reader }, questionRoute(parts, name, list, true))
  }
  for (const [name, list] of Object.entries(recordLists)) {
    // What files were put in is for those who put them in.
    const config = name === 'sources' ? officer : reader
    app.get<Route>(`/api/v1/record/${name}`, { config }, recordRoute(parts, name, list, false))
    app.get<Route>(`/api/v1/record/${name}.csv`, { config }, recordRoute(parts, name, list, true))
  }
}
