import { expect, test } from 'vitest'
import { actionsIn, latest, who } from '../../testing/board.ts'

const notes = (list: string) =>
  `1 FLEET\n1.1\tThe PCC asked how many vans there are. RJ said ninety.\n1.2\tHead of Estates to circulate the list of vans. (AP12/21)\n1.3\tHead of Policy to write to the dealers. (AP13/21)\n\n2 ESTATE\n2.1\tNothing was raised.\n\nSUMMARY OF NEW ACTION POINTS\n${list}`
const short = (list: string) =>
  actionsIn(notes(list)).map((one) => [one.ref, one.text.slice(0, 20), who(one), latest(one)])

test('a list of references with who and by when completes the actions in the notes', () => {
  const list =
    'No.\tOwner\tParagraph\tTarget\nAP12/21\tHead of Estates\t1.2\t30 July 2021\nAP13/21\tHead of Policy\t1.3\t-'
  expect(short(list)).toEqual([
    ['AP12/21', 'Head of Estates to c', 'Head of Estates', '2021-07-30'],
    ['AP13/21', 'Head of Policy to wr', 'Head of Policy', null],
  ])
})

test('a list with words of its own is read as such', () => {
  const list =
    'No.\tAction\tOwner\tTarget\nAP12/21\tCirculate the list of vans\tHead of Estates\t30 July 2021\nAP14/21\tCount the bikes\tHead of Policy\t-'
  expect(short(list).map(([ref]) => ref)).toContain('AP14/21')
})

test('what a bracket or a sentence behind it points to is told once', () => {
  const notes = (mark: string, list: string) =>
    `1. Fleet\n\n1.1 It was agreed that the list would be shared with the PCC. ${mark}\n\n1.2 RJ to let her have the dates. ${mark}\n\n2. Estate\n\nNothing was raised.\n\n${list}`
  const table =
    'Action log\n\nNo.\tAction\tOwner\tDue\n41\tShare the list of vans\tDCC\tJuly 2021\n42\tCount the bikes\tDB\t-'
  const told = (mark: string, list: string) => actionsIn(notes(mark, list)).map(({ ref, text }) => [ref, text])
  expect(told('(Log 41)', table)).toEqual([
    ['41', 'Share the list of vans'],
    ['42', 'Count the bikes'],
  ])
  const own = 'Action 615a: RJ to supply the dates of each closure within one week.'
  expect(told('See Action 615a.', own)).toEqual([['615a', 'RJ to supply the dates of each closure within one week.']])
  expect(told('(Log 41)', own)).toHaveLength(2)
})

test('a list without headings tells once more what a number behind a sentence marks', () => {
  const body =
    '1. Fleet\n\n1.1 The report was approved. RJ to arrange printing and send copies to libraries. (AP5)\n\n2. Estate\n\nNothing was raised.\n\nSUMMARY OF ACTION POINTS\n\nAP5\tPrint the report and hand it to libraries\tRJ\tEnd of July'
  expect(actionsIn(body).map((one) => [one.ref, one.item, who(one), latest(one)])).toEqual([
    ['AP5', '1', 'RJ', '2021-07-31'],
  ])
})
