import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../../shared/facts.ts'
import { outcome, statusOf } from './outcome.ts'
import { growthOf, LINEAR } from '../testing/growth.ts'

const cases: [Outcome, string][] = [
  ['completed', 'Complete'],
  ['in progress', 'Ar y gweill / In progress'],
  ['withdrawn', 'Tynnwyd yn ôl / Withdrawn'],
  ['deferred', 'The scheme was stood over to the July meeting.'],
  ['withdrawn', 'Nothing further need be done and the action was struck out.'],
  ['completed', 'The note was sent and the matter was deemed to be disposed of.'],
  ['deferred', 'The clerk is on leave. Carry forward to next week.'],
  ['deferred', 'Two prices had come. Held over to the July board.'],
  ['not reported', '(No update.)'],
  ['in progress', 'A hall was still being sought and the action would remain open.'],
  ['deferred', 'Overdue – deferred to the August meeting'],
  ['no change', 'Overdue'],
  ['completed', 'Done! They met at the depot.'],
  ['completed', 'Blue: paper sent on 2 May'],
  ['no change', 'Not discharged. There are as many vans as there were in March.'],
  ['no change', 'The hall is the same as in March.'],
  ['deferred', 'To be held in abeyance until the spring.'],
  ['deferred', 'On pause while we look for a hall.'],
  ['deferred', 'The talk will now be given to the board in July.'],
  ['withdrawn', 'Members did not wish to pursue this.'],
  ['in progress', 'Paper in draft; to come to the July board.'],
  ['completed', 'Completed.'],
  ['completed', 'Closed'],
  ['completed', 'Discharged'],
  ['completed', 'Actioned'],
  ['completed', 'ACC Moss said that the vans have come.  Action discharged.'],
  ['completed', 'Completed, the scheme opened in spring.'],
  ['completed', 'Update 18.01.22 – Complete'],
  ['completed', 'It was agreed that this action could be closed.'],
  ['completed', 'The paper was circulated on 3 May and the action can now be closed'],
  ['completed', 'Given to the commissioner in writing. She regarded the question as answered.'],
  ['completed', 'The figures were sent to the office on 4 June.'],
  ['completed', 'All stations have been inspected.'],
  ['completed', 'Circulated on 3 May.'],
  ['completed', 'The board agreed to close this action.'],
  ['completed', 'A meeting took place in May.'],
  ['completed', 'Completed and sent round 28/9/16.'],
  ['in progress', 'Half of the vans have been fitted with them.'],
  ['in progress', 'RJ said that three of the five depots have been painted.'],
  ['in progress', '60% of the files have been moved.'],
  ['no change', 'Nobody has replied and matters stand where they stood in spring.'],
  ['no change', 'It remains where it was in May.'],
  ['in progress', 'Ongoing'],
  ['in progress', 'On-going.'],
  ['in progress', 'In hand'],
  ['in progress', 'DF Hale to bring a note on cars.  Ongoing'],
  ['in progress', 'ACC Moss has written to the council.  The action will be discharged when the reply comes'],
  ['in progress', 'Work is under way with the two universities.'],
  ['in progress', 'The letter has been sent; a reply is awaited.'],
  ['in progress', 'The request has gone out; no date has been fixed.'],
  ['in progress', 'Partially complete – two of the three sites are done.'],
  ['in progress', 'The draft is being checked by legal services.'],
  ['in progress', 'This has not been completed but will be by May.'],
  ['in progress', 'All four aims are agreed and training is now complete, but more work is being done on the data.'],
  ['in progress', 'The chief said that it was in hand and would come to the next meeting.'],
  ['completed', 'Done 4/3/21'],
  ['completed', 'Complete 4 March'],
  ['completed', 'Closed July 2020'],
  ['no change', 'No further forward, as the supplier is silent.'],
  ['no change', 'The matter was no further on than in spring.'],
  ['in progress', 'Three of the visits had taken place and the others were in the diary.'],
  ['in progress', 'Written 3 March, reply awaited.'],
  ['in progress', 'Letter sent and the rest are booked.'],
  ['deferred', 'Figures still missing. Revised date 03/04/22'],
  ['deferred', 'New deadline: 3 April'],
  ['no change', 'No change'],
  ['no change', 'Remains outstanding.'],
  ['no change', 'This action remained outstanding.'],
  [
    'no change',
    'Results have not improved, and the force remain at the bottom of the table. The chief said work is being done.',
  ],
  ['no change', 'There was no difference since the last time.'],
  ['no change', 'Not yet started'],
  ['deferred', 'Deferred to May at the wish of the treasurer.'],
  ['deferred', 'Deferred until the new head of fleet is in post'],
  ['deferred', 'Carried forward'],
  ['deferred', 'Carried forward to the next meeting.'],
  ['deferred', 'The paper will come to the October board meeting.'],
  ['deferred', 'On hold'],
  ['withdrawn', 'Withdrawn'],
  ['withdrawn', 'No longer required, as the contract has ended.'],
  ['withdrawn', 'Superseded by the new programme.'],
  ['withdrawn', 'The chief explained that the pilot would not go ahead.'],
  ['not reported', ''],
  ['not reported', 'No update'],
  ['not reported', 'No update was provided.'],
  ['not reported', '–'],
  ['not reported', 'Update:'],
]

describe('the outcome that an update reports', () => {
  test.each(cases)('%s: %s', (expected, text) => expect(outcome(text).outcome).toBe(expected))
})

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

test.each(['has been ', 'to be ', 'no longer ', 'action is ', 'regarded ', ' ', 'Update'])(
  'long runs of %j take no long time',
  async (part) => {
    expect(
      await growthOf((length) => [outcome(part.repeat(length)), statusOf(part.repeat(length))], 5000),
    ).toBeLessThan(LINEAR)
  },
)
