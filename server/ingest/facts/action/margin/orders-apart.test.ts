import { describe, expect, test } from 'vitest'
import { actionsIn, latest, who } from '../../testing/board.ts'

const shown = (body: string, name?: string) =>
  actionsIn(body, name).map((one) => [one.origin, one.ref, one.text, who(one), latest(one) ?? one.outcome])

describe('orders in a column of their own', () => {
  const cell = (paragraphs: string[]) => `<td>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</td>`
  const row = (...cells: string[][]) => `<tr>${cells.map(cell).join('')}</tr>`
  test('of a page, several beside what was said', () => {
    const page = `<table>${row(['Item'], ['Discussion'], ['Action'])}${row(['1'], ['<b>Fleet</b>', 'The PCC asked how old the vans are. The DCC said nine years.', 'RJ spoke of the depot.'], ['DCC to list the vans by 2 July', 'RJ to price the depot'])}${row(['2'], ['<b>Staff</b>', 'All posts are filled.'], ['Figures on leave to be sent to the PCC'])}${row(['3'], ['<b>Other business</b>', 'None.'], [])}</table>`
    expect(shown(page, 'notes.html')).toEqual([
      ['raised', null, 'DCC to list the vans by 2 July', 'DCC', '2021-07-02'],
      ['raised', null, 'RJ to price the depot', 'RJ', null],
      ['raised', null, 'Figures on leave to be sent to the PCC', '', null],
    ])
  })
  test('of tabs, under their numbers, and beside the report on an earlier one', () => {
    const body =
      'No\tNotes\tAction\n1\tActions from 18 May 2021\n\tB7 RJ to count the desks. Update: counted on 2 June. Complete.\n\tB8 DB to price the chairs. Update: no nearer than in May.\tB11 DB to bring the prices in July\n2\tFleet\n\tThe PCC asked how old the vans are. The DCC said nine years.\tB12 DCC to list the vans\n\t\tB13 RJ to price the depot'
    expect(shown(body)).toEqual([
      ['brought forward', 'B7', 'RJ to count the desks.', 'RJ', 'completed'],
      ['brought forward', 'B8', 'DB to price the chairs.', 'DB', 'no change'],
      ['raised', 'B11', 'DB to bring the prices in July', 'DB', '2021-07-31'],
      ['raised', 'B12', 'DCC to list the vans', 'DCC', null],
      ['raised', 'B13', 'RJ to price the depot', 'RJ', null],
    ])
  })
})

test('who, what and by when in one cell beside what was said', () => {
  const body =
    'No.\tItem\tAction\n1\tFleet\t\n1.1\tThe PCC asked if the vans are mended. DCC said that 38 are not.\tDCC – report number of vans – by end of July\n1.2\tA new maker is on site from August.\tRJ – revised programme for depots to PCC – 14 July 2021\n1.3\tThe policy is to be refreshed in the light of that.\tDB – in three months\n1.4\tConcerns were voiced by drivers.\tPCC / RJ – joint letter to drivers – this week\n1.5\tThe desks were counted.\tFO'
  expect(shown(body)).toEqual([
    ['raised', null, 'report number of vans', 'DCC', '2021-07-31'],
    ['raised', null, 'revised programme for depots to PCC', 'RJ', '2021-07-14'],
    ['raised', null, 'The policy is to be refreshed in the light of that.', 'DB', '2021-09-30'],
    ['raised', null, 'joint letter to drivers', 'PCC+RJ', '2021-06-20'],
    ['raised', null, 'The desks were counted.', 'FO', null],
  ])
})
