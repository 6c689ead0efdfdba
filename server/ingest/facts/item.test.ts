import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.ts'

const head = 'Scrutiny Board\n14 May 2019\n\nPresent: Orla Finch, PCC; Hugh Dray, Chief Constable\n\n'
const said = 'The PCC asked how things stood and the Chief Constable said that they stood well enough for now.'
const more = 'Members heard that the older vans are being sold, which the treasurer thought was overdue by some years.'
const rest = 'A question was put about the magistrates, whose list is shorter than it was before the summer holidays.'
const items = (text: string, name = 'notes.txt') =>
  readText(head + text, { name }).facts.items.map(({ number, title }) => [number, title])

describe('numbers', () => {
  it.each([
    [
      '1. Apologies',
      '2. Budget',
      [
        ['1', 'Apologies'],
        ['2', 'Budget'],
      ],
    ],
    [
      '1 Apologies',
      '2 Budget',
      [
        ['1', 'Apologies'],
        ['2', 'Budget'],
      ],
    ],
    [
      '1NOTE OF LAST MEETING',
      '2BUDGET',
      [
        ['1', 'NOTE OF LAST MEETING'],
        ['2', 'BUDGET'],
      ],
    ],
    [
      'Ref 01/17/08/2022 Apologies',
      'Ref 02/17/08/2022 Budget',
      [
        ['1', 'Apologies'],
        ['2', 'Budget'],
      ],
    ],
    [
      '223. Apologies',
      '224. Budget',
      [
        ['223', 'Apologies'],
        ['224', 'Budget'],
      ],
    ],
    [
      'Item 1: Apologies',
      'Item 2: Budget',
      [
        ['1', 'Apologies'],
        ['2', 'Budget'],
      ],
    ],
    [
      '## 1. Apologies',
      '## 2. Budget',
      [
        ['1', 'Apologies'],
        ['2', 'Budget'],
      ],
    ],
    [
      '1)\tApologies\tACTION',
      '2)\tBudget\t',
      [
        ['1', 'Apologies'],
        ['2', 'Budget'],
      ],
    ],
    [
      'APOLOGIES AND WELCOME',
      'BUDGET',
      [
        [null, 'APOLOGIES AND WELCOME'],
        [null, 'BUDGET'],
      ],
    ],
    [
      '## Welcome',
      '## Budget',
      [
        [null, 'Welcome'],
        [null, 'Budget'],
      ],
    ],
    [
      '<b>1. Apologies</b>',
      '<b>2. Budget</b>',
      [
        ['1', 'Apologies'],
        ['2', 'Budget'],
      ],
    ],
    [
      '401 T/DCC Reeve',
      '402 CC Dray',
      [
        ['401', 'T/DCC Reeve'],
        ['402', 'CC Dray'],
      ],
    ],
  ])('%j, %j', (first, second, expected) =>
    expect(items(`${first}\n\n${said}\n\n${second}\n\n${said}\n`)).toEqual(expected),
  )
})

describe('parts', () => {
  it('composes numbers that restart inside a part', () => {
    const text = `1.\tMATTERS ARISING\t\n1.1\tFrom the last meeting\t\n\t${more}\t\n2.\tHOLDING TO ACCOUNT\t\n2.1\tNeighbourhoods 1. Visibility\t\n\t${said}\t\n2. Speeding\t\n${rest}\t\n3. Parks\t\nThe wardens were named and thanked by those who had seen them at work.\t\n2.2\tCourts\t\n\tNo sitting was lost in the quarter, and the new clerk has settled in.\t\n3\tAOB None\t\n`
    expect(items(text).map(([number]) => number)).toEqual([
      '1',
      '1.1',
      '2',
      '2.1',
      '2.1.1',
      '2.1.2',
      '2.1.3',
      '2.2',
      '3',
    ])
  })
  it('begins again under a section without a number', () => {
    const text = `## Chief Constable\n\n### 1. Custody\n\n${said}\n\n## Head of Finance\n\n### 1. Reserves\n\n${more}\n`
    expect(items(text, 'notes.md')).toEqual([
      [null, 'Chief Constable'],
      ['1', 'Custody'],
      [null, 'Head of Finance'],
      ['1', 'Reserves'],
    ])
  })
  it('splits two numbers on one line', () => {
    expect(items(`7  Courts  7.1  ${said}\n\n8  Parks  8.1  ${said}\n`)).toEqual([
      ['7', 'Courts'],
      ['8', 'Parks'],
    ])
  })
  it('splits a run-in title from what was said', () => {
    expect(items(`1. Apologies. There were no apologies for this meeting today.\n\n2. Budget – ${said}\n`)).toEqual([
      ['1', 'Apologies'],
      ['2', 'Budget'],
    ])
  })
})

describe('what is no item', () => {
  it.each([
    ['numbered sentences', `1. Budget\n\n1.1 ${said}\n\n1.2 ${said}\n\n2. Courts\n\n2.1 ${said}\n`],
    [
      'a numbered list',
      `1. Budget\n\n${said} He named three:\n1. new vans\n2. old radios\n3. lost keys\n\n2. Courts\n\n${said}\n`,
    ],
    [
      'an agenda before the notes',
      `Agenda\n1. Budget\n2. Courts\n3. Parks\n\n1. Budget\n\n${said}\n\n2. Courts\n\n${said}\n`,
    ],
    [
      'a count, a date, a time',
      `1. Budget\n\n5 recommendations were made and each of them was agreed by those present.\n\n24 May 2019 was named as the day on which the audit had begun.\n\n2. Courts\n\n${said}\n`,
    ],
    [
      'actions',
      `1. Budget\n\n${said}\n\nACTION: HD to write to the court\n\n2. Courts\n\nACTION PLAN – COURTS was discussed and ${said}\n`,
    ],
    ['page footers', `1. Budget\n\n${said}\n\nPage 1 of 2\n\n2. Courts\n\n${said}\n\n2\n`],
  ])('%s', (_, text) =>
    expect(items(text)).toEqual([
      ['1', 'Budget'],
      ['2', 'Courts'],
    ]),
  )

  it.each(['None', 'No items', 'N/A', 'Nothing was raised.', 'There was no other business.'])(
    'an empty item says %j',
    (words) => {
      const found = readText(`${head}1. Budget\n\n${said}\n\n2. Any other business\n\n${words}\n`).facts.items
      expect(found.map((item) => [item.title, item.empty])).toEqual([
        ['Budget', false],
        ['Any other business', true],
      ])
    },
  )
})

it('reads an agenda laid out as an HTML table', () => {
  const row = (number: string, title: string) =>
    `<tr><td>${number}</td><td><p>${title}</p><p>${said}</p><p>${said}</p></td><td>HD to write</td></tr>`
  const page = `<html><body><h1>Scrutiny Board</h1><p>14 May 2019</p><table><tr><th>No</th><th>Item</th><th>Action</th></tr>${row('1', 'Budget')}${row('2', 'Courts')}</table></body></html>`
  expect(readText(page, { name: 'page.html' }).facts.items.map(({ number, title }) => [number, title])).toEqual([
    ['1', 'Budget'],
    ['2', 'Courts'],
  ])
})
