import { expect, test } from 'vitest'
import { promisesKept } from './promise-kept.ts'

const meetings = ['2024-01-16', '2024-03-19', '2024-05-21'].map((heldOn) => ({
  meetingId: heldOn,
  title: 'Board',
  heldOn,
  seriesId: 's',
  isThematic: false,
  subjectThemes: [],
}))
const life = (
  latest: string | null,
  status: 'open' | 'completed' | 'withdrawn',
  endedOn: string | null,
  asAt = '2024-06-01',
) => ({
  status,
  endedOn,
  firstDue: latest === null ? null : { written: 'by then', earliest: null, latest },
  asAt,
  seriesId: 's',
  themes: [],
})

const cases: [string, ReturnType<typeof life>, number, number][] = [
  ['told done before the due day', life('2024-03-31', 'completed', '2024-03-19'), 1, 1],
  ['told done at the first meeting after the due day', life('2024-03-31', 'completed', '2024-05-21'), 1, 1],
  ['told done one meeting later', life('2024-01-31', 'completed', '2024-05-21'), 0, 1],
  ['withdrawn', life('2024-03-31', 'withdrawn', '2024-05-21'), 0, 1],
  ['open past its day', life('2024-03-31', 'open', null), 0, 1],
  ['open and not due yet', life('2024-07-31', 'open', null), 0, 0],
  ['without a due day', life(null, 'completed', '2024-03-19'), 0, 0],
]
test.each(cases)('%s', (_what, one, numerator, denominator) => {
  expect(promisesKept([one], meetings)).toEqual({ numerator, denominator })
})
