// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { WithTerms } from './with-terms.tsx'

/** What stands in the browser's top layer, as far as it is asked for here. */
const open = new Set<Element>()

beforeEach(() => {
  open.clear()
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      open.add(this)
    },
    hidePopover(this: HTMLElement) {
      open.delete(this)
    },
  })
  render(
    <p>
      <WithTerms text="Outcome 16 came back, brought forward from May." />
    </p>,
  )
})
afterEach(cleanup)

const word = () => screen.getByRole('button', { name: 'Outcome 16' })

test('the text stays whole, and its words of the trade are buttons that a meaning describes', () => {
  const [first, second] = screen.getAllByRole('button')
  expect(first?.textContent).toBe('Outcome 16')
  expect(second?.textContent).toBe('brought forward')
  const meaning = document.querySelector(`[id="${first?.getAttribute('aria-describedby')}"]`)
  expect(meaning?.textContent).toContain('victim does not support')
})

test.each([
  ['the pointer', () => fireEvent.mouseEnter(word().parentElement as HTMLElement)],
  ['the focus', () => fireEvent.focus(word())],
  ['a touch', () => fireEvent.click(word())],
])('%s opens it, Escape closes it and nothing else', (_, come) => {
  come()
  expect([...open].map((box) => box.id)).toEqual([word().getAttribute('aria-describedby')])
  const wasLeftToOthers = fireEvent.keyDown(word(), { key: 'Escape' })
  expect(wasLeftToOthers).toBe(false)
  expect(open.size).toBe(0)
})

test.each([
  ['a touch elsewhere', () => fireEvent.pointerDown(document.body)],
  ['the pointer going away', () => fireEvent.mouseLeave(word().parentElement as HTMLElement)],
  ['the focus going on', () => fireEvent.blur(word())],
  ['scrolling', () => fireEvent.scroll(document)],
])('%s closes it', (_, go) => {
  fireEvent.click(word())
  expect(open.size).toBe(1)
  go()
  expect(open.size).toBe(0)
})
