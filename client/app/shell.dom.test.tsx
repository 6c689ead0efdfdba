// @vitest-environment happy-dom
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { BodyChoice } from '../../shared/answers/bodies.ts'
import type { RepeatIssuesAnswer } from '../../shared/answers/repeat-issues.ts'
import { fakeApi } from '../api/testing/fake-api.ts'
import { openQueries, Providers } from './providers.tsx'
import { openRouter } from './router.tsx'

const body: BodyChoice = {
  bodyId: 'b',
  name: 'Commissioner for Northmarch',
  area: 'Northmarch',
  isSample: true,
  label: 'Invented sample data',
  meetings: 1,
  predecessors: 0,
  lastHeldOn: '2024-09-24',
  series: [],
  offices: [],
  priorities: [],
  themes: [{ theme: 'estates', name: 'Estates' }],
}
const basis = {
  bodyId: 'b',
  bodyName: body.name,
  area: 'Northmarch',
  series: [],
  from: null,
  until: null,
  asAt: '2024-09-24',
  meetingsRead: 1,
  reviewedShare: 0,
  isSample: true,
}
const evidence = {
  documentId: 'd',
  meetingId: 'm',
  meetingTitle: 'M',
  heldOn: '2024-09-24',
  line: 31,
  spans: [[4, 9] as [number, number]],
  text: 'To come back in December.',
  label: 'Invented sample data',
  isSample: true,
  source: 'notes' as const,
  review: null,
}
const repeatIssues: RepeatIssuesAnswer = {
  basis,
  meetings: [{ meetingId: 'm', heldOn: '2024-09-24', title: 'Monthly', isThematic: false }],
  issuesInAll: 1,
  issues: [
    {
      issueId: 'i',
      name: 'Outcome 16',
      sinceOn: '2024-05-15',
      sincePrecision: 'month',
      isOpen: true,
      returns: 1,
      deferrals: 1,
      noChanges: 0,
      updates: 0,
      meetingsCouldHear: 1,
      daysSinceRaised: 132,
      isRepeat: true,
      cells: [{ meetingId: 'm', letter: 'D', couldHear: true, evidence: [evidence] }],
    },
  ],
}

const holding = (all: number) => ({ documents: [], held: { all, unread: 0, samples: 0 } })

function open(address: string, answers: Record<string, unknown>) {
  const router = openRouter(createMemoryHistory({ initialEntries: [address] }))
  vi.stubGlobal('scrollTo', () => undefined)
  const queries = openQueries()
  queries.setDefaultOptions({ queries: { ...queries.getDefaultOptions().queries, retry: false } })
  render(
    <Providers api={fakeApi(answers)} queries={queries}>
      <RouterProvider router={router} />
    </Providers>,
  )
  return router
}

// A busy machine needs longer than a second to fetch the first page.
configure({ asyncUtilTimeout: 30_000 })
afterEach(cleanup)

describe('the frame of every page', () => {
  test('an empty product invites the first notes and shows no chart', async () => {
    open('/actions', { 'record.bodies': { bodies: [], shown: null }, 'record.documents': holding(0) })
    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing has been put in yet' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Put in documents' }).getAttribute('href')).toBe('/documents')
    expect(screen.queryByRole('figure')).toBeNull()
  })

  test('documents that have given nothing yet are not passed over in silence', async () => {
    open('/actions', { 'record.bodies': { bodies: [], shown: null }, 'record.documents': holding(1) })
    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing is on the record yet' })).toBeTruthy()
    expect(screen.getByText(/^1 document held/)).toBeTruthy()
    const way = screen.getByRole('link', { name: 'See what became of each document' })
    expect(way.getAttribute('href')).toBe('/documents')
  })

  test('a body of which nothing has been read leads to its documents', async () => {
    const unread = { ...body, meetings: 0, lastHeldOn: null }
    open('/', { 'record.bodies': { bodies: [unread], shown: unread } })
    expect(await screen.findByRole('heading', { level: 1, name: 'Nothing has been read yet' })).toBeTruthy()
    const way = screen.getByRole('link', { name: 'See what became of each document' })
    expect(way.getAttribute('href')).toBe('/documents')
  })

  test('samples are marked on the page and on each quote, and a letter opens its sentences', async () => {
    open('/repeat-issues?side=force', {
      'record.bodies': { bodies: [body], shown: body },
      'analytics.repeatIssues': repeatIssues,
    })
    expect(await screen.findByText('Northmarch, a sample.')).toBeTruthy()
    fireEvent.click(await screen.findByRole('button', { name: 'D: Outcome 16, 24 September 2024: put off' }))
    const drawer = within(await screen.findByRole('dialog'))
    expect(drawer.getByText('To come back in December.')).toBeTruthy()
    expect(drawer.getByText('Invented sample data')).toBeTruthy()
    const notes = drawer.getByRole('link', { name: 'show in the notes' })
    expect(notes.getAttribute('href')).toBe('/meetings/m?at=4-9&side=force')
  })

  test('the filter is written into the address and kept from page to page', async () => {
    const router = open('/repeat-issues', {
      'record.bodies': { bodies: [body], shown: body },
      'analytics.repeatIssues': repeatIssues,
    })
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Reviewed only' }))
    await vi.waitFor(() => expect(router.state.location.search).toMatchObject({ reviewedOnly: 'yes' }))
    expect(screen.getByRole('link', { name: 'Themes' }).getAttribute('href')).toBe('/themes?reviewedOnly=yes')
  })

  test('a question that fails says so and can be asked again', async () => {
    open('/repeat-issues', { 'record.bodies': { bodies: [body], shown: body } })
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Repeat issues could not be shown. analytics.repeatIssues has no answer',
    )
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy()
  })
})
