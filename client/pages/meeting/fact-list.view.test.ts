import { expect, test } from 'vitest'
import type { DocumentFacts } from '../../../shared/facts.ts'
import { action } from '../../evidence/testing/action.ts'
import { attendanceInWords, inGroups, listFacts, listNotices } from './fact-list.view.ts'

const facts = {
  attendance: [
    { name: 'Ada Fenn', office: 'Chief Constable', called: [], status: 'present', side: 'force', line: 1, spans: [] },
    { name: 'Bo Marsh', office: null, called: [], status: 'apologies', side: 'force', line: 2, spans: [] },
  ],
  actions: [{ ...action, id: 'a2', origin: 'raised', updates: [] }, action],
  exchanges: [
    {
      item: null,
      line: 40,
      spans: [[30, 40]],
      challenge: 'reassurance',
      by: null,
      answeredBy: ['CC'],
      question: 'Asked',
      answer: null,
      assurance: 'not assured',
      reader: 'exchange@1',
      certainty: 'likely',
    },
  ],
  commitments: [
    { text: 'Will do', line: 41, spans: [], item: null, by: [], reader: 'commitment@1', certainty: 'likely' },
  ],
  decisions: [{ text: 'Agreed', line: 42, spans: [], item: null, reader: 'decision@1', certainty: 'sure' }],
  notices: [{ kind: 'repeated text', line: 38, message: 'repeats lines 31 to 36', spans: [] }],
} as unknown as DocumentFacts

const listed = listFacts(facts, [{ factId: 'a1', lifeId: 'l', issueId: 'i', issueName: 'Outcome 16' }])

test('facts stand in groups, brought forward first, each update under its action', () => {
  expect(inGroups(listed).map(({ group, facts: members }) => [group, members.map((one) => one.key)])).toEqual([
    ['Brought forward', ['action-a1', 'update-a1-0']],
    ['Actions raised', ['action-a2']],
    ['Asked and answered', ['exchange-0']],
    ['Promised, not written down as an action', ['commitment-0']],
    ['Decided', ['decision-0']],
  ])
})

test('an action says where it came from, what was suggested and what it belongs to', () => {
  expect(listed[0]).toMatchObject({
    about: 'line 31 · item 1.1 · due 1 to 30 September 2019 · no change',
    state: 'suggested',
    issue: { issueId: 'i', name: 'Outcome 16' },
    needsAttention: true,
    details: [
      ['Raised at', 'May 2019'],
      ['Owned by', 'nobody named; suggested: force'],
      ['Due', '“in September”: 1 to 30 September 2019'],
      ['Outcome', 'no change'],
    ],
  })
})

test('notices and who was there', () => {
  expect(listNotices(facts)[0]).toMatchObject({ title: 'Repeated text', about: 'Repeats lines 31 to 36 (line 38)' })
  expect(attendanceInWords(facts, 'present')).toBe('Ada Fenn (Chief Constable)')
  expect(attendanceInWords(facts, 'apologies')).toBe('Bo Marsh')
})
