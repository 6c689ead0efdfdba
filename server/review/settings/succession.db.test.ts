import { expect, test } from 'vitest'
import type { SearchKind } from '../../../shared/answers/search.ts'
import { emptyFilter, type Filter } from '../../../shared/filter.ts'
import type { BodyChange, OversightBody } from '../../../shared/succession.ts'
import { lookedInWords } from '../../../shared/wording/search.ts'
import { actions } from '../../analytics/actions.ts'
import { flow } from '../../analytics/flow.ts'
import { forwardPlan } from '../../analytics/forward-plan.ts'
import { livesAsAt } from '../../analytics/lives/lives-as-at.ts'
import { resolveScope } from '../../analytics/scope.ts'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { wholeRecord } from '../../ingest/testing/assert-sound.ts'
import { bodies } from '../../record/bodies.ts'
import { bodySettings } from '../../record/body-settings.ts'
import { meetings } from '../../record/meetings.ts'
import { listScope, recordLists } from '../../record/numbers/record-lists.ts'
import { search } from '../../record/search.ts'
import { enterAction } from '../links/enter-by-hand.ts'
import { planMeeting } from '../planning/plan-meeting.ts'
import { decideBodies } from './decide-bodies.ts'
import { undoSettings } from './decide-settings.ts'
import { fileOfText, openProduct } from './testing/settings-of.ts'

const who = 'a tester'
const notes = (area: string, day: string, ...paragraphs: string[]) =>
  fileOfText(
    `${area} ${day}.txt`,
    [
      `Police and Crime Commissioner for ${area}`,
      'Holding to Account Meeting',
      `Date: ${day}`,
      '',
      'Present:',
      'Ines Harrow, Police and Crime Commissioner (PCC)',
      'Tom Vale, Chief Constable (CC)',
      '',
      ...paragraphs.flatMap((one) => [one, '']),
    ].join('\n'),
  )
const raisedBefore = (area: string) => [
  notes(
    area,
    '14 March 2028',
    '1. Business',
    'ACTION: CC to report on abandoned calls to the control room.',
    'ACTION: CC to publish the estate strategy for Hallow.',
  ),
]
const toldAfter = (area: string) => [
  notes(
    area,
    '13 June 2028',
    '1. Matters arising',
    'CC to report on abandoned calls to the control room. Update 10.06.28 – In progress.',
    '2. Business',
    'ACTION: CC to review custody visits at Brook Lane.',
  ),
]
const to: Omit<OversightBody, 'holder'> = {
  name: 'Mayor of Marlshire',
  kind: 'mayor',
  force: 'Marlshire Police',
  from: '2028-05-08',
  until: null,
  heldAs: null,
}

describeEachDialect('a body that succeeds another', (_, { freshConfig }) => {
  async function start(successorArea: string) {
    const product = await openProduct(await freshConfig())
    const { db, ingest, put } = product
    await put([...raisedBefore('Marlshire'), ...toldAfter(successorArea)])
    const all = (await bodies(db, null)).bodies
    const idOf = (area: string) => all.find((one) => one.name === area)?.bodyId ?? ''
    const body = idOf('Marlshire')
    const decide = (parts: Partial<typeof to> = {}) =>
      decideBodies(ingest, who, body, { kind: 'set', holder: null, to: { ...to, ...parts } })
    const listed = async (parts: Partial<Filter> = {}) => {
      const filter = { ...emptyFilter, body, ...parts }
      const rows = await livesAsAt(db, await resolveScope(db, filter))
      return rows.map(({ title, startedOn, firstToldOn }) => [
        /calls|estate|custody/.exec(title)?.[0],
        startedOn,
        firstToldOn,
      ])
    }
    return { ...product, body, other: idOf(successorArea), decide, listed }
  }
  const calls = ['calls', '2028-03-14', '2028-03-14']
  const estate = ['estate', '2028-03-14', '2028-03-14']
  const custody = ['custody', '2028-06-13', '2028-06-13']

  test.each(['Marlshire', 'Northmarch'])('told in notes that name %s', async (area) => {
    const { db, ingest, put, body, other, decide, listed } = await start(area)
    const before = await wholeRecord(db)
    const heldAs = other === body ? null : other
    const { decisionId } = await decide({ heldAs })
    const everything = { withPredecessors: true }

    // One life, counted once in either view, with its age from the start; it enters the successor’s at the first telling there.
    expect(await listed()).toEqual([['calls', '2028-03-14', '2028-06-13'], custody])
    expect(await listed({ asAt: '2028-04-30' })).toEqual([calls, estate])
    expect(await listed(everything)).toEqual([calls, estate, custody])
    const rows = await actions(db, { ...emptyFilter, body })
    expect(rows.basis).toMatchObject({ bodyName: 'Mayor of Marlshire', meetingsRead: 1 })
    expect(rows.actions.find(({ text }) => text.includes('calls'))?.daysOpen).toBe(91)
    const flowOf = async (parts: Partial<Filter>) =>
      (await flow(db, { ...emptyFilter, body, ...parts })).meetings.map(({ raised, open }) => [raised, open])
    expect(await flowOf({})).toEqual([[2, 2]])
    expect(await flowOf(everything)).toEqual([
      [2, 2],
      [1, 3],
    ])
    expect((await meetings(db, { ...emptyFilter, body })).meetings).toHaveLength(1)
    expect((await meetings(db, { ...emptyFilter, body, ...everything })).meetings).toHaveLength(2)
    expect(await bodies(db, null)).toMatchObject({
      bodies: [{ bodyId: body, name: 'Mayor of Marlshire' }],
      shown: { bodyId: body, predecessors: 1 },
    })
    expect((await bodySettings(db, body)).bodies.map(({ name, meetings: held }) => [name, held])).toEqual([
      ['Marlshire', 1],
      ['Mayor of Marlshire', 1],
    ])

    // An address that names the successor’s own body, and notes that come later, go to the same record.
    expect(await listed({ body: other })).toEqual(await listed())
    await put([notes(area, '11 July 2028', '1. Business', 'ACTION: CC to list vetting cases.')])
    expect((await bodies(db, null)).bodies).toMatchObject([{ bodyId: body, meetings: 3 }])
    const july = await db.selectFrom('documents').select('id').where('name', 'like', '%July%').executeTakeFirstOrThrow()
    await ingest.remove(july.id)

    await undoSettings(ingest, who, decisionId)
    expect(await wholeRecord(db)).toEqual(before)
  })

  test.each(['Marlshire', 'Northmarch'])('search and lists for other tools, in notes that name %s', async (area) => {
    const { db, body, other, decide } = await start(area)
    const heldAs = other === body ? null : other
    await decide({ heldAs })
    const found = async (parts: Partial<Filter>) => {
      const answer = await search(db, { question: 'report', filter: { ...emptyFilter, ...parts }, most: 20 })
      const told = (kind: SearchKind) => answer.groups.find((group) => group.kind === kind)
      return {
        actions: told('action')?.hits.map(({ evidence }) => evidence?.heldOn),
        notes: told('notes')?.total,
        lookedIn: lookedInWords(answer),
      }
    }
    const listed = async (name: string, parts: Partial<Filter>) => {
      const scope = await listScope(db, { ...emptyFilter, ...parts })
      return (await recordLists[name]?.rows(db, scope, { after: '', most: 100 })) ?? []
    }
    const told = async (parts: Partial<Filter>) =>
      (await Promise.all(['actions', 'events', 'meetings'].map((name) => listed(name, parts)))).map(
        ({ length }) => length,
      )
    const [march, june] = ['2028-03-14', '2028-06-13']
    const alone = { actions: [june], notes: 1, lookedIn: 'Looked in Mayor of Marlshire from 8 May 2028 on.' }
    // The body named, the one its notes were kept under, and none named: each is asked as figures are.
    for (const parts of [{ body }, { body: other }, {}]) expect(await found(parts)).toEqual(alone)
    const everything = { withPredecessors: true }
    const whole = { actions: [june, march], notes: 2, lookedIn: 'Looked in Mayor of Marlshire.' }
    expect(await found({ body: other, ...everything })).toEqual(whole)
    expect(await found({ ...everything })).toEqual(whole)
    expect(await found({ asAt: '2028-04-30' })).toEqual({
      actions: [march],
      notes: 1,
      lookedIn: 'Looked in Marlshire.',
    })

    expect(await told({ body })).toEqual([2, 2, 1])
    expect(await told({ body: other, ...everything })).toEqual([4, 4, 2])
    expect(await listed('bodies', {})).toMatchObject([{ bodyId: body, bodyName: 'Mayor of Marlshire' }])
  })

  test('what a person said of a series of the body that is joined goes with the series', async () => {
    const { db, ingest, body, other, decide } = await start('Northmarch')
    const seriesOf = async (bodyId: string) =>
      (await db.selectFrom('series').select('id').where('body_id', '=', bodyId).executeTakeFirstOrThrow()).id
    const before = await seriesOf(other)
    const entry = { happenedOn: '2025-05-20', source: 'A call', dueBy: '2028-09-01', owner: null, owingSide: null }
    const words = 'Return the loaned vans to the depot'
    await enterAction(ingest, who, { ...entry, bodyId: other, seriesId: before, words })
    const { plannedId } = await planMeeting(ingest, who, {
      bodyId: other,
      seriesId: before,
      heldOn: '2028-09-12',
      subject: null,
    })
    const seriesSaid = () =>
      db.selectFrom('lives').select(['body_id', 'series_id']).where('title', '=', words).execute()
    expect(await seriesSaid()).toEqual([{ body_id: other, series_id: before }])
    const { decisionId } = await decide({ heldAs: other })
    const joined = await seriesOf(body)
    expect(joined).not.toBe(before)
    expect(await seriesSaid()).toEqual([{ body_id: body, series_id: joined }])
    const ahead = await forwardPlan(db, { ...emptyFilter, body, withPredecessors: true })
    const due = ahead.meetings.find((one) => one.plannedId === plannedId)?.due.map(({ text }) => text)
    expect(due).toContain(words)
    await undoSettings(ingest, who, decisionId)
    expect(await seriesSaid()).toEqual([{ body_id: other, series_id: before }])
  })

  test('without one, all is of one body and nothing can be added to it', async () => {
    const { db, body, listed } = await start('Marlshire')
    expect(await listed()).toEqual(await listed({ withPredecessors: true }))
    expect(await bodies(db, null)).toMatchObject({ bodies: [{ bodyId: body }], shown: { predecessors: 0 } })
  })

  test('what cannot be done, in a sentence', async () => {
    const { ingest, body, other, decide } = await start('Northmarch')
    await expect(decide({ from: null })).rejects.toThrow(/day on which/)
    await expect(decide({ heldAs: body })).rejects.toThrow(/another body/)
    await expect(decide({ heldAs: 'nobody' })).rejects.toThrow(/another body/)
    await decide({ heldAs: other })
    const back: BodyChange = { kind: 'set', holder: null, to: { ...to, heldAs: body } }
    await expect(decideBodies(ingest, who, other, back)).rejects.toThrow(/belongs to the record|successors of its own/)
  })
})
