import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items =
  '\n2\tVANS\n\n2.1\tThe Convener asked how the vans were and was told that they were well.\n\n3\tBIKES\n\n3.1\tThe Convener said that the bikes had been sold in April.\n'
const title = 'ELM VALLEY POLICE BOARD\n\nSCRUTINY COMMITTEE\n\nMINUTE OF MEETING\n\n'
const read = (opening: string, head = title) => readText(`${head}${opening}${items}`, { name: 'notes.txt' }).facts
const shown = (opening: string) =>
  read(opening).attendance.map(
    ({ name, office, status }) => `${name} | ${office ?? '-'}${status === 'present' ? '' : ' | away'}`,
  )

const opening = [
  '1\tSEDERUNT',
  '1.1\tTuesday 14 May 2019, 10.30 a.m., Moot Room, Elmscote.',
  '1.2\tMembers: Convener Orla Finch; Vice-Convener Hugh Dray; Cllr Noor Pike.',
  '1.3\tPolice: Supt Greta Dunn (Custody).',
  '1.4\tClerk: Ivo Lamb.',
  '1.5\tApologies: Cllr Tom Ashe.',
  '',
].join('\n')

describe('who was there and when, in numbered paragraphs of the first item', () => {
  it('the people, with the office before a name', () =>
    expect(shown(opening)).toEqual([
      'Orla Finch | Convener',
      'Hugh Dray | Vice-Convener',
      expect.stringMatching(/^Noor Pike \| /),
      'Greta Dunn | Superintendent',
      'Ivo Lamb | Clerk',
      expect.stringMatching(/^Tom Ashe .*away$/),
    ]))
  it('the meeting', () =>
    expect(read(opening).meeting).toMatchObject({
      heldOn: '2019-05-14',
      startsAt: '10:30',
      venue: 'Moot Room, Elmscote',
      chair: 'Orla Finch',
    }))
  it('what kind of paper it is, is no item', () =>
    expect(read(opening).items.map(({ title }) => title)).toEqual(['SEDERUNT', 'VANS', 'BIKES']))
  it.each([
    '1\tATTENDANCE\n1.1\tPresent: Orla Finch, Police and Crime Commissioner.\n1.2\tThe minutes of 9 April 2019 were agreed.\n',
    '1\tAPOLOGIES\n1.1\tOrla Finch had been unwell since 9 April 2019.\n',
  ])('no day that is told of something else: %j', (said) => expect(read(said).meeting.heldOn).toBeNull())
  it('not where the head gives the day', () =>
    expect(read(opening, `${title}9 May 2019\n\n`).meeting.heldOn).toBe('2019-05-09'))
})
