// @vitest-environment happy-dom
import { createMemoryHistory } from '@tanstack/react-router'
import { expect, test } from 'vitest'
import { everyPage } from '../journeys/page-list.ts'
import { openRouter } from './router.tsx'

test('the journeys for everyone walk every page that there is', () => {
  const { routesByPath } = openRouter(createMemoryHistory())
  expect(Object.keys(everyPage).sort()).toEqual(Object.keys(routesByPath).sort())
})
