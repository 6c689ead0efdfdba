import { describe, expect, it } from 'vitest'
import { actionsIn, earlierIn } from '../../testing/board.ts'

const talk = 'The PCC asked how many vans there were. The CC said that there were forty.'
const told = (body: string, name?: string) =>
  earlierIn(body, name).map(({ text, raisedAt, outcome }) => [text, raisedAt, outcome])

describe('headings that look back', () => {
  it.each([
    'RESOLUTIONS OF THE MEETING OF 11 MAY 2021',
    'What was taken away on 11 May 2021',
    'Undertakings from 11 May 2021',
  ])('%s', (heading) =>
    expect(
      told(
        `1. ${heading}\n\n(a) RJ to list the vans. They had been listed on 1 June. Discharged.\n\n(b) DB to count the bikes. At her request this was allowed to stand over.\n\n2. Fleet\n\n${talk}`,
      ),
    ).toEqual([
      ['RJ to list the vans.', '2021-05-11', 'completed'],
      ['DB to count the bikes.', '2021-05-11', 'deferred'],
    ]),
  )
  it('is the list of actions among the first items', () =>
    expect(
      actionsIn(
        `1. Welcome\n\nEverybody was welcome.\n\n2. Action points\nPoint  Task                   Who  Promised for  State\nAP12   List the vans          RJ   end of May    Discharged\nAP14   Count the bikes        DB   this meeting  Live\n\n3. Fleet\n\n${talk}\n\n4. Estate\n\nThe roof was mended.\n\n5. Other\n\nNothing was said.`,
      ).map(({ ref, origin, outcome, due }) => [ref, origin, outcome, due?.latest]),
    ).toEqual([
      ['AP12', 'brought forward', 'completed', '2021-05-31'],
      ['AP14', 'brought forward', 'not reported', '2021-06-15'],
    ]))
  it.each([
    ['1. What we said in May\n\nAt the session on 11 May 2021 two promises were put on record.', '2021-05-11'],
    ['1. Action tracker\n\nThe Board considered the actions from the meeting on 11 May 2021.', '2021-05-11'],
  ])('the day stands below: %j', (head, day) =>
    expect(
      told(
        `${head}\n\n(a) RJ to list the vans. Complete.\n(b) DB to count the bikes. Ongoing.\n\n2. Fleet\n\n${talk}`,
      ).map(([, raisedAt]) => raisedAt),
    ).toEqual([day, day]),
  )
  it('the label tells a day without a year', () =>
    expect(
      told(
        `1. Fleet\n\nEarlier action (11 May): RJ to list the vans.\nUpdate: They are listed. Closed.\n\n${talk}`,
      ).map(([, raisedAt]) => raisedAt),
    ).toEqual(['2021-05-11']))
})

describe('reports', () => {
  const below = (line: string) => told(`1. Actions from 11 May 2021\n\n${line}\n\n2. Fleet\n\n${talk}`, 'notes.md')
  it('stand behind the letters of whoever is to act', () =>
    expect(below('- List the vans [RJ] – on the website since 22 May. **Complete**')).toEqual([
      ['List the vans [RJ]', '2021-05-11', 'completed'],
    ]))
  it('tell a published list', () =>
    expect(below('11/1 RJ to list the vans.\nPublished on 3 June. Complete.')).toEqual([
      ['RJ to list the vans.', '2021-05-11', 'completed'],
    ]))
  it('are no action where they begin with what is left', () =>
    expect(
      below('- RJ to list the vans.\n  Half of them listed last week, the remainder will follow by 30 June.').length,
    ).toBe(1))
  it('say that nothing was told', () =>
    expect(
      below('- RJ to list the vans.\n- DB to count the bikes. Nothing reported.').map(([, , outcome]) => outcome),
    ).toEqual(['not reported', 'not reported']))
  it.each(['has passed this to DB', 'has handed the matter to DB'])('say who has it now: RJ %s', (words) =>
    expect(
      earlierIn(
        `1. Actions from 11 May 2021\n\n(a) RJ to list the vans. RJ ${words}, who is working on it.\n\n2. Fleet\n\n${talk}`,
      ).map(({ owners }) => owners.map(({ written }) => written)),
    ).toEqual([['DB']]),
  )
})

describe('among earlier actions', () => {
  it('one that says what it takes the place of is new', () =>
    expect(
      actionsIn(
        `1\tActions from earlier meetings\nRef\tAction\tOwner\tDue\tStatus\n21/33\tList the vans\tRJ\t31 May 2021\tDone.\n21/35\tDraft a note\tDB\t30 April 2021\tNot started.\n\tAction 21/40: Finish the note (in place of 21/35).\tDB\t15 July 2021\n2\tFleet\n\t${talk}`,
      ).map(({ ref, origin, owners }) => [ref, origin, owners.map(({ written }) => written)]),
    ).toEqual([
      ['21/33', 'brought forward', ['RJ']],
      ['21/35', 'brought forward', ['DB']],
      ['21/40', 'raised', ['DB']],
    ]))
  it('an open status decides over what has been done', () =>
    expect(
      told(
        `1. Earlier actions\n\n| Ref | Action | Owner | Progress | Status |\n|---|---|---|---|---|\n| 12 | List the vans | RJ | A clerk has been hired and the list is done | Open |\n| 13 | Count the bikes | DB | Counted on 1 June | Complete |\n\n2. Fleet\n\n${talk}`,
        'notes.md',
      ).map(([, , outcome]) => outcome),
    ).toEqual(['in progress', 'completed']))
})
