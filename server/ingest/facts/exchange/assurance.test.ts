import { describe, expect, test } from 'vitest'
import type { Assurance, Challenge } from '../../../../shared/facts.ts'
import { assuranceOf } from './assurance.ts'
import { growthOf, LINEAR } from '../../testing/growth.ts'

describe('what the words of an answer suggest', () => {
  test.each<[Assurance, string, string]>([
    ['assured', 'asked if every call is logged', 'The CC confirmed that every call is logged.'],
    ['assured', 'asked whether the plan works', 'The CC said that he is confident it does.'],
    ['assured', 'asked how quickly calls are answered', 'Nine seconds on average, which is the best we have had.'],
    ['assured', 'asked if there had been a backlog', 'The DCC said that there is no backlog.'],
    ['assured', 'asked whether complaints had risen', 'The DCC said that they had not.'],
    ['assured', 'sought reassurance that no file was late', 'The DCC confirmed that none was.'],
    ['assured', 'asked whether work stops in the holidays', 'The CC said that it does not mean that work stops.'],
    ['assured', 'asked if thefts are falling', 'The CC said that thefts are down by 12%.'],
    [
      'assured',
      'asked if the teams are embedded',
      'They are embedded. They had been difficult to set up but are very good.',
    ],
    [
      'partly assured',
      'asked if the suites are safe',
      'Three of the four are in good order and the last is being checked.',
    ],
    [
      'partly assured',
      'asked if all are trained',
      'The CC said that 78% of them are and that more training is under way.',
    ],
    ['partly assured', 'asked why posts are empty', 'There is a shortage of detectives. Ten start in May.'],
    ['partly assured', 'asked whether it is consistent', 'It has improved but there are inconsistencies in the north.'],
    [
      'partly assured',
      'asked how many reviews are overdue',
      'There are forty, and a second reviewer has been appointed.',
    ],
    ['not assured', 'asked if the model works', "The CC said that he isn't confident that it does."],
    ['not assured', 'asked if there is enough capacity', "He doesn't think that there is."],
    ['not assured', 'asked whether it is consistent', 'The CC said that it is very different in each area.'],
    ['not assured', 'asked if someone comes', 'Often not. There are too few of us.'],
    ['not assured', 'asked how many files are late', 'There are 412, and she has no plan by which to clear them.'],
    ['not assured', 'asked if satisfaction has improved', 'It has fallen by 6%.'],
    ['unclear', 'asked when it will be finished', 'I cannot give a date.'],
    ['unclear', 'asked how many are waiting', 'The CC said that he does not know.'],
    ['unclear', 'asked who signed', 'The CC said that he would have to look it up.'],
    ['unclear', 'asked whether it will close', 'Nothing has been decided.'],
  ])('%s: %s – %s', (expected, question, answer) => expect(assuranceOf(question, answer, 'question')).toBe(expected))

  test.each<[Assurance, Challenge, string, string | null]>([
    ['not assured', 'concern', 'was concerned at the delay', 'The CC agreed that it was long.'],
    [
      'partly assured',
      'concern',
      'was concerned at the delay',
      'The CC agreed that it was long; a new team starts in May.',
    ],
    [
      'partly assured',
      'concern',
      'was worried by the figures',
      'The CC said that a new board will bring the two together.',
    ],
    ['unclear', 'concern', 'was worried by the figures', 'The CC said that figures are published in June.'],
    ['unclear', 'question', 'asked who pays', null],
  ])('%s, to a %s: %s – %s', (expected, challenge, question, answer) =>
    expect(assuranceOf(question, answer, challenge)).toBe(expected),
  )

  test.each(['not ', 'no more of the ', 'is being ', 'said that ', 'one of ', 'a, the, '])(
    'a long answer of %j takes no longer than its length',
    async (part) => {
      const weigh = (length: number) => assuranceOf(part.repeat(length), part.repeat(length), 'concern')
      expect(await growthOf(weigh, 1000)).toBeLessThan(LINEAR)
    },
    60_000,
  )
})
