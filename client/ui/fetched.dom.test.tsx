// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { Component, type ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Fetched, fetching } from './fetched.tsx'

afterEach(cleanup)

const Form = ({ name }: { name: string }) => <p>The form for {name}</p>
const shown = (form: ReturnType<typeof fetching<typeof Form>>) => (
  <Fetched of={form} meanwhile={<p>On its way</p>}>
    {(Part) => <Part name="Ada" />}
  </Fetched>
)

test('what was not here is shown as soon as it is, and fetched once for all', async () => {
  let times = 0
  const form = fetching(() => Promise.resolve().then(() => ((times += 1), Form)))
  render(shown(form))
  expect(screen.getByText('On its way')).toBeTruthy()
  expect(await screen.findByText('The form for Ada')).toBeTruthy()
  expect(screen.queryByText('On its way')).toBeNull()
  cleanup()
  render(shown(form))
  expect(screen.getByText('The form for Ada')).toBeTruthy()
  expect(times).toBe(1)
})

test('what was prepared is shown at once', async () => {
  const form = fetching(() => Promise.resolve(Form))
  form.prepare()
  await form.start()
  render(shown(form))
  expect(screen.getByText('The form for Ada')).toBeTruthy()
})

class Boundary extends Component<{ children: ReactNode }, { why: string | null }> {
  override state = { why: null }
  static getDerivedStateFromError = (error: Error) => ({ why: error.message })
  override render() {
    return this.state.why ?? this.props.children
  }
}

test('what cannot be prepared is tried again when it is shown, and told where it fails again', async () => {
  let times = 0
  const form = fetching<typeof Form>(() => Promise.reject(new Error(`gone ${(times += 1)}`)))
  form.prepare()
  render(<Boundary>{shown(form)}</Boundary>)
  expect(await screen.findByText('gone 2')).toBeTruthy()
})
