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
    ['unclear', 'asked whether the tender will close', 'The CFO did not know; two firms had asked for longer.'],
    ['unclear', 'asked if posts would go', 'That hinges on the council tax vote.'],
    ['unclear', 'asked what the site would fetch', 'It would not be known until the survey was back.'],
    ['unclear', 'asked why trains are unpoliced', 'That is a matter for the transport police.'],
    ['unclear', 'asked for the cost', 'The DCC did not have the figure with her.'],
    ['not assured', 'asked if drones should be sold', 'The CC did not agree that they should.'],
    ['not assured', 'asked whether visits are logged', 'They are not. A tool was trialled and then ruled out.'],
    ['not assured', 'asked about lockers', 'Two sites have them and the landlord has refused any more.'],
    ['assured', 'asked if any exhibit had lapsed', 'The DCC assured the Panel that none had.'],
    ['assured', 'asked if fraud cases were affected', 'The CC said that they were not.'],
    ['assured', 'asked how the CC knows that vans are used', '71% are out each day, which is above what was promised.'],
    ['assured', 'asked what share was over fifty', 'A third, and that has not changed.'],
    ['assured', 'asked whether grants are spent', 'All are, and none of them depends on next year.'],
    ['partly assured', 'asked about kennels', 'Nine were unfit in May and two remain; they will be rebuilt in June.'],
    [
      'partly assured',
      'asked why queues are so long',
      'Half of the team had left. Three agency staff have been taken on.',
    ],
    ['partly assured', 'asked if targets are met', 'They are met in seven weeks out of nine.'],
    ['partly assured', 'asked if calls are taped', 'Not at present. A new recorder would allow it from May.'],
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
    ['not assured', 'reassurance', 'sought assurance that no child waits', 'The DCC could not give it.'],
    ['not assured', 'reassurance', 'sought assurance that all is logged', 'The DCC could not offer that assurance.'],
    [
      'partly assured',
      'reassurance',
      'sought assurance that no witness is pressed',
      'She was confident that none was. However, only thirty had been asked.',
    ],
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
  )
})
