import { expect, test } from 'vitest'
import { emptyFilter } from '../../../shared/filter.ts'
import { accountability } from '../../analytics/accountability.ts'
import { describeEachDialect } from '../../db/testing/describe-each-dialect.ts'
import { wholeRecord } from '../../ingest/testing/assert-sound.ts'
import { directorySettings } from '../../record/directory-settings.ts'
import { sightings } from '../../record/sightings.ts'
import { decideDirectory } from './decide-directory.ts'
import { undoSettings } from './decide-settings.ts'
import { fileOfText, openProduct } from './testing/settings-of.ts'

const who = 'a tester'
const notes = (day: string, list: string[], ...paragraphs: string[]) =>
  fileOfText(
    `${day}.txt`,
    [
      'Marlshire Police and Crime Commissioner',
      'Holding to Account Meeting',
      `Date: ${day}`,
      '',
      'Present:',
      'Ines Harrow, Police and Crime Commissioner (PCC)',
      ...list,
      '',
      '1. Contact',
      '',
      ...paragraphs.flatMap((one) => [one, '']),
    ].join('\n'),
  )

const may = notes(
  '14 May 2024',
  ['Ann Lee, Head of Contact', 'Tom Vale, Chief Constable (CC)'],
  'The PCC asked how many calls are abandoned. Ann Lee said that six in a hundred are.',
  'ACTION: Head of Contact to report on abandoned calls.',
)
const june = notes(
  '11 June 2024',
  ['Cai Orme, Head of Contact Management', 'Tom Vale, Chief Constable (CC)'],
  'The PCC asked how many staff there are. Cai Orme said that there are ninety.',
)
const [contact, management] = ['head of contact', 'head of contact management']

describeEachDialect('who is who', (_, { freshConfig }) => {
  async function start() {
    const product = await openProduct(await freshConfig())
    const ids = await product.put([may, june])
    const { db, ingest } = product
    const { bodyId } = await directorySettings(db, null)
    const decide = (change: Parameters<typeof decideDirectory>[3]) => decideDirectory(ingest, who, bodyId, change)
    const holders = async () =>
      (await accountability(db, emptyFilter)).holders
        .filter(({ office }) => office.includes('Contact'))
        .map(({ office, holder, answers, actionsOwned, inherited }) => [
          office,
          holder,
          answers,
          actionsOwned,
          inherited,
        ])
    return { ...product, ids, bodyId, decide, holders }
  }
  const apart = [
    ['Head of Contact', 'Ann Lee', 1, 1, 0],
    ['Head of Contact Management', 'Cai Orme', 1, 0, 0],
  ]
  const merged = [
    ['Head of Contact', 'Ann Lee', 1, 0, 0],
    ['Head of Contact', 'Cai Orme', 1, 1, 1],
  ]

  test('two offices that are one: the action goes to the new holder as inherited, outlives reading again, and back', async () => {
    const { db, ingest, put, ids, decide, holders } = await start()
    const before = await wholeRecord(db)
    expect(await holders()).toEqual(apart)
    const { decisionId } = await decide({ kind: 'offices merged', office: management, into: contact })
    expect(await holders()).toEqual(merged)
    await ingest.remove(ids[0] ?? '')
    await put([may])
    expect(await holders()).toEqual(merged)
    await undoSettings(ingest, who, decisionId)
    expect(await holders()).toEqual(apart)
    expect((await wholeRecord(db)).offices).toEqual(before.offices)
  })

  test('a tenure from an earlier day: the action is inherited no more', async () => {
    const { db, bodyId, decide, holders } = await start()
    await decide({ kind: 'offices merged', office: management, into: contact })
    await decide({
      kind: 'tenure',
      office: contact,
      person: 'cai orme',
      seenOn: '2024-06-11',
      capacity: 'acting',
      from: '2024-05-01',
      until: null,
    })
    expect((await holders()).at(-1)).toEqual(['Head of Contact', 'Cai Orme', 1, 1, 0])
    const { offices, history } = await directorySettings(db, bodyId)
    expect(offices.find(({ office }) => office === contact)?.tenures).toMatchObject([
      { name: 'Cai Orme', capacity: 'acting', from: '2024-05-01', isSaid: true },
      { name: 'Ann Lee', until: '2024-04-30', isSaid: false },
    ])
    expect(history.map(({ text }) => text)).toEqual([
      'Set the tenure of Cai Orme as Head of Contact: acting, from 1 May 2024.',
      'Said that the offices “Head of Contact Management” and “Head of Contact” are one, “Head of Contact”.',
    ])
  })

  test('a sighting is somebody else, and two people are one', async () => {
    const { db, bodyId, decide, holders } = await start()
    const personOf = async (name: string) =>
      (await directorySettings(db, bodyId)).people.find((one) => one.name === name)?.personId ?? ''
    const seen = await sightings(db, await personOf('Cai Orme'))
    expect(seen.sightings).toMatchObject([{ on: '2024-06-11', written: 'Cai Orme', uses: 1, isOnList: true }])
    await decide({ kind: 'sighting', on: '2024-06-11', written: 'Cai Orme', name: 'Cai Orme (Data)' })
    expect((await holders()).at(-1)?.[1]).toBe('Cai Orme (Data)')
    await decide({ kind: 'people merged', person: 'cai orme data', into: 'ann lee' })
    expect((await holders()).map((row) => row[1])).toEqual(['Ann Lee', 'Ann Lee'])
  })

  test('a new name, and what cannot be done, in a sentence', async () => {
    const { db, bodyId, decide } = await start()
    await decide({ kind: 'office renamed', office: contact, name: 'Director of Contact' })
    expect((await directorySettings(db, bodyId)).offices.map(({ name }) => name)).toContain('Director of Contact')
    await expect(decide({ kind: 'office renamed', office: contact, name: 'Chief Constable' })).rejects.toThrow(/Merge/)
    await expect(decide({ kind: 'offices merged', office: contact, into: contact })).rejects.toThrow(/another office/)
    await expect(decide({ kind: 'people merged', person: 'nobody', into: 'ann lee' })).rejects.toThrow(/not here/)
    const sighting = { kind: 'sighting', on: '2024-05-14', written: 'Ann Lee' } as const
    await expect(decide({ ...sighting, name: 'Ms Ann Lee' })).rejects.toThrow(/same name/)
    await expect(decide({ ...sighting, name: null })).rejects.toThrow(/say who/)
    await expect(decide({ ...sighting, on: '2024-05-15', name: 'Cai Orme' })).rejects.toThrow(/No notes/)
    const tenure = { kind: 'tenure', capacity: 'acting', from: null, until: null } as const
    await expect(decide({ ...tenure, office: contact, person: 'ann lee', seenOn: '2024-06-11' })).rejects.toThrow(
      /not here/,
    )
  })
})
