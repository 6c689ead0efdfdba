// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Answer, type Asked } from './answer.tsx'

const refetch = vi.fn<() => Promise<void>>(() => Promise.resolve())
const asked: Asked<string> = { data: undefined, error: null, isPlaceholderData: false, dataUpdatedAt: 0, refetch }
const show = (state: Partial<Asked<string>>) =>
  render(
    <Answer of={{ ...asked, ...state }} what="The ledger">
      {(answer) => <p>{answer}</p>}
    </Answer>,
  )

afterEach(() => {
  cleanup()
  refetch.mockClear()
})

describe('the states of a question', () => {
  test('on its way: said to who cannot see it', () => {
    show({})
    expect(screen.getByRole('status').textContent).toBe('Reading the ledger…')
  })

  test('failed: why, and a way to ask again', () => {
    show({ error: { message: 'There is no such body.' } })
    expect(screen.getByRole('alert').textContent).toContain('The ledger could not be shown. There is no such body.')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(refetch).toHaveBeenCalledOnce()
  })

  test.each(['Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed'])(
    'the server is away (%s): what to do',
    (message) => {
      show({ error: { message } })
      expect(screen.getByRole('alert').textContent).toContain('See that it is still running')
      expect(screen.getByRole('alert').textContent).not.toContain(message)
    },
  )

  test('stale: what was read stands, with when it was read', () => {
    show({ data: 'Twelve issues', error: { message: 'Failed to fetch' }, dataUpdatedAt: 1_700_000_000_000 })
    expect(screen.getByText('Twelve issues')).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toMatch(
      /^The ledger may be out of date: what stands below was read at \d\d:\d\d\./,
    )
  })

  test('shown while a newer answer is on its way: marked as busy', () => {
    const { container } = show({ data: 'Twelve issues', isPlaceholderData: true })
    expect(container.querySelector('[aria-busy=true]')?.textContent).toBe('Twelve issues')
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
