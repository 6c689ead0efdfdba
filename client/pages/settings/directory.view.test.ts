import { expect, test } from 'vitest'
import { aboutOffice, aboutPerson, tenureInWords } from './directory.view.ts'

const tenure = {
  tenureId: 't',
  person: 'ann lee',
  name: 'Ann Lee',
  capacity: 'substantive' as const,
  firstSeenOn: '2024-01-16',
  lastSeenOn: '2024-05-14',
  from: null,
  until: null,
  isSaid: false,
}

test.each([
  ['only seen', {}, 'seen from 16 January 2024, last seen 14 May 2024'],
  ['bounded', { from: '2024-01-01', until: '2024-06-30' }, 'from 1 January 2024, until 30 June 2024'],
  ['acting', { capacity: 'acting' as const, from: '2024-01-01' }, 'acting, from 1 January 2024, last seen 14 May 2024'],
])('a tenure %s', (_, parts, expected) => expect(tenureInWords({ ...tenure, ...parts })).toBe(expected))

test('an office and a person beside their names', () => {
  const office = { officeId: 'o', office: 'dcc', name: 'Deputy Chief Constable', side: 'force' as const, tenures: [] }
  expect(aboutOffice({ ...office, short: 'DCC' })).toBe('DCC, force')
  expect(aboutOffice({ ...office, short: null })).toBe('force')
  const person = { personId: 'p', person: 'ann lee', name: 'Ann Lee', offices: ['Head of Contact'] }
  expect(aboutPerson({ ...person, meetings: 1 })).toBe('Head of Contact, on the lists of 1 meeting')
  expect(aboutPerson({ ...person, offices: [], meetings: 0 })).toBe('on no list')
})
