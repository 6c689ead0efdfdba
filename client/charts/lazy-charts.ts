import { lazy } from 'react'

/** Drawings that bring recharts with them: fetched when a page first shows one. */
export const SurvivalChart = lazy(() =>
  import('./survival-chart.tsx').then((file) => ({ default: file.SurvivalChart })),
)
export const DotsChart = lazy(() => import('./dots-chart.tsx').then((file) => ({ default: file.DotsChart })))
