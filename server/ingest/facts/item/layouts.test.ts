import { describe, expect, it } from 'vitest'
import { readText } from '../../testing/read-text.ts'

const head = 'Scrutiny Board\n14 May 2019\n\nPresent: Orla Finch, PCC; Hugh Dray, Chief Constable\n\n'
const said = 'The PCC asked how things stood and the Chief Constable said that they stood well enough for now.'
const more = 'Members heard that the older vans are being sold, which the treasurer thought was overdue by some years.'
const items = (text: string, name = 'notes.txt') =>
  readText(head + text, { name }).facts.items.map(({ number, title }) => [number, title])
const two = [
  ['1', 'Budget'],
  ['2', 'Courts'],
]

describe('headings as offices write them', () => {
  it.each([
    [`1. Budget\n${said}\n2. Courts\n${more}\n`],
    [`1.\tBudget\n\t${said}\n2.\tCourts\n\t${more}\n`],
    [`1   Budget\n\n${said}\n\n2   Courts\n\n${more}\n`],
    [`Agenda Item 1 – Budget\n\n${said}\n\nAgenda Item 2 – Courts\n\n${more}\n`],
    [`Item No. 1 Budget\n\n${said}\n\nItem No. 2 Courts\n\n${more}\n`],
    [`### 1. Budget\n\n1.1 ${said}\n\n### 2. Courts\n\n2.1 ${more}\n`],
    [`**1. Budget**\n\n${said}\n\n**2. Courts**\n\n${more}\n`],
    [`**1.** **Budget**\n\n${said}\n\n**2.** **Courts**\n\n${more}\n`],
    [`1\nBudget\n\n${said}\n\n2\nCourts\n\n${more}\n`],
    [`1.\n\nBudget\n\n${said}\n\n2.\n\nCourts\n\n${more}\n`],
    [`Agenda Item 1\nBudget\n\n${said}\n\nAgenda Item 2\nCourts\n\n${more}\n`],
    [
      `01/16 Actions\n\nAll done.\n\n02/16 Budget\n\n${said}\n\n03/16 Courts\n\n${more}\n`,
      [
        ['01/16', 'Actions'],
        ['02/16', 'Budget'],
        ['03/16', 'Courts'],
      ],
    ],
    [
      `Budget\n${said}\n\nCourts\n${more}\n\nNext conference\nTuesday 11 June 2019 at 6.30pm\n`,
      [
        [null, 'Budget'],
        [null, 'Courts'],
        [null, 'Next conference'],
      ],
    ],
    [`1. Budget\n\n1.1\tNone.\n\n2. Courts\n\n2.1\t${more}\n`],
    [`10:00 – 12:15, Moot Room\n\n1. Budget\n\n${said}\n\n2. Courts\n\n2.1 Tuesday 11 June 2019 at 2pm.\n`],
    [
      `1187. BUDGET\n\n${said}\n\n1188. COURTS\n\n${more}\n`,
      [
        ['1187', 'BUDGET'],
        ['1188', 'COURTS'],
      ],
    ],
    [
      `19/41 BUDGET\n\n${said}\n\n19/42 COURTS\n\n${more}\n\n19/35 Vans. The chief to sell them. Done.\n\n19/43 VANS\n\n${said}\n`,
      [
        ['19/41', 'BUDGET'],
        ['19/42', 'COURTS'],
        ['19/43', 'VANS'],
      ],
    ],
    [
      `OC/19/15  BUDGET\n\n${said}\n\nOC/18/61 – HD to sell the vans.\n\nOC/19/16  COURTS\n\n${more}\n\nOC/19/17  VANS\n\n${said}\n`,
      [
        ['OC/19/15', 'BUDGET'],
        ['OC/19/16', 'COURTS'],
        ['OC/19/17', 'VANS'],
      ],
    ],
    [
      `Minute 2019/118 – Budget\n\n${said}\n\nMinute 2019/119 – Courts\n\n${more}\n\nMinute 2019/120 – Vans\n\n${said}\n`,
      [
        ['2019/118', 'Budget'],
        ['2019/119', 'Courts'],
        ['2019/120', 'Vans'],
      ],
    ],
    [
      `1. Budget\n\n${said}\n\nACTION 1905/1:\nHD to list the vans.\n\n2. Courts\n\n${more}\n\nACTION POINT 4\nHD to count them.\n`,
    ],
    [
      `### Follow-up from last time\n\n| Ref | What | Who | Status |\n|---|---|---|---|\n| 4 | Sell the vans | HD | Done |\n\n### Budget\n\n${said}\n\n### Courts\n\n${more}\n`,
      [
        [null, 'Follow-up from last time'],
        [null, 'Budget'],
        [null, 'Courts'],
      ],
    ],
    [`1.0 Budget\n\n1.1 ${said}\n\n2.0 Courts\n\n2.1 ${more}\n`],
    [
      `45/19 Budget\n\n45.1 ${said}\n\n46/19 Courts\n\n46.1 ${more}\n`,
      [
        ['45/19', 'Budget'],
        ['46/19', 'Courts'],
      ],
    ],
    [
      `1 Budget\n\n1.1 The chair introduced the paper on vans.\n\n${said}\n\n2 Courts\n\n2.1 The board reviewed the log.\n\n${more}\n`,
    ],
    [
      `| No | Topic | Discussion | Action |\n|---|---|---|---|\n| 1 | Budget | ${said} | |\n| 2 | Courts | ${more} | CC |\n`,
    ],
    [
      `| Item | Discussion | Action / by whom |\n|---|---|---|\n| Budget | ${said} | |\n| Courts | ${more} | CC |\n`,
      [
        [null, 'Budget'],
        [null, 'Courts'],
      ],
    ],
    [
      `previous actions\n\n${said}\n\ncustody inspection\n\n${more}\n\nestate\n\n${said}\n`,
      [
        [null, 'previous actions'],
        [null, 'custody inspection'],
        [null, 'estate'],
      ],
    ],
    [
      `Since last time\nThe Deputy Commissioner began with the promises that were made in the spring.\n\nThe questions\nForty questions were sent in and the ones that came up most often are here.\n\n1. Budget\n${said}\n\n2. Courts\n${more}\n\nWhat was left over\nThe other questions will be answered in writing before the summer.\n`,
      [
        [null, 'Since last time'],
        [null, 'The questions'],
        ['1', 'Budget'],
        ['2', 'Courts'],
        [null, 'What was left over'],
      ],
    ],
    [
      `1. Budget\n\n1.1 OF tabled the survey of the cells.\n\n${said}\n\n2. Courts\n\n2.1 The treasurer spoke to the paper on vans.\n\n${more}\n`,
    ],
    [
      `A. BUDGET\n\n${said}\n\nB. COURTS\n\n${more}\n`,
      [
        [null, 'A. BUDGET'],
        [null, 'B. COURTS'],
      ],
    ],
    [
      `45/19 BUDGET\n\n${said}\n\n46/19 COURTS\n\n${more}\n`,
      [
        ['45/19', 'BUDGET'],
        ['46/19', 'COURTS'],
      ],
    ],
    [
      `1. Declarations\n\n${said}\n\n2. QUESTIONS\n\n${more}\n`,
      [
        ['1', 'Declarations'],
        ['2', 'QUESTIONS'],
      ],
    ],
    [
      `Agenda\n\n1. Budget\n2. Courts\n3. AOB\n\nItem 1. Budget\n\n${said}\n\nItem 2. Courts\n\n${more}\n\nItem 3. AOB\n\nNone.\n`,
      [...two, ['3', 'AOB']],
    ],
    [
      `Budget\n\n${said}\n\nThe county courts\n\n${more}\n\nParks\n\n${said} It was so.\n`,
      [
        [null, 'Budget'],
        [null, 'The county courts'],
        [null, 'Parks'],
      ],
    ],
    [`1) Budget\n\n${said}\n\n2) Courts\n\n${more}\n`],
    [`1: Budget\n\n${said}\n\n2: Courts\n\n${more}\n`],
    [`1 - Budget\n\n${said}\n\n2 - Courts\n\n${more}\n`],
    [
      `1. Budget (Paper A)\n\n${said}\n\n2. Courts (Paper B)\n\n${more}\n`,
      [
        ['1', 'Budget (Paper A)'],
        ['2', 'Courts (Paper B)'],
      ],
    ],
    [
      `1. Budget – Mr Dray\n\n${said}\n\n2. Courts – Ms Finch\n\n${more}\n`,
      [
        ['1', 'Budget – Mr Dray'],
        ['2', 'Courts – Ms Finch'],
      ],
    ],
    [
      `| No | Item | Lead |\n|---|---|---|\n| 1 | **Budget** | |\n| | ${said} | HD |\n| 2 | **Courts** | |\n| | ${more} | HD |\n`,
    ],
  ])('%j', (text, expected = two) => expect(items(text)).toEqual(expected))

  it.each([
    [
      'a cell with its title and what was said',
      `<tr><td>1</td><td><b>Budget</b><br>${said}</td><td></td></tr><tr><td>2</td><td><b>Courts</b><br>${more}</td><td>HD</td></tr>`,
    ],
    [
      'a title in a cell of its own',
      `<tr><td>1.</td><td>Budget</td></tr><tr><td></td><td>${said}</td></tr><tr><td>2.</td><td>Courts</td></tr><tr><td></td><td>${more}</td></tr>`,
    ],
    [
      'number and title in one cell',
      `<tr><td>1. Budget</td></tr><tr><td>${said}</td></tr><tr><td>2. Courts</td></tr><tr><td>${more}</td></tr>`,
    ],
    [
      'paragraphs',
      `<tr><td><p>1.</p></td><td><p><strong>Budget</strong></p><p>${said}</p></td></tr><tr><td><p>2.</p></td><td><p><strong>Courts</strong></p><p>${more}</p></td></tr>`,
    ],
  ])('in a table: %s', (_, rows) => {
    const page = `<html><body><h1>Scrutiny Board</h1><p>14 May 2019</p><p>Present: Orla Finch, PCC; Hugh Dray, Chief Constable</p><table>${rows}</table></body></html>`
    expect(readText(page, { name: 'page.html' }).facts.items.map(({ number, title }) => [number, title])).toEqual(two)
  })
})

describe('what is no item', () => {
  it.each([
    ['a time of day', `Time\n9.15 am\n\n1. Budget\n\n${said}\n\n2. Courts\n\n${more}\n`],
    [
      'numbered corrections behind a colon',
      `1. Budget\n\nTwo corrections were made:\n\n1. Paragraph 3: for "Reeve" read "T/ACC Reeve".\n2. Paragraph 5: the visit was on 4 March and not on 3 March\n\n2. Courts\n\n${more}\n`,
    ],
    [
      'a numbered list that ends in a sentence',
      `1. Budget\n\n${said}\n\n1. New vans for the valley\n2. Old radios at Elmscote\n3. The keys were lost, and it is hoped that they will be found by the wardens in June.\n\n2. Courts\n\n${more}\n`,
    ],
    ['a place to sign', `1. Budget\n\n${said}\n\n2. Courts\n\n${more}\n\nCHAIR\n`],
    ['lines to sign', `1. Budget\n\n${said}\n\n2. Courts\n\n${more}\n\nSIGNED\n\nDATE\n`],
    ['the end', `1. Budget\n\n${said}\n\n2. Courts\n\n${more}\n\nEND OF MINUTES\n`],
    ['numbers of pages', `1. Budget\n\n${said}\n\n1\n\n${more}\n\n2\n\n2. Courts\n\n${said} So it was.\n\n3\n`],
    [
      'amounts',
      `1. Budget\n\n${said}\n\n2.5 million pounds are left, which the treasurer thought was not enough.\n\n2. Courts\n\n${more}\n`,
    ],
  ])('%s', (_, text) => expect(items(text)).toEqual(two))

  it('is a body between the title and the date', () => {
    const page = `<html><body><h1>Scrutiny Board</h1><h2>Office of the Police &amp; Crime Commissioner for Elmscote</h2><p>Date: Tuesday 14 May 2019</p><p><b>Present:</b> Orla Finch, PCC; Hugh Dray, Chief Constable</p><h3>1. Budget</h3><p>${said}</p><h3>2. Courts</h3><p>${more}</p></body></html>`
    expect(readText(page, { name: 'page.html' }).facts.items.map(({ number, title }) => [number, title])).toEqual(two)
  })
})

describe('text that is lost or stands twice', () => {
  const kinds = (text: string) => readText(head + text).facts.notices.map((notice) => notice.kind)
  it('the start, straight under a heading', () => {
    expect(
      kinds(
        `1. Budget\n${said}\n\n2. Courts\nand that the list would be kept under review by the clerk until the summer. ${more}\n`,
      ),
    ).toContain('lost text')
  })
  it('a page read in columns whose words ran into each other', () => {
    const page =
      'Mr Dray told the board of the new boat, and wished to\nknow if the harbour would pay for the half of it which\nthe plan leaves open. The clerk held that a third is sure.\nShe did not know who would give the rest of it.\nAction – The clerk to ask the harbour for\nits answer before the summer.\n'
    const again =
      'Mr Dray told the board      Action – The clerk to\nof the new boat, and        ask the harbour for\nwished to know if the harbour     its answer before\nwould pay for the half of it which the the summer.\nplan leaves open. The clerk held that a\nthird is sure. She did not know who\nwould give the rest of it.\n'
    expect(kinds(`1. Budget\n${said}\n\n2. Boats\n${page}\n${again}\n3. Parks\n${more}\n`)).toContain('repeated text')
  })
  it('but not two passages about one thing', () => {
    const one =
      'The PCC asked whether the boats are sound and when the crew will be trained. The Chief Constable answered that three of the four boats are sound, that the fourth is in the yard until June, and that the crew of each will be trained by the harbour.'
    const other =
      'The PCC asked whether the vans are clean and when the drivers will be tested. The Chief Constable answered that five of the nine vans are clean, that the others are in the wash until May, and that the drivers of each will be tested by the county.'
    expect(kinds(`1. Boats\n\n${one}\n\n2. Vans\n\n${other}\n`)).not.toContain('repeated text')
  })
  it('a passage that stands again with its words broken in two', () => {
    const boats =
      'The PCC asked how many of the boats are sound. The Chief Constable said that three of the seven are, and the others are before the harbour this month.'
    const whole = 'The clerk asked whether the crew would be trained together. She said not until the winter.'
    const broken =
      'The PCC asked how ma ny of the boats are sound. The Chief Con stable said that three of the seven are, and the oth ers are before the har bour this month. The clerk asked whether the crew would be trai ned together.'
    const notes = (more: string) => `1. Budget\n${said}\n\n2. Boats\n${boats}\n\n${whole}\n\n${more}3. Parks\nNone.\n`
    expect(kinds(notes(`${broken}\n\n`))).toContain('repeated text')
    expect(kinds(notes(''))).not.toContain('repeated text')
  })
  it('a page read in columns the second time', () => {
    const first =
      '2. Courts\nMr Dray drew attention to the list, and asked if the\ncourt could find the nine days of sitting which the plan\nrests on. The clerk believed that five of them are certain.\nShe could not say where the other days would be found.\nAction – The clerk and Mr Dray to set out what could be\ndone about the list for the July meeting.\nThe PCC approved the loan of two ushers to the\ncounty court.\n'
    const again =
      '2. Courts                     Action – The clerk and Mr\nMr Dray drew attention to the     Dray to set out what could be\nlist, and asked if the court       done about the list for the July meeting.\ncould find the nine days      The PCC approved the loan\nof sitting which the plan rests on. The clerk of two ushers to\nbelieved that five of them are certain. She could the county court. not say\nwhere the other days would be found.\n'
    expect(kinds(`1. Budget\n${said}\n\n${first}\nPage 2 of 3\n\n${again}\n3. Parks\n${more}\n`)).toContain(
      'repeated text',
    )
    expect(kinds(`1. Budget\n${said}\n\n${first}\nPage 2 of 3\n\n3. Parks\n${more}\n`)).not.toContain('repeated text')
  })
})
