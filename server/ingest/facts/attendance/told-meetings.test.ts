import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const items = '\n\n1. Budget\n\nThe PCC asked how the budget stood, and was told that it held.\n\n2. Vans\n\nNoted.\n'
const read = (list: string) => readText(`Mayor and Chief: regular talk\n14 May 2019\n\n${list}${items}`).facts
const shown = (list: string) =>
  read(list).attendance.map(
    ({ name, office, status }) => `${name} | ${office ?? '-'}${status === 'present' ? '' : ' | away'}`,
  )

const lamb = 'Ivo Lamb | Mayor'
const dunn = 'Greta Dunn | Chief Constable'

describe('two who met', () => {
  it.each([
    'Between Ivo Lamb (IL), Mayor, and Chief Constable Greta Dunn (GD).',
    'Between Ivo Lamb, Mayor, and Greta Dunn, Chief Constable',
    'Meeting between Ivo Lamb, Mayor, and Greta Dunn, Chief Constable.',
    'A conversation between the Mayor, Ivo Lamb, and the Chief Constable, Greta Dunn.',
    'Between: Ivo Lamb (Mayor) and Greta Dunn (Chief Constable)',
    'Between Ivo Lamb (Mayor) and Greta Dunn (Chief Constable)',
    'Ivo Lamb, Mayor, met Greta Dunn, Chief Constable.',
    'Mayor Ivo Lamb met with Chief Constable Greta Dunn on 14 May.',
  ])('%s', (line) => expect(shown(line)).toEqual([lamb, dunn]))

  it('with others there, one of them for some of it, and one who could not come', () => {
    const list =
      'Between Ivo Lamb (IL), Mayor, and Chief Constable Greta Dunn (GD). Also there: Noor Pike (NP), the Mayor’s Adviser, who kept this note, and, from point 3), Superintendent Abel Stone (AS).\nUna Reeve (UR), Deputy Mayor, had wished to come but was at court.'
    expect(shown(list)).toEqual([
      lamb,
      dunn,
      'Noor Pike | Mayor’s Adviser',
      'Abel Stone | Superintendent',
      'Una Reeve | Deputy Mayor | away',
    ])
    expect(read(list).meeting.minutesBy).toBe('Noor Pike')
  })

  it.each([
    'Relations between Ivo Lamb and Greta Dunn were good.',
    'The difference between Fleet Costs and Estate Costs was noted.',
    'Between Elm Valley and North Moor the road was shut.',
  ])('but not: %s', (line) => expect(shown(`Present: Ivo Lamb, Mayor\n\n${line}`)).toEqual([lamb]))
})

describe('a sentence of somebody who did not come', () => {
  it.each([
    'Greta Dunn, Chief Constable, had hoped to attend but was called away.',
    'Greta Dunn, Chief Constable, was to have come but was unwell.',
    'Greta Dunn, Chief Constable, sent word that she could not come.',
    'Greta Dunn, Chief Constable, had asked to be excused.',
    'Greta Dunn, Chief Constable, was excused.',
    'Chief Constable Greta Dunn was not present.',
    'Greta Dunn, Chief Constable, was not there.',
    'Greta Dunn, Chief Constable, was kept away by the flood.',
    'Greta Dunn, Chief Constable, was on leave.',
  ])('%s', (line) => expect(shown(`Present: Ivo Lamb, Mayor\n\n${line}`)).toEqual([lamb, `${dunn} | away`]))

  it.each(['Greta Dunn, Chief Constable, had hoped to open the new station.', 'The new van was not there.'])(
    'but not: %s',
    (line) => expect(shown(`Present: Ivo Lamb, Mayor\n\n${line}`)).not.toContain(`${dunn} | away`),
  )
})

describe('who led and who kept the record, in sentences', () => {
  const list = 'Present: Ivo Lamb, Mayor; Greta Dunn, Chief Constable; Mia Thrale, Policy Officer\n\n'
  it.each([
    'Mr Lamb led the meeting.',
    'Ivo Lamb was in the chair.',
    'The Mayor presided.',
    'The meeting was led by the Mayor.',
  ])('%s', (line) => expect(read(list + line).meeting.chair).toBe('Ivo Lamb'))
  it.each([
    'Mia Thrale kept the record.',
    'Ms Thrale wrote this note.',
    'Mia Thrale of the Mayor’s office took the minutes.',
  ])('%s', (line) => expect(read(list + line).meeting.minutesBy).toBe('Mia Thrale'))
  it('behind those who could not come', () =>
    expect(
      shown(
        'Present: Ivo Lamb, Mayor\n\nTwo had hoped to come and could not: Ms Una Reeve, Deputy Mayor, and Superintendent Abel Stone. Mia Thrale of the Mayor’s office kept the record.',
      ),
    ).toEqual([
      lamb,
      'Una Reeve | Deputy Mayor | away',
      'Abel Stone | Superintendent | away',
      expect.stringMatching(/^Mia Thrale/),
    ]))
  it('who made a point kept no record', () =>
    expect(read(`${list}Greta Dunn made the point that vans are old.`).meeting.minutesBy).toBeNull())
})
