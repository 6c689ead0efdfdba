import { expect, test } from 'vitest'
import type { Basis, Evidence } from '../answers/evidence.ts'
import { assuranceSection, wentQuietSection } from './said-sections.ts'

const basis = { asAt: '2024-06-11', meetingsRead: 6 } as Basis
const said = (text: string) => ({ text }) as Evidence
const silence = { lastHeardOn: '2024-01-09', heardAt: 4, of: 6, silentFor: 3 }

test('what went quiet: themes, then issues with whether anything is open, each with all that was said of it', () => {
  const { finding, rows } = wentQuietSection({
    basis,
    themes: [{ id: 'custody', name: 'Custody', ...silence }],
    issues: [{ id: 'i', name: 'Outcome 16', isOpen: false, ...silence }],
    themesHeard: 5,
    issuesHeard: 9,
    sentences: { custody: [said('The cells')], i: [said('Outcome 16 rose'), said('and fell')] },
  })
  expect(finding).toBe('1 theme and 1 issue went quiet')
  expect(rows.map(({ cells }) => cells)).toEqual([
    ['Custody', 'theme', '9 January 2024', '4 of 6', 3],
    ['Outcome 16', 'issue, nothing open', '9 January 2024', '4 of 6', 3],
  ])
  expect(rows.map(({ evidence }) => evidence.length)).toEqual([1, 2])
})

test('assurance by theme: counts that add up to the answers behind them', () => {
  const counted = { answers: 3, assured: 1, partlyAssured: 0, notAssured: 1, unclear: 1, decided: 2 }
  const { columns, rows } = assuranceSection({
    basis,
    meetings: [],
    all: counted,
    byMeeting: [],
    themes: [{ theme: 'estates', name: 'Estates', ...counted, cells: [] }],
    unanswered: 0,
    sentences: { estates: [said('one'), said('two'), said('three')] },
  })
  expect(rows[0]?.cells).toEqual(['Estates', 3, 1, 0, 1, 1, 2])
  expect(rows[0]?.cells).toHaveLength(columns.length)
  expect(rows[0]?.evidence).toHaveLength(3)
})
