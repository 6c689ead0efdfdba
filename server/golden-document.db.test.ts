import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { emptyFilter } from '../shared/filter.ts'
import { medianInWords, timeOpenMeasured } from '../shared/figures/time-open.ts'
import { owingSideInWords } from '../shared/wording/labels.ts'
import { accountability } from './analytics/accountability.ts'
import { actions } from './analytics/actions.ts'
import { findings } from './analytics/findings.ts'
import { repeatIssues } from './analytics/repeat-issues.ts'
import { timeOpen } from './analytics/time-open.ts'
import { openDatabase } from './db/open.ts'
import { describeEachDialect } from './db/testing/describe-each-dialect.ts'
import { putFolders } from './ingest/put-folders.ts'
import { readDocument } from './ingest/read.ts'
import { openIngest } from './ingest/run.ts'
import { openLog } from './log.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const retold = here('../seeds/west-mercia')
/** The published notes stand beside some working copies and are no part of the product. */
const published = here('../../shared/documents')

describeEachDialect('the notes of 24 September 2019 alone', (_, { freshConfig }) => {
  async function start(folder: string) {
    const config = await freshConfig()
    const db = await openDatabase(config)
    const read = async (document: Parameters<typeof readDocument>[0]) => readDocument(document)
    const now = () => new Date('2025-10-01T10:00:00.000Z')
    const ingest = openIngest({ db, dataDir: config.dataDir, read, now, log: openLog('silent') })
    await putFolders(ingest, [folder], null, { onResult: () => undefined })
    return db
  }

  test.each([retold, published].filter(existsSync))('answer every question as they should: %s', async (folder) => {
    const db = await start(folder)
    const asked = await actions(db, emptyFilter)
    expect(asked.asWritten).toEqual({ raised: 6, broughtForward: 3 })
    expect(asked.lives).toBe(8)
    expect(asked.actions).toHaveLength(8)
    // The ninth sentence, written as new, is the old action on Outcome 16 put off: both tell of one life.
    const ofOutcome16 = await db
      .selectFrom('actions')
      .innerJoin('lives', 'lives.id', 'actions.life_id')
      .where('lives.title', 'like', '%Outcome 16%')
      .orderBy('actions.line')
      .select(['actions.life_id', 'actions.origin'])
      .execute()
    expect(ofOutcome16.map(({ origin }) => origin)).toEqual(['brought forward', 'raised'])
    expect(new Set(ofOutcome16.map(({ life_id }) => life_id)).size).toBe(1)
    const life = asked.actions.find(({ lifeId }) => lifeId === ofOutcome16[0]?.life_id)
    expect(life).toMatchObject({ status: 'open', deferrals: 1, raisedPrecision: 'month' })
    expect(life?.slipDays).toBeGreaterThan(0)

    const meetings = await db.selectFrom('meetings').select(['state', 'precision']).orderBy('held_on').execute()
    expect(meetings).toEqual([
      { state: 'referred to', precision: 'month' },
      { state: 'referred to', precision: 'month' },
      { state: 'read', precision: 'day' },
    ])

    const { issues } = await repeatIssues(db, emptyFilter)
    expect(issues.find(({ name }) => name.includes('Outcome 16'))).toMatchObject({
      isRepeat: true,
      isOpen: true,
      sincePrecision: 'month',
      deferrals: 1,
      noChanges: 1,
      cells: [{ letter: 'D' }],
    })
    const [first] = (await findings(db, emptyFilter)).findings
    expect(first?.sentence).toMatch(
      /^Outcome 16.*, raised in May 2019, came back on 24 September 2019 with no change and was put off\.$/,
    )
    expect(first?.evidence.length).toBeGreaterThan(1)

    const open = await timeOpen(db, emptyFilter)
    const { all } = open
    expect(all).toMatchObject({ points: [], median: { days: null, whyNot: 'under ten completions' } })
    expect(all.dots).toHaveLength(8)
    const { actions: exposed, ended, stillOpen, withoutExposure, startUnknown } = all.median
    expect(exposed + withoutExposure + startUnknown).toBe(8)
    expect(ended + stillOpen).toBe(exposed)
    expect(timeOpenMeasured(open)).toMatch(
      /of each of 8 actions: \d open, \d ended\. A median needs ten that have ended/,
    )
    expect(medianInWords(all.median)).toBe('no action is known for long enough')

    const { offices } = await accountability(db, emptyFilter)
    expect(offices[0]?.office).toBe('Chief Constable')
    expect(offices[0]?.answers).toBeGreaterThan(offices[1]?.answers ?? 0)

    const written = await db
      .selectFrom('actions')
      .leftJoin('action_owners', (join) =>
        join.onRef('action_owners.action_id', '=', 'actions.id').on('action_owners.position', '=', 0),
      )
      .select(['actions.owing_side', 'action_owners.side'])
      .execute()
    const owing = written.map((row) => row.owing_side ?? row.side)
    expect(owing).toHaveLength(9)
    expect(owing.filter((side) => side === 'commissioner').length).toBeLessThanOrEqual(5)
    expect(owing.every((side) => side === null || ['commissioner', 'force', 'unknown'].includes(side))).toBe(true)
    // Nobody, or a side that is not named, is shown as that, and not as the commissioner's.
    const shown = asked.actions.map((one) => owingSideInWords(one.owingSide, one.owingIsInferred))
    for (const side of shown)
      expect(side).toMatch(/^(Commissioner|Force|Side not named|nobody named)( \(suggested\))?$/)
    expect(shown.filter((side) => side.startsWith('Commissioner')).length).toBeLessThanOrEqual(5)
    await db.destroy()
  })
})
