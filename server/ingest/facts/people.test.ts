import { describe, expect, it } from 'vitest'
import type { AttendanceFact } from '../../../shared/facts.ts'
import { peopleOf } from './people.ts'

const person = (
  name: string,
  office: string | null,
  called: string[],
  side: AttendanceFact['side'] = 'force',
): AttendanceFact => ({ name, office, called, status: 'present', side, line: 1, spans: [] })
const people = peopleOf([
  person('Orla Finch', 'Police and Crime Commissioner', ['PCC'], 'commissioner'),
  person('Hugh Dray', 'Chief Constable', ['CC']),
  person('Ines Reeve', 'Assistant Chief Constable', ['ACC Reeve']),
  person('Paul Marsh', 'Assistant Chief Constable', ['ACC Marsh']),
  person('Ann Marsh', 'Head of Policy', ['AM']),
])

describe('who a form stands for', () => {
  it.each([
    ['PCC', 'Orla Finch'],
    ['the PCC', 'Orla Finch'],
    ['The Commissioner', 'Orla Finch'],
    ['CC', 'Hugh Dray'],
    ['the Chief Constable', 'Hugh Dray'],
    ['ACC Reeve', 'Ines Reeve'],
    ['Assistant Chief Constable Paul Marsh', 'Paul Marsh'],
    ['Mr Dray', 'Hugh Dray'],
    ['H Dray', 'Hugh Dray'],
    ['I. Reeve', 'Ines Reeve'],
    ['Hugh', 'Hugh Dray'],
    ['HD', 'Hugh Dray'],
    ['AM', 'Ann Marsh'],
    ['Hugh Dray', 'Hugh Dray'],
  ])('%s is %s', (form, name) => expect(people.who(form)?.name).toBe(name))
  it.each(['ACC', 'Marsh', 'Nobody', 'assistant', ''])('%j is nobody known', (form) =>
    expect(people.who(form)).toBeNull(),
  )
  it.each([
    ['OPCC', 'commissioner'],
    ['the force', 'force'],
    ['COT', 'force'],
    ['DCC', 'force'],
    ['All', 'unknown'],
    ['CC Staff Officer', 'force'],
  ])('%s names no person, and side %s', (form, side) => {
    expect(people.who(form)).toMatchObject({ name: null, side })
  })
  it('takes the list over the usual meaning', () => {
    const other = peopleOf([
      person('Carla Coombe', 'Policy Officer', ['CC']),
      person('Hugh Dray', 'Chief Constable', ['HD']),
    ])
    expect(other.who('CC')?.name).toBe('Carla Coombe')
  })
})

describe('forms in a text', () => {
  it.each([
    ['The PCC asked ACC Reeve and the CC.', ['PCC', 'ACC Reeve', 'CC']],
    ['CC Staff Officer to call the CC', ['CC Staff Officer', 'CC']],
    ['DCC, OPCC and ACCESS', ['DCC', 'OPCC']],
    ['Mr Dray/Ann Marsh', ['Mr Dray', 'Ann Marsh']],
  ])('%j', (text, forms) => expect(people.mentions(text).map((mention) => mention.written)).toEqual(forms))
})
