import { expect, test } from 'vitest'
import type { SinceLastMeetingAnswer } from '../answers/since-last-meeting.ts'
import { sinceLastLines, sinceLastSub } from './since-last-meeting.ts'

const changed = (...ids: string[]) => ids.map((id) => ({ id, name: `Action ${id}` }))
const since = {
  last: { meetingId: 'oct', heldOn: '2019-10-22' },
  before: { meetingId: 'sep', heldOn: '2019-09-24' },
  raised: changed('a'),
  completed: changed('b', 'c'),
  withdrawn: [],
  deferred: [],
  newRepeatIssues: changed('i'),
  newLapses: changed('d'),
  lives: 8,
}
const answer = (one: SinceLastMeetingAnswer['since']): SinceLastMeetingAnswer => ({ basis: {} as never, since: one })

test('a line for each thing that changed, with what it counts', () => {
  expect(sinceLastLines(answer(since)).map((line) => [line.words, line.changed.length, line.isIssue])).toEqual([
    ['One action raised', 1, false],
    ['Two actions completed', 2, false],
    ['One action due back and not mentioned', 1, false],
    ['One issue became a repeat issue', 1, true],
  ])
  expect(sinceLastSub(answer(since))).toBe(
    'What the notes of 22 October 2019 changed since 24 September 2019, of 8 actions on the record.',
  )
})

test('after one meeting there is no line', () => expect(sinceLastLines(answer(null))).toEqual([]))
