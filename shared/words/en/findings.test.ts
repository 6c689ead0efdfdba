import { expect, test } from 'vitest'
import { cameBackOnce, hasComeBack, noneLikeIt, notMentioned, repeatIssue, returnedAt, wentQuiet } from './findings.ts'

const quiet = { isNoChange: false, isDeferral: false }
const both = { isNoChange: true, isDeferral: true }

test.each([
  [repeatIssue('Outcome 16', 'in May 2019', 'was put off once'), 'Outcome 16, raised in May 2019, was put off once.'],
  [cameBackOnce('24 September 2019', quiet, 0), 'came back on 24 September 2019'],
  [cameBackOnce('24 September 2019', quiet, 1), 'came back on 24 September 2019; put off once in all'],
  [cameBackOnce('24 September 2019', both, 1), 'came back on 24 September 2019 with no change and was put off'],
  [hasComeBack(10, 0, 0), 'has come back at ten meetings'],
  [hasComeBack(11, 2, 1), 'has come back at 11 meetings: put off twice, no change once'],
  [returnedAt(3, 10), 'It returned at 3 of ten meetings that could have heard it.'],
  [notMentioned(1), 'One open action was not mentioned at the meeting that should have heard of it.'],
  [notMentioned(4), 'Four open actions were not mentioned at the meeting that should have heard of them.'],
  [wentQuiet(1), 'One open issue went quiet: none of the last three meetings that could have heard of it did.'],
  [noneLikeIt(1, '4 May 2024', null), 'No action since is worded like it. It was made on 4 May 2024.'],
  [noneLikeIt(2, '4 May 2024', 'A'), 'No action since is worded like them. The oldest was made on 4 May 2024 by A.'],
])('%s', (said, expected) => expect(said).toBe(expected))
