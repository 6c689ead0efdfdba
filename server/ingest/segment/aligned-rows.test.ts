import { describe, expect, it } from 'vitest'
import { blocksOf } from '../testing/read-text.ts'

const cellsOf = (text: string) =>
  blocksOf(text, { name: 'notes.txt' })
    .filter(({ cells }) => cells.length > 1)
    .map(({ text: words, cells }) => cells.map(({ start, end, column }) => `${column} ${words.slice(start, end)}`))

const head = 'Notes of the board\n\n'

describe('text exported with its layout kept', () => {
  it.each([
    [
      'the words of every cell go on below its first line',
      [
        '      12    Set out how the new vans         RJ      Complete. A note went',
        '            are shared out.                          to all on 3 May.',
        '',
        '      13    Find a yard                      TB',
      ],
      [
        ['0 12', '1 Set out how the new vans are shared out.', '2 RJ', '3 Complete. A note went to all on 3 May.'],
        ['0 13', '1 Find a yard', '2 TB'],
      ],
    ],
    [
      'lines that hang below the words behind a number, beside a margin on the first',
      [
        '4.4  ACTION: To bring to the next meeting the number of vans in which           RJ',
        '     a camera was found.',
        '',
        '4.6  ACTION: Options for a new yard, with their costs, to be put to the         Head of',
        '     Commissioner by 14 July.                                                   Estates',
      ],
      [
        ['0 4.4 ACTION: To bring to the next meeting the number of vans in which a camera was found.', '1 RJ'],
        [
          '0 4.6 ACTION: Options for a new yard, with their costs, to be put to the Commissioner by 14 July.',
          '1 Head of Estates',
        ],
      ],
    ],
    [
      'a cell that nearly fills its column ends where those around it do',
      ['Name              Role', 'Ada Quill         Commissioner', 'Tom Brackenfield  Chief Constable'],
      [
        ['0 Name', '1 Role'],
        ['0 Ada Quill', '1 Commissioner'],
        ['0 Tom Brackenfield', '1 Chief Constable'],
      ],
    ],
    [
      'a heading with narrow gaps stands over its columns',
      ['Ref  Action                    Owner  Due', '1    List the vans  for all    RJ     May'],
      [
        ['0 Ref', '1 Action', '2 Owner', '3 Due'],
        ['0 1', '1 List the vans for all', '2 RJ', '3 May'],
      ],
    ],
    [
      'words that fill their column go on in the next line, and so does whoever stands beside them',
      [
        'That the old depot be sold at once and that the Head of  Head of',
        'Estates see to the sale by the end of May.               Estates',
      ],
      [
        [
          '0 That the old depot be sold at once and that the Head of Estates see to the sale by the end of May.',
          '1 Head of Estates',
        ],
      ],
    ],
    [
      'a row that lacks a cell has the others in their columns',
      [
        '  No.   Action                 Lead     Position',
        '  12    Share out the vans     RJ       Complete',
        '  13    Find a yard                     Not yet begun',
      ],
      [
        ['0 No.', '1 Action', '2 Lead', '3 Position'],
        ['0 12', '1 Share out the vans', '2 RJ', '3 Complete'],
        ['0 13', '1 Find a yard', '3 Not yet begun'],
      ],
    ],
    [
      'a list beside its label has a person on each line',
      [
        'Present     Ada Lorne (AL)     Chief Constable',
        '            Tom Marsh (TM)     Treasurer',
        '            Sue Vale (SV)      Clerk',
      ],
      [
        ['0 Present', '1 Ada Lorne (AL)', '2 Chief Constable'],
        ['0 Tom Marsh (TM)', '1 Treasurer'],
        ['0 Sue Vale (SV)', '1 Clerk'],
      ],
    ],
    [
      'a heading whose first column is narrow',
      [
        'No.  Action                   Owner',
        '',
        '13   Paint the shed           RJ',
        '14   Find a yard for the      TB',
        '     new vans',
      ],
      [
        ['0 No.', '1 Action', '2 Owner'],
        ['0 13', '1 Paint the shed', '2 RJ'],
        ['0 14', '1 Find a yard for the new vans', '2 TB'],
      ],
    ],
    [
      'words and who stands beside them that both broke off',
      [
        '(3) That the Treasurer and Mrs Vale price vans at 10,        Treasurer/',
        '15 and 20 thousand before the meeting.                       Mrs Vale',
      ],
      [
        [
          '0 (3) That the Treasurer and Mrs Vale price vans at 10, 15 and 20 thousand before the meeting.',
          '1 Treasurer/ Mrs Vale',
        ],
      ],
    ],
    [
      'who is to act may stand beside the last line of a passage',
      ['TB to find a yard for the new vans and show it to the', 'board before the summer.                     TB'],
      [['0 TB to find a yard for the new vans and show it to the board before the summer.', '1 TB']],
    ],
  ])('%s', (_, lines, cells) => expect(cellsOf(head + lines.join('\n'))).toEqual(cells))
})

it('whoever stands far to the right of the last line of a numbered paragraph is a cell of its own', () => {
  const lines = [
    '2.1   Action 2.3  Supply a profile of people who go missing more than five',
    '      times a year.                                                        HB',
    '      Received by the PCC on 15 May. Discharged.',
    '',
    '      Action: Repeat the audit and share the results with the PCC and the',
    '      Deputy PCC in six months.                                            AF',
  ]
  const cells = blocksOf(`${lines.join('\n')}\n`).map(({ text, cells: all }) =>
    all.map(({ start, end }) => text.slice(start, end)),
  )
  expect(cells).toEqual([
    ['2.1', 'Action 2.3 Supply a profile of people who go missing more than five times a year.', 'HB'],
    ['Received by the PCC on 15 May. Discharged.'],
    ['Action: Repeat the audit and share the results with the PCC and the Deputy PCC in six months.', 'AF'],
  ])
})

it('a heading far to the right stands over what is set in its middle', () => {
  const lines = [
    '                                                                              ACTION BY',
    '1.   MINUTES',
    '',
    '     The minutes were agreed.',
    '',
    '3.3  The Chief Constable would provide a list of vans by type of               DA',
    '     store before the end of November.',
  ]
  expect(blocksOf(`${lines.join('\n')}\n`)[0]?.cells[0]?.column).toBe(1)
})
