import { lazy } from 'react'

/** Apart from the other drawings, so that it is none of the bytes of a page that shows only those. */
export const FlowChart = lazy(() => import('./flow-chart.tsx').then((file) => ({ default: file.FlowChart })))
