import { describe, expect, test } from 'vitest'
import { couldHear, missedMeeting } from './silent-lapse.ts'

const meeting = (heldOn: string, subjectThemes?: string[], seriesId = 'monthly') => ({
  heldOn,
  seriesId,
  isThematic: subjectThemes !== undefined,
  subjectThemes: subjectThemes ?? [],
})
const [march, april, may, june] = ['2024-03-12', '2024-04-09', '2024-05-14', '2024-06-11'].map((day) =>
  meeting(day),
) as [ReturnType<typeof meeting>, ReturnType<typeof meeting>, ReturnType<typeof meeting>, ReturnType<typeof meeting>]
type Life = Parameters<typeof missedMeeting>[0]
const life = (latest: string | null | undefined, lastMentionedOn = '2024-03-12', more: Partial<Life> = {}): Life => ({
  seriesId: 'monthly',
  themes: ['custody'],
  status: 'open',
  due: latest === undefined ? null : { written: 'then', earliest: null, latest },
  lastMentionedOn,
  ...more,
})

describe('the meeting that should have heard of an open action', () => {
  test.each([
    ['due in April, April is silent', life('2024-04-05'), [march, april], april],
    ['due on the day of the meeting', life('2024-04-09'), [march, april], april],
    ['due later than any meeting read', life('2024-07-01'), [march, april, may], null],
    [
      'April heard of it, May was silent: one silence is not yet a lapse',
      life('2024-04-05', april.heldOn),
      [march, april, may],
      null,
    ],
    ['April heard of it, May and June were silent', life('2024-04-05', april.heldOn), [march, april, may, june], june],
    ['no due date, silent once', life(undefined), [march, april], null],
    ['no due date, silent twice', life(undefined), [march, april, may], may],
    ['a future meeting is no latest day: silent twice', life(null), [march, april, may], may],
    [
      'a thematic meeting on another subject does not count',
      life('2024-04-05'),
      [march, meeting('2024-04-09', ['fleet'])],
      null,
    ],
    [
      'a thematic meeting on its subject counts',
      life('2024-04-05'),
      [meeting('2024-04-09', ['custody'])],
      meeting('2024-04-09', ['custody']),
    ],
    [
      'a meeting of another series does not count',
      life('2024-04-05'),
      [march, meeting('2024-04-09', undefined, 'panel')],
      null,
    ],
    ['missed in April, heard of in May', life('2024-04-05', may.heldOn), [march, april, may], null],
    ['completed', life('2024-04-05', '2024-03-12', { status: 'completed' }), [march, april], null],
  ])('%s', (_, one, meetings, missed) => expect(missedMeeting(one, meetings)).toEqual(missed))

  test('an action of no series may be heard at any', () =>
    expect(couldHear(april, { seriesId: null, themes: [] })).toBe(true))
})
