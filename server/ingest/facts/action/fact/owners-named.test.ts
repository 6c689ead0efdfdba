import { describe, expect, test } from 'vitest'
import { board, boardFacts, isRaised, latest } from '../../testing/board.ts'

/** Without the Chief Finance Officer, whose letters another may share. */
const present = board.filter((one) => !one.startsWith('Fay Orme'))
const item = '2. Fleet\n\nThe vans are old and dear to run, and the board went through the paper on them.\n\n'
const raised = (body: string, people = present) =>
  boardFacts(item + body, 'notes.txt', people)
    .actions.filter(isRaised)
    .map((action) => ({
      text: action.text,
      owners: action.owners.map(({ written, name }) => (name === null ? written : `${written} = ${name}`)),
      side: action.owingSide?.side ?? null,
      latest: latest(action),
    }))
const owners = (body: string, people = present) => raised(body, people).flatMap((one) => one.owners)

describe('offices and bodies that act', () => {
  test.each([
    ['Chief Constable’s office to list the vans.', 'Chief Constable’s office', 'force'],
    ["The PCC's office to list the vans.", "PCC's office", 'commissioner'],
    ['Office of the Chief Constable to list the vans.', 'Office of the Chief Constable', 'force'],
    ['the Office of the PCC to list the vans.', 'Office of the PCC', 'commissioner'],
    ["Mr Brack's office to list the vans.", "Mr Brack's office", 'force'],
    ['NOPCC to list the vans.', 'NOPCC', 'commissioner'],
    ['OPCCN to list the vans.', 'OPCCN', 'commissioner'],
    ['WYPCA to list the vans.', 'WYPCA', null],
    ['list the vans (OPCCN)', 'OPCCN', 'commissioner'],
  ])('%j', (body, owner, side) =>
    expect(raised(`ACTION: ${body}`).map((one) => [one.owners, one.side])).toEqual([[[owner], side]]),
  )

  test.each(['FLEET to be reviewed.', "The office's lease to be renewed.", 'STAFF to be told.'])(
    'nobody in %j',
    (body) => expect(raised(`ACTION: ${body}`).map((one) => one.owners)).toEqual([[]]),
  )
})

describe('two owners', () => {
  test.each([
    ['PCC and Chief Constable', ['PCC = Ada Quill', 'Chief Constable = Tom Brack']],
    ['Head of Estates and Head of Policy', ['Head of Estates = Rob Jute', 'Head of Policy = Dee Bly']],
    ['Head of Estates & Head of Policy', ['Head of Estates = Rob Jute', 'Head of Policy = Dee Bly']],
    ['Head of Estates/Head of Policy', ['Head of Estates = Rob Jute', 'Head of Policy = Dee Bly']],
    ['DCC and Force Performance', ['DCC = Una Sark', 'Force Performance']],
    ['Head of Fleet and Director of Finance', ['Head of Fleet', 'Director of Finance']],
    ['Head of Fleet and Transport', ['Head of Fleet and Transport']],
    ['Chief Executive and Monitoring Officer', ['Chief Executive and Monitoring Officer']],
    ['Police and Crime Commissioner', ['Police and Crime Commissioner = Ada Quill']],
  ])('%s', (who, expected) => expect(owners(`ACTION: ${who} to list the vans.`)).toEqual(expected))
})

test('whoever is to receive something is to be given it by the other side', () => {
  expect(raised('ACTION: PCC to receive a list of the vans.').map(({ owners: who, side }) => [who, side])).toEqual([
    [[], 'force'],
  ])
})

describe('one owner named for a list', () => {
  const points = [
    ['list the vans by 2 July', '2021-07-02'],
    ['price them', null],
    ['report to the next meeting', '2021-07-20'],
  ]
  test.each([
    'The Chief Constable to:\na) list the vans by 2 July\nb) price them\nc) report to the next meeting',
    'ACTION: The Chief Constable to: (a) list the vans by 2 July; (b) price them; and (c) report to the next meeting',
    'ACTION: The Chief Constable will:\n• list the vans by 2 July\n• price them\n• report to the next meeting',
    'Actions:\nThe Chief Constable to –\n1. list the vans by 2 July\n2. price them\n3. report to the next meeting',
  ])('%j', (body) =>
    expect(raised(body).map(({ text, owners: who, latest }) => [text, who, latest])).toEqual(
      points.map(([text, latest]) => [text, ['Chief Constable = Tom Brack'], latest]),
    ),
  )
})

describe('an owner at the end of a passage', () => {
  test.each([' – RJ', ' – Action RJ', ' [RJ]', ' (RJ)', '. RJ'])('%j', (end) =>
    expect(owners(`A list of the vans to be drawn up${end}`)).toEqual(['RJ = Rob Jute']),
  )

  test.each(['The vans were listed – RJ', 'The list was drawn up (RJ)', 'A list of the vans to be drawn up – Lamps'])(
    'none in %j',
    (body) => expect(raised(body)).toEqual([]),
  )
})

describe('letters that two offices share mean the one on the list', () => {
  const fire = 'Gil Rowe – Chief Fire Officer'
  const finance = 'Fay Orme – Chief Finance Officer'
  test.each([
    [[fire], ['CFO = Gil Rowe']],
    [[finance], ['CFO = Fay Orme']],
    [[fire, finance], ['CFO']],
    [[`${fire} (CFO)`, finance], ['CFO = Gil Rowe']],
  ])('%j', (some, expected) => expect(owners('ACTION: CFO to list the vans.', [...present, ...some])).toEqual(expected))

  test('an office by its letters', () => {
    const people = [...present, 'Kit Lamb – Director of Communications']
    expect(owners('ACTION: DoC to list the vans.', people)).toEqual(['DoC = Kit Lamb'])
  })
})
