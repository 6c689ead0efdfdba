import { expect, test } from 'vitest'
import { capitalised, countInWords, dateInWords, raisedInWords } from './in-words.ts'

test.each([
  [dateInWords('2019-09-24'), '24 September 2019'],
  [dateInWords('2019-05'), 'May 2019'],
  [dateInWords('2019'), '2019'],
  [raisedInWords('2024-05-04', 'day'), 'raised on 4 May 2024'],
  [raisedInWords('2019-05-15', 'month'), 'raised in May 2019'],
  [raisedInWords('2019-07-01', 'year'), 'raised in 2019'],
  [raisedInWords('2019-09-24', 'before'), 'raised before 24 September 2019'],
  [countInWords(1, 'meeting'), 'one meeting'],
  [countInWords(3, 'open action'), 'three open actions'],
  [countInWords(11, 'reply', 'replies'), '11 replies'],
  [capitalised('four open actions'), 'Four open actions'],
])('%s', (got, want) => expect(got).toBe(want))
