import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const head =
  'Scrutiny Board\nTuesday 14 May 2019, 13:30-15:30\nMoot Room\n\nPresent: Orla Finch, PCC; Hugh Dray, Chief Constable\n\n'
const said = 'The PCC asked how things stood and the Chief Constable said that they stood well enough for now.'
const factsOf = (text: string) => readText(head + text, { name: 'notes.txt' }).facts
const items = (text: string) => factsOf(text).items.map(({ number, title }) => [number, title])

describe('references and numbers on lines of their own', () => {
  it('of a minute by the day, over its title', () =>
    expect(
      items(
        `Ref 01/14/05/2019\nMinutes and Action Log for the meeting held on 9th April 2019.\nAgreed.\nRef 02/14/05/2019\nVans – Paper.\n${said}\n`,
      ),
    ).toEqual([
      ['1', 'Minutes and Action Log for the meeting held on 9th April 2019'],
      ['2', 'Vans – Paper'],
    ]))

  it('with a stroke in the place of the space', () =>
    expect(items(`Ref/01/14/05/2019\n\nApologies. None were made.\n\nRef/02/14/05/2019\n\nVans\n\n${said}\n`)).toEqual([
      ['1', 'Apologies'],
      ['2', 'Vans'],
    ]))

  it('of a minute of the year, with the link to a paper behind its title', () =>
    expect(
      items(
        `39/19\n\nAPOLOGIES FOR ABSENCE\n\nNone.\n\n40/19\n\nVANS pdf icon PDF 135 KB\n\n${said}\n\n41/19\n\nCOURTS\n\n${said}\n`,
      ),
    ).toEqual([
      ['39/19', 'APOLOGIES FOR ABSENCE'],
      ['40/19', 'VANS'],
      ['41/19', 'COURTS'],
    ]))

  it('of a part of an item, under a number over a long title', () =>
    expect(
      items(
        `1.\n\nTO SIGN AS A CORRECT RECORD THE MINUTES OF THE MEETING OF THE 9TH APRIL, 2019 pdf icon PDF 98 KB\n\nSigned.\n\n2.\n\nMATTERS ARISING\n\n2.1\n\nMinute 6 – Vans\n\n${said}\n\n3.\n\nCOURTS\n\n${said}\n`,
      ).map(([number]) => number),
    ).toEqual(['1', '2', '2.1', '3']))
})

describe('pages that set what was announced under each item', () => {
  const text = `1.\n\nApologies for absence\n\nThe Chairman to report apologies for absence.\n\nMinutes:\n\nApologies were received from Ann Lee.\n\n2.\n\nVans\n\nThe Chief Constable to present the report.\n\nMinutes:\n\n${said}\n`

  it('make no actions of it', () => {
    const { items, actions, exchanges } = factsOf(text)
    expect(items.map(({ title }) => title)).toEqual(['Apologies for absence', 'Vans'])
    expect(actions).toEqual([])
    expect(exchanges).toHaveLength(1)
  })
})

it('a link behind the place is no part of it', () =>
  expect(
    readText(
      'Scrutiny Panel - Tuesday, 14 May 2019 10.30 am\n\nVenue: Moot Room, Elmscote, EL1 1AA. View directions\n\n1. Vans\n\nNoted.\n',
      {
        name: 'notes.txt',
      },
    ).facts.meeting,
  ).toMatchObject({ venue: 'Moot Room, Elmscote, EL1 1AA', heldOn: '2019-05-14' }))

it('lines set in the middle of a page give the body as the title', () =>
  expect(
    readText(
      'MINUTES\nOF THE MEETING OF THE\nELMSCOTE POLICE AUTHORITY\nHELD ON TUESDAY 14 MAY 2019\nIN THE MOOT ROOM\nCOMMENCING AT 10.00 AM\n\nMEMBERS PRESENT\n\nCllr J Lamb\nMr O Marl\n\n1. VANS\n\nNoted.\n',
      { name: 'notes.txt' },
    ).facts.meeting,
  ).toMatchObject({ title: 'ELMSCOTE POLICE AUTHORITY', heldOn: '2019-05-14', startsAt: '10:00' }))

describe('the day of the meeting', () => {
  it.each([
    `Minutes and action log for the meeting held on 9 April 2019.\n${said}\n`,
    `Action updates for the meeting held on 09.04.19.\n${said}\n`,
    `The minutes of the meeting held on 9 April 2019 were agreed as a true record.\n${said}\n`,
    `RESOLVED that the minutes of the meeting held on the 9th April, 2019 be signed.\n${said}\n`,
  ])('is none of earlier minutes: %j', (text) => expect(factsOf(text).meeting.heldOn).toBe('2019-05-14'))
})
