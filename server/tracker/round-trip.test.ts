import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ActionRow, ActionsAnswer } from '../../shared/answers/actions.ts'
import { addDays } from '../../shared/dates.ts'
import { sheetsIn } from '../../shared/sheets.ts'
import { csvType, xlsxType } from '../../shared/source.ts'
import { trackerCsv, trackerXlsx } from '../briefing/tracker-export.ts'
import { readDocument } from '../ingest/read.ts'
import { guessMatching } from './guess.ts'
import { readRows } from './read-rows.ts'

const start = ['=1+1', '+44', '-x', '@a', 'Report', 'Review “the” plan;', 'Ask, then', 'Émile to']
const wording = fc
  .tuple(fc.constantFrom(...start), fc.stringMatching(/^[A-Za-z0-9,;"' ]{4,60}$/))
  .map(([first, rest]) => `${first} the board about ${rest.trim()} in all`.replace(/\s+/g, ' '))

const actionRow = fc
  .record({
    text: wording,
    raised: fc.nat(900),
    owner: fc.constantFrom('Chief Constable', 'Deputy Chief Constable', null),
    status: fc.constantFrom<ActionRow['status'][]>('open', 'completed', 'withdrawn'),
    after: fc.nat(200),
    due: fc.option(fc.nat(300)),
  })
  .map(({ text, raised, owner, status, after, due }): ActionRow => {
    const raisedOn = addDays('2021-01-05', raised)
    const latest = due === null ? null : addDays(raisedOn, due + 1)
    return {
      lifeId: '',
      issueId: '',
      issueName: '',
      text,
      owners: owner === null ? [] : [{ written: owner, office: owner, name: null }],
      owingSide: null,
      owingIsInferred: false,
      raisedOn,
      raisedPrecision: 'day',
      status,
      endedOn: status === 'open' ? null : addDays(raisedOn, after),
      due: latest === null ? null : { written: latest, earliest: latest, latest },
      evidence: { source: 'notes', meetingTitle: 'Board', heldOn: raisedOn, line: 4 },
    } as unknown as ActionRow
  })

const tables = fc.array(actionRow, { minLength: 1, maxLength: 12 })
const answerOf = (rows: ActionRow[]) =>
  ({
    basis: { bodyName: 'Marlshire', asAt: '2025-01-01' },
    actions: rows.map((row, at) => ({ ...row, lifeId: String(at) })),
  }) as unknown as ActionsAnswer

it.each([
  ['xlsx', xlsxType, trackerXlsx],
  ['csv', csvType, trackerCsv],
] as const)('any actions taken away as %s come in again as the same rows', async (ending, mediaType, make) => {
  const roundTrip = async (rows: ActionRow[]) => {
    const refs = new Map(rows.map((_, at) => [String(at), `${at + 1}/21`]))
    const { bytes } = await make(answerOf(rows), refs)
    const document = { name: `a.${ending}`, mediaType, sha256: '', receivedOn: '2025-01-01' }
    const { text } = await readDocument({ ...document, bytes: new Uint8Array(bytes) })
    const [sheet] = sheetsIn(text.text)
    const read = readRows(sheet!, { ...guessMatching(sheet!), asAt: '2025-01-01' }, '2025-01-01')
    expect(
      read.rows.map(({ becomes }) => [
        becomes?.ref,
        becomes?.text,
        becomes?.raisedOn,
        becomes?.owners.map(({ office }) => office),
        becomes?.due?.latest ?? null,
        becomes?.status,
        becomes?.closedOn,
      ]),
    ).toEqual(
      rows.map((row, at) => [
        `${at + 1}/21`,
        row.text,
        row.raisedOn,
        row.owners.map(({ office }) => office),
        row.due?.latest ?? null,
        row.status,
        row.endedOn,
      ]),
    )
  }
  await fc.assert(fc.asyncProperty(tables, roundTrip), { numRuns: 25 })
})
