import { expect, test } from 'vitest'
import { emptyFilter } from '../../../shared/filter.ts'
import type { WordChange } from '../../../shared/word-changes.ts'
import { actions } from '../../analytics/actions.ts'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { assertSound, wholeRecord } from '../../ingest/testing/assert-sound.ts'
import { wordSettings } from '../../record/word-settings.ts'
import { confirmFact } from '../decisions/decide.ts'
import { reviewDocument } from '../desk/review-document.ts'
import { undoSettings } from './decide-settings.ts'
import { decideWords } from './decide-words.ts'
import { previewReading, previewWord } from './preview-words.ts'
import { suggestWords } from './suggest-words.ts'
import { fileOfText, marlshireNotes, openProduct } from './testing/settings-of.ts'

const may = fileOfText(
  'may.txt',
  marlshireNotes(
    '14 May 2024',
    ['Dogs', 'The CC reported on the dogs.', 'BEHEST: DCC to count the dogs by July 2024.'],
    ['Vans', 'The CC reported on the vans.', 'ACTION: CC to mend the vans by 5 July 2024.'],
  ),
)
const june = fileOfText(
  'june.txt',
  marlshireNotes(
    '11 June 2024',
    ['Cells', 'The DCC reported on the cells.', 'Behest 2 – CC to paint the cells.'],
    ['Behests', 'The DCC thanked the clerk.'],
  ),
)
const august = fileOfText(
  'august.txt',
  marlshireNotes('13 August 2024', ['Courts', 'The CC was there.', 'Behest: the DCC to write to the court.']),
)
const july = fileOfText('july.txt', marlshireNotes('9 July 2024', ['Roads', 'ACTION: CC to count the signs.']))

const behest = { kind: 'taught', word: 'Behest', marks: 'action', everywhere: false } as const

describeEachDialect('words of an office', (_, { freshConfig }) => {
  async function start(files = [may, june, july, august]) {
    const config = await freshConfig()
    const product = await openProduct(config)
    const documentIds = await product.put(files)
    const { db, ingest } = product
    const { bodyId } = await wordSettings(db, null)
    const told = async () => (await actions(db, emptyFilter)).actions.map(({ text }) => text).toSorted()
    const decide = async (change: WordChange, body = bodyId) => {
      const { decisionId } = await decideWords(ingest, 'a tester', body, change)
      await ingest.settle()
      return decisionId
    }
    const undo = async (decisionId: string) => {
      await undoSettings(ingest, 'a tester', decisionId)
      await ingest.settle()
    }
    const sound = () => assertSound(db, config.dataDir, new Date())
    return { ...product, bodyId, documentIds, told, decide, undo, sound }
  }

  const known = ['CC to count the signs.', 'CC to mend the vans by 5 July 2024.']
  const throughWords = [
    'CC to count the signs.',
    'CC to mend the vans by 5 July 2024.',
    'CC to paint the cells.',
    'DCC to count the dogs by July 2024.',
    'the DCC to write to the court.',
  ]

  test('taught, its documents and no other are read again and their actions are there; undone, all is as before', async () => {
    const { db, bodyId, told, decide, undo, sound, readsSoFar } = await start()
    const [before, reads] = [await wholeRecord(db), readsSoFar()]
    expect(await told()).toEqual(known)
    const decisionId = await decide(behest)
    expect(await told()).toEqual(throughWords)
    expect(readsSoFar()).toBe(reads + 3)
    await sound()
    expect(await wordSettings(db, bodyId)).toMatchObject({
      words: [{ word: 'Behest', marks: 'action', everywhere: false, documents: 3 }],
      actions: 3,
      waiting: 0,
      history: [{ text: '“Behest” marks an action.', undoneAt: null }],
    })
    await undo(decisionId)
    expect(await told()).toEqual(known)
    expect(readsSoFar()).toBe(reads + 6)
    expect(await wholeRecord(db)).toEqual(before)
    expect(await wordSettings(db, bodyId)).toMatchObject({ words: [], actions: 0, history: [{ undoneBy: 'a tester' }] })
    await sound()
  })

  test('taken out again or taught to mark something else, documents are read again', async () => {
    const { told, decide, db } = await start()
    const before = await wholeRecord(db)
    await decide(behest)
    await decide({ ...behest, marks: 'decision' })
    expect(await told()).toEqual(known)
    await decide({ kind: 'taken out', word: 'behest', everywhere: false })
    expect(await wholeRecord(db)).toEqual(before)
  })

  test('taught before or after the notes came, in whatever order: the same record', async () => {
    const first = await start()
    await first.decide(behest)
    const after = await wholeRecord(first.db)
    const other = await start([july])
    await other.decide(behest)
    await other.put([june])
    await other.put([august])
    await other.put([may])
    expect(await wholeRecord(other.db)).toEqual(after)
    for (const id of other.documentIds) await other.ingest.remove(id ?? '')
    await other.put([july])
    expect(await wholeRecord(other.db)).toEqual(after)
  })

  test('what people decided holds over a change of the words', async () => {
    const { db, ingest, documentIds, decide, undo } = await start()
    const [documentId = ''] = documentIds.map((id) => id ?? '')
    const actionsOf = async () =>
      ((await reviewDocument(db, documentId))?.review.facts ?? []).filter(({ kind }) => kind === 'action')
    const stateOf = async () => (await actionsOf()).map(({ text, state }) => [text, state])
    const confirm = async (words: string) => {
      const factKey = (await actionsOf()).find(({ text }) => text.includes(words))?.factKey ?? ''
      await confirmFact(ingest, 'a tester', { documentId, factKey })
    }
    await confirm('mend the vans')
    const decisionId = await decide(behest)
    expect(await stateOf()).toEqual([
      ['DCC to count the dogs by July 2024.', null],
      ['CC to mend the vans by 5 July 2024.', 'confirmed'],
    ])
    await confirm('count the dogs')
    await undo(decisionId)
    expect(await stateOf()).toContainEqual(['CC to mend the vans by 5 July 2024.', 'confirmed'])
    await decide(behest)
    expect(await stateOf()).toEqual([
      ['DCC to count the dogs by July 2024.', 'confirmed'],
      ['CC to mend the vans by 5 July 2024.', 'confirmed'],
    ])
  })

  test('a word for all bodies holds in the notes of another, one of a body only in its own', async () => {
    const of = (body: string) => ({ body, label: null, isSample: false })
    const { db, put, decide, undo, bodyId, readsSoFar } = await start([{ ...may, hint: of('Marlshire') }])
    const text = marlshireNotes('4 June 2024', ['Cells', 'The CC was there.', 'BEHEST: CC to paint the cells.'])
    const [documentId = ''] = (await put([fileOfText('west.txt', text, of('Westshire'))])).map((id) => id ?? '')
    const { body_id: other } = await db
      .selectFrom('documents')
      .where('id', '=', documentId)
      .select('body_id')
      .executeTakeFirstOrThrow()
    expect(other).not.toBe(bodyId)
    const told = async () => (await actions(db, { ...emptyFilter, body: other })).actions.map((one) => one.text)
    await decide(behest)
    expect(await told()).toEqual([])
    const everywhere = await decide({ ...behest, word: 'Behests', everywhere: true })
    expect(await told()).toEqual([])
    await undo(everywhere)
    const reads = readsSoFar()
    await decide({ ...behest, marks: 'action', everywhere: true }, other ?? '')
    expect(await told()).toEqual(['CC to paint the cells.'])
    expect(readsSoFar()).toBe(reads + 1)
    expect((await wordSettings(db, bodyId)).history.map((one) => one.text)).toContain(
      '“Behest” marks an action, in the notes of all bodies.',
    )
  })

  test('a preview tells where a word stands and what it gives, and changes nothing', async () => {
    const { db, ingest, bodyId, told, decide } = await start()
    const before = await wholeRecord(db)
    const preview = await previewWord(db, bodyId, behest)
    expect(preview).toMatchObject({ fault: null, documents: 3, passages: 4 })
    expect(preview.sentences.map(({ heldOn, text }) => [heldOn, text])).toContainEqual([
      '2024-05-14',
      'BEHEST: DCC to count the dogs by July 2024.',
    ])
    const gives = await previewReading(db, ingest, bodyId, behest)
    expect(gives).toEqual({ read: 3, of: 3, actions: 3, earlier: 0, decisions: 0, lost: 0 })
    expect(await wholeRecord(db)).toEqual(before)
    await decide(behest)
    expect(await told()).toHaveLength(known.length + gives.actions)
  })

  test('labels before somebody who is to do something are suggested with their sentences until they are taught', async () => {
    const { db, bodyId, decide } = await start()
    const { suggestions } = await suggestWords(db, bodyId)
    expect(suggestions).toMatchObject([{ word: 'Behest', passages: 3, documents: 3 }])
    expect(suggestions[0]?.sentences.map(({ text }) => text)).toContain('Behest 2 – CC to paint the cells.')
    await decide(behest)
    expect(await suggestWords(db, bodyId)).toEqual({ suggestions: [] })
  })

  test('what cannot be taught is refused in a sentence and changes nothing', async () => {
    const { db, ingest, bodyId } = await start([may])
    const bad = { ...behest, word: 'the' }
    expect(await previewWord(db, bodyId, bad)).toMatchObject({ fault: expect.stringMatching(/every set of notes/) })
    await expect(decideWords(ingest, 'a tester', bodyId, bad)).rejects.toThrow(/every set of notes/)
    await expect(decideWords(ingest, 'a tester', 'nowhere', behest)).rejects.toThrow('This oversight body is not here.')
    const gone: WordChange = { kind: 'taken out', word: 'Behest', everywhere: false }
    await expect(decideWords(ingest, 'a tester', bodyId, gone)).rejects.toThrow(/not taught/)
    expect((await wordSettings(db, bodyId)).history).toEqual([])
  })
})
