import { expect, test } from 'vitest'
import { readText } from '../testing/read-text.ts'

const head = `Accountability Board
Tuesday 14 May 2024

Present:
Ines Harrow – Police and Crime Commissioner (PCC)
Tom Vale – Chief Constable (CC)
`
const body = `
1. Custody

The PCC asked whether the cells are full. The CC said that they are not.

ACTION: CC to publish the rota by 3 June 2024.
`

const certaintiesOf = (text: string) => {
  const { facts } = readText(text)
  return {
    actions: facts.actions.map(({ certainty }) => certainty),
    exchanges: facts.exchanges.map(({ certainty }) => certainty),
  }
}

test('marked actions and named answers of dated notes are sure', () => {
  expect(certaintiesOf(head + body)).toEqual({ actions: ['sure'], exchanges: ['sure'] })
})

test('without a date nothing is sure', () => {
  const { actions, exchanges } = certaintiesOf(head.replace('Tuesday 14 May 2024', '') + body)
  expect([...actions, ...exchanges]).toEqual(['likely', 'likely'])
})

test('without people nothing is sure', () => {
  const { actions, exchanges } = certaintiesOf(`Accountability Board\nTuesday 14 May 2024\n${body}`)
  expect([...actions, ...exchanges].filter((level) => level === 'sure')).toEqual([])
  expect(actions).toHaveLength(1)
})

test('an owner whom nobody knows makes an action likely', () => {
  const { actions } = certaintiesOf(head + body.replace('CC to publish', 'QX to publish'))
  expect(actions).toEqual(['likely'])
})
