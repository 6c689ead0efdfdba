// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { LinkedWords } from './linked-words.tsx'

afterEach(cleanup)

test.each([
  ['Put it in under [Documents], then look.', 'Put it in under <b>Documents</b>, then look.'],
  ['[Look]', '<b>Look</b>'],
  ['Nothing to follow.', 'Nothing to follow.'],
])('"%s"', (text, drawn) => {
  const { container } = render(<LinkedWords text={text}>{(linked) => <b>{linked}</b>}</LinkedWords>)
  expect(container.innerHTML).toBe(drawn)
})
