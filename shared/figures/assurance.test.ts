import { expect, test } from 'vitest'
import type { AssuranceAnswer } from '../answers/assurance.ts'
import {
  assuranceCellInWords,
  assuranceFinding,
  assuranceLetter,
  assuranceMeasured,
  assuranceTable,
} from './assurance.ts'

const none = { answers: 0, assured: 0, partlyAssured: 0, notAssured: 0, unclear: 0, decided: 0 }
const some = { ...none, answers: 3, notAssured: 1, unclear: 2, decided: 1 }
const answer: AssuranceAnswer = {
  basis: {} as never,
  meetings: [{ meetingId: 'm', heldOn: '2019-09-24', title: 'M', isThematic: false }],
  all: some,
  byMeeting: [{ meetingId: 'm', ...some }],
  themes: [{ theme: 'estates', name: 'Estates', ...some, cells: [{ meetingId: 'm', ...some }] }],
  unanswered: 1,
}

test.each([
  [some, 'One of 3 answers did not assure, 0 in part'],
  [{ ...some, notAssured: 0 }, 'No answer of 3 was found not assured, 0 in part'],
  [none, 'No answer was read at the meetings that this filter covers'],
])('the finding', (all, finding) => expect(assuranceFinding({ ...answer, all })).toBe(finding))

test.each([
  [some, 'N'],
  [{ ...none, answers: 1, partlyAssured: 1 }, 'P'],
  [{ ...none, answers: 2, assured: 1, unclear: 1 }, '?'],
  [{ ...none, answers: 1, assured: 1 }, 'A'],
])('a cell shows what assured least', (cell, letter) => expect(assuranceLetter(cell)).toBe(letter))

test('what is suggested and what a person decided is said', () => {
  expect(assuranceCellInWords('Estates', '2019-09-24', some)).toBe(
    'Estates, 24 September 2019: 3 answers, 1 not assured, 2 unclear; 1 decided by a person, the rest suggested',
  )
  expect(assuranceMeasured(answer)).toContain(
    '1 decided by a person, the rest suggested by their words. 1 question without',
  )
  expect(assuranceTable(answer).rows).toEqual([['Estates', '2019-09-24', 3, 0, 0, 1, 2, 1]])
})
