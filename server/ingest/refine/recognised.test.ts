import { expect, test } from 'vitest'
import { readHeld } from '../read.ts'

const lines = [
  'Marlshire Accountability Meeting',
  'Date: 14 May 2024',
  'Present: Ines Harrow, Police and Crime Commissioner (PCC); Tom Vale, Chief Constable (CC)',
  'ACTION: CC to publish the review of victim contact by the end of June 2024.',
  'ACTION: CC to write to the courts by the end of July 2024.',
]
const text = lines.join('\n\n')
const about = { name: 'n.pdf', mediaType: 'application/pdf', sha256: '0', receivedOn: '2024-06-01' } as const

/** Reads these lines as if they had been recognised so surely, the words of one line another way. */
function certainties(confidence: number, of = '', other = confidence) {
  const from = text.indexOf(of)
  const recognised = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const isOther = of !== '' && index >= from && index < from + of.length
    return { start: index, end: index + word.length, confidence: isOther ? other : confidence }
  })
  const held = { reader: 'scan@1', text, linesBreak: true, elements: [], pageStarts: [], notices: [], recognised }
  return readHeld(about, held).facts.actions.map(({ certainty }) => certainty)
}

test('facts that were recognised are at best likely', () => expect(certainties(0.97)).toEqual(['likely', 'likely']))

test('a fact whose own words are not sure is unsure', () =>
  expect(certainties(0.97, lines[4], 0.6)).toEqual(['likely', 'unsure']))

test('where the whole was hard to recognise, every fact is unsure', () =>
  expect(certainties(0.7, lines[4], 0.99)).toEqual(['unsure', 'unsure']))

test('without recognition the same facts are sure', () => {
  const held = { reader: 'pdf@1', text, linesBreak: true, elements: [], pageStarts: [], notices: [] }
  expect(readHeld(about, held).facts.actions.map(({ certainty }) => certainty)).toEqual(['sure', 'sure'])
})
