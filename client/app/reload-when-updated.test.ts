import { expect, it } from 'vitest'
import { reloadWhenUpdated } from './reload-when-updated.ts'

function opened() {
  const kept = new Map<string, string>()
  const state = { loads: 0, at: 1_000_000 }
  let listener: ((event: Event) => void) | null = null
  reloadWhenUpdated(
    {
      addEventListener: (_type, given) => {
        listener = given
      },
      location: { reload: () => void state.loads++ },
      sessionStorage: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) },
    },
    () => state.at,
  )
  const fail = () => {
    const event = new Event('vite:preloadError', { cancelable: true })
    listener?.(event)
    return event.defaultPrevented
  }
  return { state, fail }
}

it('loads a page again whose parts are gone', () => {
  const { state, fail } = opened()
  expect([fail(), state.loads]).toEqual([true, 1])
})

it('lets the fault be seen where loading again did not help, and tries once more later', () => {
  const { state, fail } = opened()
  fail()
  state.at += 5_000
  expect([fail(), state.loads]).toEqual([false, 1])
  state.at += 60_000
  expect([fail(), state.loads]).toEqual([true, 2])
})
