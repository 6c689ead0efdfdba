import { describe, expect, test } from 'vitest'
import type { People, Who } from '../../../../shared/reading.ts'
import { owners, ownersIn, ownersNamed } from './owner.ts'
import { growthOf, LINEAR } from '../../testing/growth.ts'

const known: Record<string, Who> = {
  PCC: { name: 'Ada Quill', office: 'Police and Crime Commissioner', side: 'commissioner' },
  CC: { name: 'Tom Brack', office: 'Chief Constable', side: 'force' },
  'Chief Constable': { name: 'Tom Brack', office: 'Chief Constable', side: 'force' },
  DCC: { name: 'Una Sark', office: 'Deputy Chief Constable', side: 'force' },
  'T/DCC Sark': { name: 'Una Sark', office: 'Deputy Chief Constable', side: 'force' },
  'ACC Moss': { name: 'Lee Moss', office: 'Assistant Chief Constable', side: 'force' },
  LM: { name: 'Lee Moss', office: 'Assistant Chief Constable', side: 'force' },
  'Mr Brack': { name: 'Tom Brack', office: 'Chief Constable', side: 'force' },
  'Lee Moss': { name: 'Lee Moss', office: 'Assistant Chief Constable', side: 'force' },
  OPCC: { name: null, office: 'Office of the Police and Crime Commissioner', side: 'commissioner' },
}
const forms = Object.keys(known).sort((a, b) => b.length - a.length)
const people: People = {
  who: (written) => known[written.replace(/^the /i, '')] ?? null,
  mentions: (text) =>
    [...text.matchAll(new RegExp(`(?<![\\w/])(?:${forms.join('|')})(?![\\w’'])`, 'g'))].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      written: match[0],
      who: known[match[0]] as Who,
    })),
}

/** text, owners as written, basis, owing side. */
const cases: [string, string[], string | null, string | null][] = [
  ['The PCC to bring drones back', ['PCC'], 'stated', 'commissioner'],
  ['DCC to seek clarity from ACC Moss about the tables', ['DCC'], 'stated', 'force'],
  ['Fraud desk (from matters arising) DCC to ask ACC Moss for the list', ['DCC'], 'stated', 'force'],
  ['ACC Moss to share the plan with PCC.', ['ACC Moss'], 'stated', 'force'],
  ['Neighbourhood Sergeant for Elmscote to attend the fair', ['Neighbourhood Sergeant for Elmscote'], 'stated', null],
  ['PCC intends to look at patrol', ['PCC'], 'stated', 'commissioner'],
  ['PCC and CC to write to landlords', ['PCC', 'CC'], 'stated', null],
  ['T/DCC Sark/ACC Moss to draw up an offer', ['T/DCC Sark', 'ACC Moss'], 'stated', 'force'],
  ['Recovery plan to be shared with PCC.', [], null, 'force'],
  ['Budget papers to be sent to the Chief Constable', [], null, 'commissioner'],
  ['Letter from the auditor to be circulated on receipt.', [], null, null],
  ['Use of drones to be brought back in the May meeting', [], null, null],
  ['The PCC asked if she can use her powers to help.', ['PCC'], 'inferred', 'commissioner'],
  ['The PCC said that this needs to be revisited, as she needs to see the gain.', ['PCC'], 'inferred', 'commissioner'],
  ['The PCC asked the CC to look into the queue', ['CC'], 'stated', 'force'],
  ['The PCC requested that ACC Moss provide a note', ['ACC Moss'], 'stated', 'force'],
  ['The PCC asked for an update on the queue', [], null, 'force'],
  ['The PCC requested a briefing from ACC Moss', ['ACC Moss'], 'stated', 'force'],
  ['PCC to be briefed on the new rota', [], null, 'force'],
  ['All to send papers a week before', ['All'], 'stated', null],
  ['CC Staff Officer to fetch the log', ['CC Staff Officer'], 'stated', 'force'],
  ['Head of Estates to report', ['Head of Estates'], 'stated', null],
  ['OPCC to invite the ambulance service', ['OPCC'], 'stated', 'commissioner'],
  ['ACO Fenn', ['ACO Fenn'], 'stated', 'force'],
  ['LM send the note round', ['LM'], 'stated', 'force'],
  ['LM: check the rota', ['LM'], 'stated', 'force'],
  ['GW to ask for the list', ['GW'], 'stated', null],
  ['Petra Holm to write the note', ['Petra Holm'], 'stated', null],
  ['SOC to be scrutinised', [], null, null],
  ['SOC to include a new table', [], null, null],
  ['Demand Plan to include a new table', [], null, null],
  ['Note to be written by ACC Moss by May', ['ACC Moss'], 'stated', 'force'],
  ['Send the rota to the union (Lead: ACC Moss)', ['ACC Moss'], 'stated', 'force'],
  ['Send the rota to the union (ACC Moss)', ['ACC Moss'], 'stated', 'force'],
  ['Send the rota to the union – ACC Moss', ['ACC Moss'], 'stated', 'force'],
  ['Find out about the rota (SOC)', [], null, null],
  ['DCC to send it out (Lead: ACC Moss)', ['DCC'], 'stated', 'force'],
  ['It was agreed that ACC Moss would write to the board', ['ACC Moss'], 'stated', 'force'],
  ['that a note on vans be given to the PCC', [], null, 'force'],
  ['Mr Brack agreed to write to the board', ['Mr Brack'], 'stated', 'force'],
  ['Chief Superintendent Bell to write (Lead: LM)', ['Chief Superintendent Bell'], 'stated', 'force'],
  ['the force to review its vans', ['force'], 'stated', 'force'],
  ['Action the list', [], null, null],
  ['DCC to write. ACC Moss to count the vans.', ['DCC', 'ACC Moss'], 'stated', 'force'],
  ['Roads and Fleet Directorate to bring a list for the DCC to check', ['Roads and Fleet Directorate'], 'stated', null],
  ['Fleet Development to bring a list for the DCC to check', ['Fleet Development'], 'stated', null],
  ['Safer Lanes Partnership to present its report', ['Safer Lanes Partnership'], 'stated', null],
  ['Communications team, OPCC, to put the list online', ['Communications team'], 'stated', null],
  ['Learning and Development will send the dates to ACC Moss', ['Learning and Development'], 'stated', null],
  ['Fleet Registrar to send the count within two weeks', ['Fleet Registrar'], 'stated', null],
  [
    'Van Safety Officer and Area Manager Ash to draw up a plan',
    ['Van Safety Officer', 'Area Manager Ash'],
    'stated',
    null,
  ],
  ['Rural Fleet Strategy to include a new table', [], null, null],
  ['Stop and Search to return in May', [], null, null],
  ['Operation Larch to provide a further list', [], null, null],
  ['Body Worn Video to be shared with the PCC', [], null, 'force'],
  ['Force Fleet Unit to count the vans', ['Force Fleet Unit'], 'stated', 'force'],
]

describe('who owns an action', () => {
  test.each(cases)('%s', (text, written, basis, side) => {
    const found = owners(text, people)
    expect(found.owners.map((owner) => owner.written)).toEqual(written)
    expect(found.owners.every((owner) => owner.basis === basis)).toBe(true)
    expect(found.owingSide?.side ?? null).toBe(side)
  })

  test('the person behind the form is named where the document knows them', () => {
    expect(owners('LM to write', people).owners).toEqual([
      { written: 'LM', name: 'Lee Moss', office: 'Assistant Chief Constable', side: 'force', basis: 'stated' },
    ])
  })
})

describe('a cell of owners', () => {
  test.each([
    ['LM/DCC', ['LM', 'DCC']],
    ['ACC Moss', ['ACC Moss']],
    ['PCC & CC', ['PCC', 'CC']],
    ['RJ, DB', ['RJ', 'DB']],
    ['All', ['All']],
    ['Head of Estates', ['Head of Estates']],
    ['Force Fleet Unit', ['Force Fleet Unit']],
    ['To write', []],
    ['', []],
  ])('%s', (cell, written) => expect(ownersIn(cell, people).map((owner) => owner.written)).toEqual(written))
})

describe('a cell under the heading of owners', () => {
  test.each([
    ['LM/DCC', ['LM', 'DCC']],
    ['Fleet and Roads team', ['Fleet and Roads team']],
    ['Fleet Development / LM', ['Fleet Development', 'LM']],
    ['Roadcraft', ['Roadcraft']],
    ['TBC', []],
    ['Vacant', []],
    ['Completed', []],
    ['Ongoing', []],
    ['May 2019', []],
    ['To write to the makers', []],
    ['The list was sent', []],
    ['', []],
  ])('%s', (cell, written) => expect(ownersNamed(cell, people).map((owner) => owner.written)).toEqual(written))
})

test.each(['ACC Moss and ', 'AB/', 'to be done by ', '(', '– ', 'Head of ', 'asked for ', ' '])(
  'long runs of %j take no long time',
  async (part) => {
    expect(await growthOf((length) => owners(part.repeat(length), people), 400)).toBeLessThan(LINEAR)
  },
)
