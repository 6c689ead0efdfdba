import { expect, test } from 'vitest'
import { actions } from '../../analytics/actions.ts'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { emptyFilter } from '../../../shared/filter.ts'
import { issue } from '../../record/issue.ts'
import { prioritySettings } from '../../record/priority-settings.ts'
import { decidePriorities, tieIssue } from './decide-priorities.ts'
import { undoSettings } from './decide-settings.ts'
import { fileOfText, marlshireNotes, openProduct } from './testing/settings-of.ts'

const who = 'a tester'
const notes = fileOfText(
  'may.txt',
  marlshireNotes(
    '14 May 2024',
    ['Custody', 'ACTION: CC to report on custody visits at Hallow.'],
    ['Estates', 'ACTION: DCC to publish the estate strategy for the police station.'],
  ),
)
const to = {
  plan: 'Plan 2024 to 2028',
  name: 'Fair custody',
  from: '2024-04-01',
  until: null,
  themes: ['custody-and-detained-property'],
}

describeEachDialect('priorities of the plan', (_, { freshConfig }) => {
  test('by themes, tied by hand, after removal and reading again, and taken back', async () => {
    const { db, ingest, put } = await openProduct(await freshConfig())
    const [documentId] = await put([notes])
    const { bodyId } = await prioritySettings(db, null)
    await decidePriorities(ingest, who, bodyId, { kind: 'set', priority: null, to })
    const [{ priority } = { priority: '' }] = (await prioritySettings(db, bodyId)).priorities
    const listed = async () => {
      const { actions: rows } = await actions(db, { ...emptyFilter, priorities: [priority] })
      return rows.map(({ text }) => /custody|estate/.exec(text)?.[0])
    }
    expect(await listed()).toEqual(['custody'])
    const estates = await db
      .selectFrom('lives')
      .select('issue_id')
      .where('title', 'like', '%estate%')
      .executeTakeFirstOrThrow()
    const issueId = estates.issue_id
    expect((await issue(db, issueId, emptyFilter))?.priorities).toMatchObject({ chosen: [], isDecided: false })
    const { decisionId } = await tieIssue(ingest, who, bodyId, { issueId, priorities: [priority] })
    expect((await issue(db, issueId, emptyFilter))?.priorities).toMatchObject({ chosen: [priority], isDecided: true })
    expect(new Set(await listed())).toEqual(new Set(['custody', 'estate']))
    await ingest.remove(documentId ?? '')
    await put([notes])
    expect(new Set(await listed())).toEqual(new Set(['custody', 'estate']))
    await undoSettings(ingest, who, decisionId)
    expect(await listed()).toEqual(['custody'])
    expect((await prioritySettings(db, bodyId)).history.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Tied “.*” to “Fair custody”\.$/),
      'Wrote down the priority “Fair custody” of “Plan 2024 to 2028”.',
    ])
    await expect(decidePriorities(ingest, who, bodyId, { kind: 'set', priority: null, to })).rejects.toThrow(/already/)
    await expect(tieIssue(ingest, who, bodyId, { issueId, priorities: ['none'] })).rejects.toThrow(/not there any more/)
  })
})
