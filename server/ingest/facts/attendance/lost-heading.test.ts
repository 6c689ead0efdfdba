import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const first = [
  'Ivo Lamb (IL) Chair – Police & Crime Commissioner',
  'Greta Dunn (GD) – Chief Constable',
  'Owen Marl (OM) – Treasurer',
  'Una Reeve (UR) – Chief Executive Officer',
  'Mia Pell (minutes) – Secretary',
]
const second = ['Noor Pike (NP) – Assistant Chief Constable', 'Dora Finn (DF) – Deputy Chief Executive']
const items =
  '\n\n1. Attendance\nEverybody was greeted, and the apologies were heard.\n\n2. Vans\nThe PCC asked how many vans were off the road.\n'

const factsOf = (people: string, rest = items) =>
  readText(`Governance Board\n\nWednesday 22 May 2019\n\n\n${people}\n${rest}`).facts
const away = (people: string, rest = items) =>
  factsOf(people, rest).attendance.flatMap(({ name, status }) => (status === 'apologies' ? [name] : []))
const names = ['Noor Pike', 'Dora Finn']

describe('a second list set apart, whose heading is lost', () => {
  it.each([
    ['line under line', `${first.join('\n')}\n\n\n${second.join('\n')}`],
    ['with a blank line between the lines', `${first.join('\n\n')}\n\n\n${second.join('\n\n')}`],
    ['as bullets', `${first.map((one) => `• ${one}`).join('\n')}\n\n\n${second.map((one) => `• ${one}`).join('\n')}`],
  ])('%s', (_, people) => {
    expect(away(people)).toEqual(names)
    expect(factsOf(people).notices.map(({ kind }) => kind)).toContain('lost text')
  })

  it('and a sentence that names them', () => {
    const facts = factsOf(
      `${first.join('\n')}\n\n\n${second.join('\n')}`,
      '\n\n1. Attendance\nApologies were received from ACC Pike and Dora Finn.\n\n2. Vans\nNoted.\n',
    )
    expect(facts.attendance.filter(({ status }) => status === 'apologies').map(({ name }) => name)).toEqual(names)
    expect(facts.notices.map(({ kind }) => kind)).not.toContain('person both present and apologising')
  })

  it.each([
    ['Minute taker: Personal Assistant Ada Moss (AM)', names],
    ['Guest: Ada Moss (AM)', []],
  ])('behind labels, the last of which is %j', (last, expected) =>
    expect(
      away(
        `In the Chair: Commissioner Ivo Lamb (IL)\nOfficers: Chief Constable Greta Dunn (GD); Commissioner’s Chief of Staff Owen Marl (OM); Treasurer Una Reeve (UR)\n${last}\n\n\nAssistant Chief Constable Noor Pike (NP)\nCommissioner’s Deputy Chief Executive Dora Finn (DF)`,
      ),
    ).toEqual(expected),
  )

  it.each([
    ['under a label', `Present:\n${first.join('\n')}\n\n\n${second.join('\n')}`, items],
    ['as wide a gap between other lines', `${first.join('\n\n\n')}\n\n\n${second.join('\n')}`, items],
    ['one blank line', `${first.join('\n')}\n\n${second.join('\n')}`, items],
    ['as long a list', `${second.join('\n')}\nGreta Dunn (GD) – Chief Constable\n\n\n${first.join('\n')}`, items],
    [
      'a list of one side and one of the other',
      `Ivo Lamb (IL) – Police & Crime Commissioner\nUna Reeve (UR) – Chief Executive, OPCC\nAda Moss (AM) – Policy Officer, OPCC\nTom Rudd (TR) – PA to the PCC\n\n\nGreta Dunn (GD) – Chief Constable\nNoor Pike (NP) – Assistant Chief Constable`,
      items,
    ],
    [
      'who takes the notes among them',
      `${first.slice(0, 4).join('\n')}\n\n\nNoor Pike (NP) – Assistant Chief Constable\nMia Pell (minutes) – Secretary`,
      items,
    ],
    [
      'and nobody sent apologies',
      `${first.join('\n')}\n\n\n${second.join('\n')}`,
      '\n\n1. Attendance\nThere were no apologies.\n\n2. Vans\nNoted.\n',
    ],
    [
      'and others sent them',
      `${first.join('\n')}\n\n\n${second.join('\n')}`,
      '\n\n1. Attendance\nApologies were received from Moss Quill.\n\n2. Vans\nNoted.\n',
    ],
  ])('not with %s', (_, people, rest) => {
    const facts = factsOf(people, rest)
    expect(away(people, rest)).not.toContain('Noor Pike')
    expect(facts.notices.map(({ kind }) => kind)).not.toContain('lost text')
  })
})
