import { expect, test } from 'vitest'
import { boardFacts } from '../../testing/board.ts'

const told = (body: string, name?: string) =>
  boardFacts(body, name).actions.map(({ id, ref, text }) => [id, ref, text.slice(0, 16)])

const asked = '<h2>2. Fleet</h2><p>The PCC asked how many vans there are.</p>'

test('below a table of earlier actions, what is marked as new ones are is new', () => {
  const rows =
    '<tr><th>No.</th><th>Action</th><th>Progress</th></tr><tr><td>31</td><td>RJ to list the vans</td><td>Listed. Complete.</td></tr><tr><td>33</td><td>DB to find a hall</td><td>No change since May.</td></tr>'
  const body = `<h2>1. Progress on actions</h2><table>${rows}</table><p><b>Action point 38:</b> FO to ask for a room.</p>${asked}<p><b>Action point 39:</b> RJ to count them.</p>`
  expect(told(body, 'notes.html')).toEqual([
    ['bf1', '31', 'RJ to list the v'],
    ['bf2', '33', 'DB to find a hal'],
    ['a1', '38', 'FO to ask for a '],
    ['a2', '39', 'RJ to count them'],
  ])
})

test('numbers that begin anew, in another form than those of earlier ones', () => {
  const body = [
    '## 1. Minutes of 4 May 2021 and matters outstanding',
    '**Action 2 (4 May): DCC to list the vans.**\nThe list came on 12 May. The action is closed.',
    '**Action 3 (4 May): CC to open the gates.**\nNo builder has been found. Things are as they were.',
    '> **Action 1.** FO to ask for a room.',
    '**Action 6 (4 May): RJ to count the bikes.**\nActioned: sent.',
    '## 2. Fleet',
    'The PCC asked how many vans there are.',
    '> **Action 2.** RJ to count them.',
  ].join('\n\n')
  expect(told(body, 'notes.md').map(([id, ref]) => [id, ref])).toEqual([
    ['bf1', '2'],
    ['bf2', '3'],
    ['a1', '1'],
    ['bf3', '6'],
    ['a2', '2'],
  ])
})

test('a card among earlier ones that stand under their references', () => {
  const card = (ref: string, text: string, who: string) =>
    `<table><tr><td>ACTION ${ref}</td><td>${text}</td><td>Lead: ${who}</td></tr></table>`
  const body = `<h2>1. Where we are with earlier actions</h2><p>All of these were set on 4 May 2021.</p><p><u>A/21/27</u> &ndash; RJ to list the vans.</p><p>Update: Done.</p><p><u>A/21/28</u> &ndash; DB to find a hall.</p><p>Update: DB said that things stand where they stood.</p>${card('A/21/34', 'FO to ask for a room.', 'FO')}<p><u>A/21/29</u> &ndash; DB to price the bikes.</p><p>Update: In hand.</p>${asked}${card('A/21/35', 'RJ to count them.', 'RJ')}`
  expect(told(body, 'notes.html').map(([id, ref]) => [id, ref])).toEqual([
    ['bf1', 'A/21/27'],
    ['bf2', 'A/21/28'],
    ['a1', 'A/21/34'],
    ['bf3', 'A/21/29'],
    ['a2', 'A/21/35'],
  ])
})

const weekly = (third: string) =>
  `1. Actions from earlier weeks\n\n01.06.21 – DB to check the cameras.\nUpdate 15.06.21 – Complete.\n\n01.06.21 – RJ to ring the dealer.\nUpdate 15.06.21 – Still waiting, no better than before.\n\n${third}\n\n2. Fleet\n\nThe PCC asked how many vans there are. RJ to count them. Action: RJ`

test('who is to act, behind the words, where it stands behind no earlier one', () => {
  expect(told(weekly('FO to ask for a room. Action: FO')).map(([id]) => id)).toEqual(['bf1', 'bf2', 'a1', 'a2'])
})

test.each([
  ['without such a mark it is one of them', weekly('01.06.21 – FO to ask for a room.')],
  ['nor is it new where a report follows', weekly('FO to ask for a room. Action: FO\nUpdate 15.06.21 – Asked.')],
])('%s', (_name, body) => {
  expect(told(body).map(([id]) => id)).toEqual(['bf1', 'bf2', 'bf3', 'a1'])
})

test('a mark that earlier ones bear with their reports says nothing', () => {
  const body =
    '1. Matters arising\n\nAction 12 (DCC): list the vans. The list has come.\n\nAction 13 (RJ): count the bikes. No change since May.\n\nAction 21 (FO): ask the county for a room.\n\n2. Fleet\n\nThe PCC asked how many vans there are.\n\nAction 22 (RJ): count them.'
  expect(told(body).map(([id]) => id)).toEqual(['bf1', 'bf2', 'bf3', 'a1'])
})
