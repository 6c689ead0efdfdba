import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../shared/dates.ts'
import { due } from './due.ts'
import { dueReference } from './reference.ts'
import { growthOf, LINEAR } from '../../testing/growth.ts'

const meeting = dueReference('2021-06-15', '2021-07-20')
const alone = dueReference('2021-06-15', null)

/** text, due words, earliest, latest: for a meeting on Tuesday 15 June 2021, the next on 20 July. */
const cases: [string, string, string | null, string | null][] = [
  ['CC to report how many recruits leave within two years', '', null, null],
  ['CC to report the share of victims visited within 24 hours', '', null, null],
  ['CC to report how many recruits there are within two weeks', 'within two weeks', '2021-06-16', '2021-06-29'],
  ['CC to list the yards within two weeks', 'within two weeks', '2021-06-16', '2021-06-29'],
  ['CC to report any gap within a week of its discovery', '', null, null],
  ['CC to answer within seven days of the meeting', 'within seven days', '2021-06-16', '2021-06-22'],
  ['CC to list crimes with no outcome after twelve months', '', null, null],
  ['CC to invite the PCC to the next rural tasking meeting', '', null, null],
  ['CC to invite the makers to the next meeting', 'to the next meeting', '2021-07-20', '2021-07-20'],
  ['Send papers for the next board to RJ by 30 June 2021', 'by 30 June 2021', '2021-06-16', '2021-06-30'],
  [
    'CC to review every report that was closed in August, and report the outcome in November',
    'in November',
    '2021-11-01',
    '2021-11-30',
  ],
  [
    'CC to warn drivers before the clocks change on 31 October 2021',
    'before the clocks change on 31 October 2021',
    '2021-06-16',
    '2021-10-30',
  ],
  ['RJ to put it on the agenda of the next meeting.', 'of the next meeting', '2021-07-20', '2021-07-20'],
  ['RJ to bring the vans back to a future check-in', 'to a future check-in', '2021-06-16', null],
  ['CC to report by 30th September 2021.', 'by 30th September 2021', '2021-06-16', '2021-09-30'],
  ['CC to report by the end of March', 'by the end of March', '2021-06-16', '2022-03-31'],
  ['ACC to write by Friday', 'by Friday', '2021-06-16', '2021-06-18'],
  ['ACC to write by next Friday.', 'by next Friday', '2021-06-16', '2021-06-25'],
  ['ACC to write no later than 1 July', 'no later than 1 July', '2021-06-16', '2021-07-01'],
  ['CC to show where the vans were used in July.', '', null, null],
  ['CC to list the yards, when it was agreed that the vans move in July.', 'in July', '2021-07-01', '2021-07-31'],
  ['List the vans for the September meeting – by 31 July 2021', 'by 31 July 2021', '2021-06-16', '2021-07-31'],
  ['CC to confirm which vans will be replaced in 2022/23', '', null, null],
  ['CC to set out how many vans are off the road in three months', 'in three months', '2021-09-01', '2021-09-30'],
  ['CC to remind staff that visitors are to be let in without delay', '', null, null],
  ['CC to write to the landlord without delay.', 'without delay', null, null],
  ['DCC to show the waits in the next six-month review.', '', null, null],
  ['A paper to come back in October', 'in October', '2021-10-01', '2021-10-31'],
  ['A paper to come back in 3 months', 'in 3 months', '2021-09-01', '2021-09-30'],
  ["A paper to come back in six months' time.", "in six months' time", '2021-12-01', '2021-12-31'],
  ['OPCC to revisit in a month to see', 'in a month', '2021-07-01', '2021-07-31'],
  ['A review in 12 months', 'in 12 months', '2022-06-01', '2022-06-30'],
  ['To be circulated within 10 days', 'within 10 days', '2021-06-16', '2021-06-25'],
  ['To be circulated within three months', 'within three months', '2021-06-16', '2021-09-15'],
  ['To be circulated over the next two weeks', 'over the next two weeks', '2021-06-16', '2021-06-29'],
  ['To be done in two weeks', 'in two weeks', '2021-06-28', '2021-07-04'],
  ['Figures for the next meeting', 'for the next meeting', '2021-07-20', '2021-07-20'],
  ['DCC to update at the next performance board', 'at the next performance board', '2021-07-20', '2021-07-20'],
  [
    'RJ to agree a note before the Police and Crime Panel on 14 July',
    'before the Police and Crime Panel on 14 July',
    '2021-06-16',
    '2021-07-13',
  ],
  ['RJ to write to the council after its meeting in October', 'after its meeting in October', '2021-11-01', null],
  ['To be brought to the July meeting', 'to the July meeting', '2021-07-20', '2021-07-20'],
  ['To be brought to the November meeting', 'to the November meeting', '2021-11-01', '2021-11-30'],
  ['To be raised at the meeting in November', 'at the meeting in November', '2021-11-01', '2021-11-30'],
  ['To be raised at the 9 November meeting', 'at the 9 November meeting', '2021-11-09', '2021-11-09'],
  ['DCC to circulate prior to the next meeting', 'prior to the next meeting', '2021-06-16', '2021-07-19'],
  [
    'RJ to use the new form from the September meeting onwards',
    'from the September meeting',
    '2021-09-01',
    '2021-09-30',
  ],
  [
    'RJ to bring the figures every quarter, starting with the September Board.',
    'starting with the September Board',
    '2021-09-01',
    '2021-09-30',
  ],
  ['RJ to bring the figures, beginning in October', 'beginning in October', '2021-10-01', '2021-10-31'],
  ['DB to put depots on the agenda for the autumn', 'for the autumn', '2021-09-01', '2021-11-30'],
  ['FO to explain the figures for the autumn', '', null, null],
  ['Papers before the next meeting', 'before the next meeting', '2021-06-16', '2021-07-19'],
  [
    'Papers in no later than ten days before the meeting.',
    'no later than ten days before the meeting',
    '2021-06-16',
    '2021-07-10',
  ],
  ['Papers to go out a week before the next meeting.', 'a week before the next meeting', '2021-06-16', '2021-07-13'],
  ['Papers to come two weeks before the next meeting', 'two weeks before the next meeting', '2021-06-16', '2021-07-06'],
  ['Papers to come a week before each meeting', 'before each meeting', null, null],
  ['RJ to sell a van before the month is out', 'before the month is out', '2021-06-16', '2021-06-30'],
  ['RJ to sell a van before the year is over.', 'before the year is over', '2021-06-16', '2021-12-31'],
  ['RJ to sell a van before the fortnight is out', 'before the fortnight is out', '2021-06-16', '2021-06-29'],
  ['RJ to sell a van inside a fortnight.', 'inside a fortnight', '2021-06-16', '2021-06-29'],
  ['RJ to find who sat inside a van', '', null, null],
  ['RJ to sell a van by Whitsun', 'by Whitsun', '2021-06-16', '2022-06-06'],
  ['RJ to sell a van by Whitsun, 6th June', 'by Whitsun, 6th June', '2021-06-16', '2022-06-06'],
  ['RJ to sell a van by Easter, 30 October being too late', 'by Easter', '2021-06-16', '2022-04-17'],
  ['RJ to sell a van before Bonfire Night.', 'before Bonfire Night', '2021-06-16', '2021-11-04'],
  ["RJ to sell a van by St Andrew's Day", "by St Andrew's Day", '2021-06-16', '2021-11-30'],
  ['RJ to sell a van before Remembrance Sunday', 'before Remembrance Sunday', '2021-06-16', '2021-11-13'],
  ['RJ to sell a van before Harl Show (4 September)', 'before Harl Show (4 September)', '2021-06-16', '2021-09-03'],
  ['A plan for the vans, at the next of these meetings', 'at the next of these meetings', '2021-07-20', '2021-07-20'],
  ['Moved on to the summer', 'Moved on to the summer', '2021-06-16', '2021-08-31'],
  ['Carry forward to next week', 'Carry forward to next week', '2021-06-21', '2021-06-27'],
  ['Carried over to next month', 'Carried over to next month', '2021-07-01', '2021-07-31'],
  ['Rolled over to the next review.', 'Rolled over to the next review', '2021-07-20', '2021-07-20'],
  ['DCC to come back to the next Public Conference', 'to the next Public Conference', '2021-07-20', '2021-07-20'],
  ['A paper for the next Joint Executive', 'for the next Joint Executive', '2021-07-20', '2021-07-20'],
  ['DCC to answer the next review of the policy', '', null, null],
  ['PCC to raise it with the judge at their meeting in July', 'at their meeting in July', '2021-07-01', '2021-07-31'],
  ['To be finished before the August bank holiday', 'before the August bank holiday', '2021-06-16', '2021-08-29'],
  ['To be finished by the May bank holiday', 'by the May bank holiday', '2021-06-16', '2022-05-30'],
  ['DB to find a new date for the September meeting', '', null, null],
  ['PCC to bring drones back at the end of the year.', 'at the end of the year', '2021-12-01', '2021-12-31'],
  ['Report due at the end of March', 'at the end of March', '2022-03-25', '2022-03-31'],
  ['CFO to reconcile by the end of the financial year', 'by the end of the financial year', '2021-06-16', '2022-03-31'],
  ['CFO to reconcile by year end', 'by year end', '2021-06-16', '2021-12-31'],
  ['Bids in before the end of the month', 'before the end of the month', '2021-06-16', '2021-06-30'],
  ['To be finished prior to Christmas', 'prior to Christmas', '2021-06-16', '2021-12-24'],
  ['To be finished before Easter', 'before Easter', '2021-06-16', '2022-04-16'],
  ['To be decided after 27/08/2021', 'after 27/08/2021', '2021-08-28', null],
  ['To be scrutinised at a future meeting', 'at a future meeting', '2021-06-16', null],
  [
    'To be looked at in a future holding to account meeting.',
    'in a future holding to account meeting',
    '2021-06-16',
    null,
  ],
  ['Deferred to September at the wish of the chair', 'Deferred to September', '2021-09-01', '2021-09-30'],
  ['Deferred until the new chief is in post', 'until the new chief is in post', null, null],
  ['The review to be sent when available', 'when available', null, null],
  ['The letter to be circulated on receipt.', 'on receipt', null, null],
  ['CC to send the figures weekly.', 'weekly', null, null],
  ['DCC to report on a quarterly basis', 'on a quarterly basis', null, null],
  ['DCC to report at every meeting', 'at every meeting', null, null],
  ['ACC to report early next month', 'next month', '2021-07-01', '2021-07-31'],
  ['ACC to meet the mayor this week', 'this week', '2021-06-16', '2021-06-20'],
  ['Launch in the autumn', 'in the autumn', '2021-09-01', '2021-11-30'],
  ['Launch by spring 2022', 'by spring 2022', '2021-06-16', '2022-05-31'],
  ['Report in Q3', 'in Q3', '2021-10-01', '2021-12-31'],
  ['Report by Sept 21', 'by Sept 21', '2021-06-16', '2021-09-30'],
  ['Report (Due: 3/8/21)', 'Due: 3/8/21', '2021-06-16', '2021-08-03'],
  ['Paper in mid-August', 'in mid-August', '2021-08-11', '2021-08-21'],
  ['Paper w/c 6 September', 'w/c 6 September', '2021-09-06', '2021-09-12'],
  ['Paper in w/c 6 September', 'in w/c 6 September', '2021-09-06', '2021-09-12'],
  ['Paper w/c 6<sup>th</sup> September', 'w/c 6<sup>th</sup> September', '2021-09-06', '2021-09-12'],
  ['Paper by w/e 10 September', 'by w/e 10 September', '2021-06-16', '2021-09-10'],
  ['Answer within 5 working days', 'within 5 working days', '2021-06-16', '2021-06-22'],
  ['Answer within ten working days of today', 'within ten working days', '2021-06-16', '2021-06-29'],
  ['Answer within 48 hours.', 'within 48 hours', '2021-06-16', '2021-06-17'],
  ['Answer within the month', 'within the month', '2021-06-16', '2021-07-15'],
  ['List the vans 19/7', '19/7', '2021-07-19', '2021-07-19'],
  ['List the vans (19/7)', '19/7', '2021-07-19', '2021-07-19'],
  ['List the vans by Mon 19/7', 'by Mon 19/7', '2021-06-16', '2021-07-19'],
  ['List what is asked in action 19/7', '', null, null],
  ['Answer by close of play Friday', 'by close of play Friday', '2021-06-16', '2021-06-18'],
  ['Answer by end of business on Friday', 'by end of business on Friday', '2021-06-16', '2021-06-18'],
  ['Answer by the 19th.', 'by the 19th', '2021-06-16', '2021-06-19'],
  ['Answer by a week on Friday', 'by a week on Friday', '2021-06-16', '2021-06-25'],
  ['Answer next wk', 'next wk', '2021-06-21', '2021-06-27'],
  ['Answer by EOM', 'by EOM', '2021-06-16', '2021-06-30'],
  ['Paper by Q2', 'by Q2', '2021-06-16', '2021-09-30'],
  ['Paper by the end of quarter 3', 'by the end of quarter 3', '2021-06-16', '2021-12-31'],
  ['Paper in the second quarter', 'in the second quarter', '2021-07-01', '2021-09-30'],
  ['Paper by the end of Q4 21/22', 'by the end of Q4 21/22', '2021-06-16', '2022-03-31'],
  ['Paper by end of FY', 'by end of FY', '2021-06-16', '2022-03-31'],
  ['Paper by the end of FY 2022/23', 'by the end of FY 2022/23', '2021-06-16', '2023-03-31'],
  ['Paper by FY end', 'by FY end', '2021-06-16', '2022-03-31'],
  ['Paper b4 Christmas', 'b4 Christmas', '2021-06-16', '2021-12-24'],
  ['Paper before the August bank holiday', 'before the August bank holiday', '2021-06-16', '2021-08-29'],
  ['Paper by the next but one meeting', 'by the next but one meeting', '2021-06-16', null],
  ['Paper to the meeting after next', 'to the meeting after next', '2021-07-21', null],
  ['Papers a week before the next meeting', 'a week before the next meeting', '2021-06-16', '2021-07-13'],
  [
    'Papers two working days before the next meeting',
    'two working days before the next meeting',
    '2021-06-16',
    '2021-07-16',
  ],
  ['Price the vans immediately.', 'immediately', null, null],
  ['Price the vans as a matter of urgency', 'as a matter of urgency', null, null],
  ['Price what was lost immediately after the flood', '', null, null],
  ['Vans list. Now 21/10/21', 'Now 21/10/21', '2021-06-16', '2021-10-21'],
  ['Vans list, slipped to October', 'slipped to October', '2021-10-01', '2021-10-31'],
  ['Vans list now October.', 'now October', '2021-06-16', '2021-10-31'],
  ['The vans are now in place', '', null, null],
  ['Paper by w/c 6 September', 'by w/c 6 September', '2021-06-16', '2021-09-12'],
  ['Paper in June or July', 'in June or July', '2021-06-16', '2021-07-31'],
  ['Paper in June', 'in June', '2021-06-16', '2021-06-30'],
  ['Nothing is said of a day', '', null, null],
  ['CC to explain the rise in May 2021', '', null, null],
  ['CC to explain what was seen in December', '', null, null],
  ['CC to explain the minutes of 4 May', '', null, null],
  ['CC to explain the results for 2020/21', '', null, null],
  ['CC may report to the board on the next steps for the panel', '', null, null],
  ['PCC to write to the March family by hand', '', null, null],
  ['CC to report on the last meeting', '', null, null],
  ['DCC to provide a quarterly report', '', null, null],
]

describe('due words', () => {
  test.each(cases)('%s', (text, words, earliest, latest) => {
    const found = due(text, meeting)
    expect(found && text.slice(found.start, found.end)).toBe(words || null)
    if (found) expect([found.earliest, found.latest]).toEqual([earliest, latest])
  })

  test('the next meeting has no day where the notes give none', () => {
    expect(due('to the next meeting', alone)).toMatchObject({ earliest: '2021-06-16', latest: null })
  })

  test('reckons from a month where only that is known', () => {
    const may = dueReference('2021-05', '2021-06-15')
    expect(due('to revisit in a month', may)).toMatchObject({ earliest: '2021-06-01', latest: '2021-06-30' })
    expect(due('back in the June meeting', may)).toMatchObject({ earliest: '2021-06-15', latest: '2021-06-15' })
    expect(due('back by 3 July', may)).toMatchObject({ earliest: '2021-07-03', latest: '2021-07-03' })
  })

  test('without a meeting, a month takes its year from the notes that tell of it', () => {
    const told = dueReference(null, null, '2021-06-15')
    expect(due('to report in April', told)).toMatchObject({ earliest: '2021-04-01', latest: '2021-04-30' })
    expect(due('to report in three months', told)).toMatchObject({ earliest: null, latest: null })
    expect(due('to report in April', dueReference(null, null))).toMatchObject({ earliest: null, latest: null })
  })
})

describe('any due words', () => {
  const day = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2010-01-01', count))
  const piece = fc.constantFrom(
    ...cases.map(([text]) => text),
    'by 31 February',
    'in 0 months',
    'in 999 years',
    'on 29 February',
    'by 99/99/21',
  )

  test('give real days in order, none before the day after the meeting', () => {
    fc.assert(
      fc.property(day, fc.option(day), fc.array(piece, { minLength: 1, maxLength: 3 }), (heldOn, next, pieces) => {
        const text = pieces.join(' ')
        const found = due(text, dueReference(heldOn, next !== null && next > heldOn ? next : null))
        if (!found) return
        expect(text.slice(found.start, found.end).trim()).not.toBe('')
        for (const end of [found.earliest, found.latest]) if (end) expect(addDays(end, 0)).toBe(end)
        if (found.earliest && found.latest) expect(found.earliest <= found.latest).toBe(true)
        if (found.latest) expect(found.latest > heldOn).toBe(true)
        if (found.earliest) expect(found.earliest > heldOn).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test.each(['in the next ', 'by ', 'a ', '1 ', 'meeting ', 'in May ', '–', ' '])(
    'long runs of %j take no long time',
    async (part) => {
      expect(await growthOf((length) => due(part.repeat(length), meeting), 5000)).toBeLessThan(LINEAR)
    },
  )
})
