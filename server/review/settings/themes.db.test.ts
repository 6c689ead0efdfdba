import { expect, test } from 'vitest'
import { emptyFilter } from '../../../shared/filter.ts'
import type { ThemeChange } from '../../../shared/theme-changes.ts'
import { themeRecurrence } from '../../analytics/theme-recurrence.ts'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { wholeRecord } from '../../ingest/testing/assert-sound.ts'
import { themeSettings } from '../../record/theme-settings.ts'
import { undoSettings } from './decide-settings.ts'
import { decideThemes } from './decide-themes.ts'
import { previewThemes } from './preview-themes.ts'
import { fileOfText, marlshireNotes, openProduct } from './testing/settings-of.ts'

const may = fileOfText(
  'may.txt',
  marlshireNotes(
    '14 May 2024',
    [
      'Dog section',
      'The PCC asked how many dogs retire each year. The CC said that six do.',
      'ACTION: CC to report on kennels.',
    ],
    ['Estates', 'The PCC asked about the station at Hallow. The DCC said that the relocation is on time.'],
  ),
)
const june = fileOfText(
  'june.txt',
  marlshireNotes('11 June 2024', [
    'Fleet',
    'The PCC asked about vehicles. The CC said that kennels were moved by van.',
  ]),
)
const dogs: ThemeChange = { kind: 'added', name: 'Police dogs', words: ['dog section', 'kennel'] }

describeEachDialect('themes of an office', (_, { freshConfig }) => {
  async function start(files = [may, june]) {
    const product = await openProduct(await freshConfig())
    await product.put(files)
    const { bodyId } = await themeSettings(product.db, null)
    const heard = async () =>
      (await themeRecurrence(product.db, emptyFilter)).themes.map(({ theme, name, cells }) => [
        theme,
        name,
        ...cells.map(({ mentions }) => mentions),
      ])
    return { ...product, bodyId, heard }
  }

  test('what a change would do is what it does, without reading again', async () => {
    const { db, ingest, bodyId, heard, readsSoFar } = await start()
    const [before, record, reads] = [await heard(), await wholeRecord(db), readsSoFar()]
    const preview = await previewThemes(db, bodyId, dogs)
    expect(preview).toMatchObject({ fault: null, meetings: 2 })
    expect(preview.rows).toMatchObject([{ theme: 'police-dogs', before: 0, after: 4, gained: 4, lost: 0 }])
    expect(preview.rows[0]?.gains.map(({ heldOn, text }) => [heldOn, text.slice(0, 40)])).toContainEqual([
      '2024-06-11',
      'The PCC asked about vehicles. The CC sai',
    ])
    expect(await wholeRecord(db)).toEqual(record)
    const { decisionId } = await decideThemes(ingest, 'a tester', bodyId, dogs)
    expect(await heard()).toContainEqual(['police-dogs', 'Police dogs', 3, 1])
    expect(readsSoFar()).toBe(reads)
    await undoSettings(ingest, 'a tester', decisionId)
    expect(await heard()).toEqual(before)
    expect(await wholeRecord(db)).toEqual(record)
    const { history } = await themeSettings(db, bodyId)
    expect(history).toMatchObject([
      { text: 'Added “Police dogs”, signalled by “dog section”, “kennel”.', who: 'a tester', undoneBy: 'a tester' },
    ])
  })

  test('merged, then taken back, is as before; a heading counts for what stands under it', async () => {
    const { db, ingest, bodyId, heard } = await start()
    const record = await wholeRecord(db)
    const merge: ThemeChange = { kind: 'merged', theme: 'fleet-and-environment', into: 'estates' }
    const { decisionId } = await decideThemes(ingest, 'a tester', bodyId, merge)
    const merged = await heard()
    expect(merged.some(([theme]) => theme === 'fleet-and-environment')).toBe(false)
    expect(merged).toContainEqual(['estates', 'Estates', 2, 2])
    await undoSettings(ingest, 'a tester', decisionId)
    expect(await wholeRecord(db)).toEqual(record)
  })

  test('decided before or after the notes came, in whatever order: the same record', async () => {
    const first = await start()
    await decideThemes(first.ingest, 'a tester', first.bodyId, dogs)
    const after = await wholeRecord(first.db)
    const other = await start([june])
    await decideThemes(other.ingest, 'a tester', other.bodyId, dogs)
    await other.put([may])
    expect(await wholeRecord(other.db)).toEqual(after)
  })

  test('a change outlives removal and a new reading; notes whose passages were not kept are looked through by line', async () => {
    const { db, ingest, bodyId, heard, put } = await start()
    await decideThemes(ingest, 'a tester', bodyId, dogs)
    const after = await heard()
    const held = await db.selectFrom('documents').select('id').execute()
    for (const { id } of held) await ingest.remove(id)
    expect(await heard()).toEqual([])
    await put([june, may])
    expect(await heard()).toEqual(after)
    await db.updateTable('readings').set({ passages: null, themes_by: null }).execute()
    await decideThemes(ingest, 'a tester', bodyId, { kind: 'renamed', theme: 'police-dogs', name: 'Dogs' })
    expect(await heard()).toContainEqual(['police-dogs', 'Dogs', 3, 1])
  })

  test('what cannot be done is refused in a sentence and changes nothing', async () => {
    const { db, ingest, bodyId } = await start([may])
    const bad: ThemeChange = { kind: 'added', name: 'Cells', words: ['custody'] }
    expect((await previewThemes(db, bodyId, bad)).fault).toMatch(/signals “Custody & detained property” already/)
    await expect(decideThemes(ingest, 'a tester', bodyId, bad)).rejects.toThrow(/signals “Custody/)
    await expect(decideThemes(ingest, 'a tester', 'nowhere', dogs)).rejects.toThrow('This oversight body is not here.')
    expect((await themeSettings(db, bodyId)).history).toEqual([])
    await expect(undoSettings(ingest, 'a tester', 'none')).rejects.toThrow(/not there, or was undone/)
  })
})
