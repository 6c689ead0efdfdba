// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Figure } from './figure.tsx'

const basis = {
  bodyId: 'b',
  bodyName: 'Commissioner',
  area: 'Northmarch',
  series: ['Monthly'],
  from: '2024-01-09',
  until: '2024-09-24',
  asAt: '2024-09-24',
  meetingsRead: 8,
  reviewedShare: 0.5,
  isSample: false,
}
const table = { columns: [{ heading: 'Action' }, { heading: 'Days', isNumber: true }], rows: [['To report', 12]] }

afterEach(cleanup)

test('a figure states its finding, says what it was reckoned over, and shows its table instead of the drawing', () => {
  render(
    <Figure
      finding="Half end within 104 days"
      measured="Days open."
      basis={basis}
      table={table}
      fileName="x"
      question="How long?"
      howCounted="From raised to ended."
    >
      <p>the drawing</p>
    </Figure>,
  )
  expect(screen.getByRole('figure', { name: 'Half end within 104 days' })).toBeTruthy()
  expect(
    screen.getByText(
      'Northmarch, Monthly · 9 January to 24 September 2024 · as at 24 September 2024 · 8 meetings read · 50 % of facts reviewed',
    ),
  ).toBeTruthy()
  expect(screen.queryByRole('table')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Show as table' }))
  expect(screen.getByRole('rowheader', { name: 'To report' })).toBeTruthy()
  expect(screen.queryByText('the drawing')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Show as drawing' }))
  expect(screen.getByText('the drawing')).toBeTruthy()
})
