import { describe, expect, it } from 'vitest'
import { actionsIn, isRaised, who } from '../../testing/board.ts'

const rows = (body: string, name?: string) =>
  actionsIn(body, name).map((one) => [isRaised(one) ? 'raised' : 'earlier', one.ref, one.text, who(one), one.outcome])

const table = (head: string[], ...lines: string[][]) =>
  `<table><tr>${head.map((one) => `<th>${one}</th>`).join('')}</tr>${lines.map((line) => `<tr>${line.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`

describe('where the number of an action stands in its table', () => {
  it('before its words, where no column holds it', () =>
    expect(
      rows(
        `<h2>2. Actions from 4 May 2021</h2>${table(['Action', 'Owner', 'Progress', 'Status'], ['5.1 Map the dark shelters', 'RJ', 'The map was shared.', 'Complete'], ['5.2 Count the bikes', 'DB', 'A count has begun.', 'Ongoing'])}`,
        'notes.html',
      ),
    ).toEqual([
      ['earlier', '5.1', 'Map the dark shelters', 'RJ', 'completed'],
      ['earlier', '5.2', 'Count the bikes', 'DB', 'in progress'],
    ]))
  it('in a column that bears the name of its kind', () =>
    expect(
      rows(
        `<h2>1. Follow-ups still on the books</h2>${table(['Follow-up', 'From', 'What we were promised', 'Where it stands'], ['2/21', '4 May 2021', 'RJ to visit the depots.', 'Done. He went in May.'], ['3/21', '4 May 2021', 'DB to survey leavers.', 'The survey is out. Nothing is published yet.'], ['4/21', '4 May 2021', 'FO to list the masts.', ''])}`,
        'notes.html',
      ),
    ).toEqual([
      ['earlier', '2/21', 'RJ to visit the depots.', 'RJ', 'completed'],
      ['earlier', '3/21', 'DB to survey leavers.', 'DB', 'in progress'],
      ['earlier', '4/21', 'FO to list the masts.', 'FO', 'not reported'],
    ]))
  it('beside for whom it was set and what was reported today', () =>
    expect(
      rows(
        `<h2>Previous actions (set at the meeting of 4 May 2021)</h2>${table(['No', 'Set for', 'Action', 'Reported today'], ['R21', 'RJ', 'Sell the depot', 'Sold on 14 May. Remove from list.'], ['R22', 'FO', 'Reconcile the cash account', 'Two thirds reconciled.'], ['R23', 'DB', 'Complaints by division', 'Postponed to July.'])}`,
        'notes.html',
      ),
    ).toEqual([
      ['earlier', 'R21', 'Sell the depot', 'RJ', 'completed'],
      ['earlier', 'R22', 'Reconcile the cash account', 'FO', 'in progress'],
      ['earlier', 'R23', 'Complaints by division', 'DB', 'deferred'],
    ]))
  it('beside how it stands at this meeting', () =>
    expect(
      rows(
        `<h2>Action log</h2>${table(['No.', 'Raised', 'Action', 'Owner', 'Due (revised)', 'Status at this meeting'], ['34', '04/05/2021', 'Sell the depot', 'RJ', 'June 2021', 'Complete. Sold on 14 May.'], ['36', '04/05/2021', 'Count the bikes', 'DB', 'July 2021', 'Postponed until August.'], ['41', '15/06/2021', 'List the vans', 'FO', '', 'New'])}`,
        'notes.html',
      ),
    ).toEqual([
      ['earlier', '34', 'Sell the depot', 'RJ', 'completed'],
      ['earlier', '36', 'Count the bikes', 'DB', 'deferred'],
      ['raised', '41', 'List the vans', 'FO', null],
    ]))
  it('beside its status and what is told of it in one column', () =>
    expect(
      rows(
        `<h2>1. Actions from previous meetings</h2>${table(['Ref', 'Action', 'Owner', 'Due', 'Status and update'], ['41', 'Sell the depot', 'RJ', '31 May 2021', '<b>Complete.</b> Sold on 14 May.'], ['43', 'Count the bikes', 'DB', 'May 2021', '<b>Ongoing.</b> Half are counted; the rest will come in August.'], ['47', 'List the vans', 'FO', '', ''])}`,
        'notes.html',
      ),
    ).toEqual([
      ['earlier', '41', 'Sell the depot', 'RJ', 'completed'],
      ['earlier', '43', 'Count the bikes', 'DB', 'in progress'],
      ['earlier', '47', 'List the vans', 'FO', 'not reported'],
    ]))
  it('before the day in a bracket that it was agreed on', () =>
    expect(
      actionsIn(
        `<h2>2. What happened to earlier actions</h2>${table(['Action and date agreed', 'Who', 'What has happened'], ['Sell the depot (4 May 2021)', 'RJ', 'Complete. Sold on 14 May.'], ['Count the bikes (20 April 2021)', 'DB', 'Half are counted; the others will be in August.'])}`,
        'notes.html',
      ).map(({ text, raisedAt, due, outcome }) => [text, raisedAt, due?.latest ?? null, outcome]),
    ).toEqual([
      ['Sell the depot', '2021-05-04', null, 'completed'],
      ['Count the bikes', '2021-04-20', '2021-08-31', 'in progress'],
    ]))
  it('in a table within the table of the notes', () =>
    expect(
      rows(
        'No\tItem\tAction\n1\tMinutes of the last meeting\n\tThe minutes were agreed.\n2\tAction log\n\tRef\tAction\tOwner\tDue\tUpdate\n\tOB/21/3\tReview the vans\tRJ\tJune 2021\tOngoing. Sixty are done\n\tOB/21/4\tInvite the makers\tDB\tJuly 2021\tComplete – they come in July.\n\tOB/21/5\tExplain the fall\tFO\tJune 2021\n3\tFleet\n\tThe vans are old.',
      ),
    ).toEqual([
      ['earlier', 'OB/21/3', 'Review the vans', 'RJ', 'in progress'],
      ['earlier', 'OB/21/4', 'Invite the makers', 'DB', 'completed'],
      ['earlier', 'OB/21/5', 'Explain the fall', 'FO', 'not reported'],
    ]))
  it('leaves a day or a number that is part of the words', () =>
    expect(
      rows(
        `<h2>2. Actions from 4 May 2021</h2>${table(['Action', 'Owner', 'Progress'], ['101 Calls to be counted', 'RJ', 'They are being counted.'], ['2021 Accounts to be shown', 'FO', 'Shown in May.'])}`,
        'notes.html',
      ).map(([, ref, text]) => [ref, text]),
    ).toEqual([
      [null, '101 Calls to be counted'],
      [null, '2021 Accounts to be shown'],
    ]))
  it('keeps what goes out from a meeting apart from what came in', () =>
    expect(
      rows(
        'SHEET AT THE BACK: ACTIONS\n\nCarried in from earlier sessions\nNo.\tSet on\tWhose\tWhat\tPosition at 15 June\n3.4\t4 May 2021\tRJ\tCompare the price of fuel\tCLOSED - sent on 2 June\n3.5\t4 May 2021\tFO\tShow the accounts\tHELD OVER - to July\n\nGoing out from this session\nNo.\tWhose\tWhat\tWanted\n3.6\tDB\tList of the depots, without names\tin July',
      ).map(([origin, ref]) => [origin, ref]),
    ).toEqual([
      ['earlier', '3.4'],
      ['earlier', '3.5'],
      ['raised', '3.6'],
    ]))
})
