import { describe, expect, test } from 'vitest'
import { statusOf } from './status.ts'

describe('a status alone', () => {
  test.each(['Complete', 'Action discharged.', 'Item closed', 'Ongoing', 'This action is now complete.'])(
    '%s',
    (text) => {
      expect(statusOf(text)).not.toBeNull()
    },
  )
  test.each([
    'CC to report',
    'The plan is complete nonsense',
    'Work is ongoing in the north',
    'The doors were closed at ten',
  ])('not %s', (text) => {
    expect(statusOf(text)).toBeNull()
  })
})
