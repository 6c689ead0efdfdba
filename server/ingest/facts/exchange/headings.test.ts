import { expect, test } from 'vitest'
import { readText } from '../../testing/read-text.ts'
import { boardFacts } from '../testing/board.ts'

const exchanges = (body: string) =>
  boardFacts(body, 'notes.html').exchanges.map(({ question, answeredBy }) => [question, answeredBy.join('+')])

test('what a heading asks nobody has asked', () => {
  const found = exchanges(
    '<h2>How are the vans?</h2><p>The CC reported that all of them are on the road.</p><h2>When do we meet again?</h2><p>We meet in Harl in July.</p>',
  )
  expect(found).toEqual([])
})

test('a heading that quotes somebody asks', () => {
  const text =
    'Oversight Board\n15 June 2021\n\nPresent:\nTom Brack – Chief Constable (CC)\n\n1.\tFrom a shopkeeper in Harl: "Why do the vans never come?"\nThe CC said that they come twice a day.\n\n2.\tFrom a clerk: "Is the depot full?"\nThe CC said that it is not.\n'
  expect(readText(text).facts.exchanges.map(({ answeredBy }) => answeredBy)).toEqual([['CC'], ['CC']])
})

test('a number behind the letter of a question ends no sentence', () => {
  const found = exchanges('<h2>2. Fleet</h2><p>Q1. Are the vans on the road?</p><p>The CC said that they are.</p>')
  expect(found).toEqual([['Are the vans on the road?', 'CC']])
})
