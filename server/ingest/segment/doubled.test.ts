import { describe, expect, it } from 'vitest'
import { readText } from '../testing/read-text.ts'

const head = 'Scrutiny Board\n14 May 2019\n\nPresent: Ivo Lamb, PCC; Greta Dunn, Chief Constable\n\n1. Vans\n\n'
const read = (body: string) => readText(`${head}${body}\n\n2. Bikes\n\nNoted.\n`).facts
const found = (body: string) => {
  const { exchanges, notices } = read(body)
  return [exchanges.length, notices.filter(({ kind }) => kind === 'repeated text').length]
}

const passage =
  'The PCC asked whether the older vans could be kept on the road until the spring. The Chief Constable said that they could, as every one of them had been through the workshop since the autumn.'
const misread =
  'The PCC asked whether the oider vans could be kept on the raod until the spring. The Chief Constabie said that they could, as every one of them had been throughthe workshop since the auturnn.'
const other =
  'The PCC asked what the new vans would cost. The Chief Constable answered that the price had not been agreed with the dealer.'

describe('a passage that stands again shortly behind itself', () => {
  it.each([
    ['word for word', passage, 1],
    ['misread', misread, 1],
    ['behind another', `${other}\n\n${passage}`, 2],
    ['misread behind another', `${other}\n\n${misread}`, 2],
  ])('%s, is told and gives nothing', (_, behind, exchanges) =>
    expect(found(`${passage}\n\n${behind}`)).toEqual([exchanges, 1]),
  )
  it.each([
    ['another word', passage.replace('older', 'blue')],
    ['another word for one of the same letters', passage.replace('spring', 'summer')],
    ['another figure', passage.replace('every one', '31')],
    ['under another heading', `1.1 Older vans\n\n${passage}`],
  ])('%s makes it another passage', (_, behind) => expect(found(`${passage}\n\n${behind}`)).toEqual([2, 0]))
})
