// @vitest-environment happy-dom
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { BodyChoice } from '../../../shared/answers/bodies.ts'
import type { DocumentRow, DocumentsAnswer, DocumentsAsked } from '../../../shared/answers/documents.ts'
import { fakeApi } from '../../api/testing/fake-api.ts'
import { openQueries, Providers } from '../../app/providers.tsx'
import { openRouter } from '../../app/router.tsx'

const bodyOf = (bodyId: string, name: string): BodyChoice => ({
  bodyId,
  name,
  area: name,
  isSample: false,
  label: null,
  meetings: 1,
  predecessors: 0,
  lastHeldOn: '2024-09-24',
  series: [],
  offices: [],
  priorities: [],
  themes: [],
})

const bodies = [bodyOf('n', 'Northmarch'), bodyOf('s', 'Southmere')]

const row = (name: string, more: Partial<DocumentRow> = {}): DocumentRow => ({
  documentId: `id of ${name}`,
  name,
  bodyId: 'n',
  bodyName: 'Northmarch',
  state: 'read',
  reason: null,
  receivedAt: '2025-01-01T00:00:00.000Z',
  byteLength: 10,
  mediaType: 'text/plain',
  meetingId: null,
  role: null,
  heldOn: null,
  actions: 0,
  exchanges: 0,
  notices: 0,
  isSample: false,
  ...more,
})

const failed = row('broken.pdf', { bodyId: null, bodyName: null, state: 'failed', reason: 'It is cut off.' })

const answerOf = ({ page, find }: DocumentsAsked): DocumentsAnswer => ({
  documents: find === 'nothing' ? [] : [failed, row(`notes on page ${page}.txt`)],
  page,
  pages: find === 'nothing' ? 1 : 3,
  counts:
    find === 'nothing'
      ? []
      : [
          { standing: 'failed', count: 1, ofNoBody: 1 },
          { standing: 'read', count: 59, ofNoBody: 0 },
        ],
  held: { all: 60, unread: 1, samples: 0, earlier: 0, again: 0 },
})

function open(address: string, more: Record<string, unknown> = {}) {
  const asked: DocumentsAsked[] = []
  const router = openRouter(createMemoryHistory({ initialEntries: [address] }))
  vi.stubGlobal('scrollTo', () => undefined)
  const api = fakeApi({
    'record.bodies': ({ body }: { body: string | null }) => ({
      bodies,
      shown: bodies.find(({ bodyId }) => bodyId === body) ?? bodies[0],
    }),
    'record.meetingNotes': { meetings: [], decisions: [] },
    'record.documents': (input: DocumentsAsked) => {
      asked.push(input)
      return answerOf(input)
    },
    ...more,
  })
  const { unmount } = render(
    <Providers api={api} queries={openQueries()}>
      <RouterProvider router={router} />
    </Providers>,
  )
  return { asked, unmount, search: () => router.state.location.search }
}

// A busy machine needs longer than a second to fetch the page.
configure({ asyncUtilTimeout: 30_000 })
afterEach(cleanup)

const table = async () => within(await screen.findByRole('table'))
const pressed = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-pressed')

test('without a body in the filter those of all are listed, and it says so', async () => {
  const { asked } = open('/documents')
  expect((await table()).getByRole('rowheader', { name: 'notes on page 1.txt' })).toBeTruthy()
  expect(asked.at(-1)).toEqual({ body: null, standing: null, find: '', page: 1 })
  expect([pressed('All bodies'), pressed('Northmarch')]).toEqual(['true', 'false'])
  expect(screen.getByText('60 documents held, 1 of them could not be read.', { exact: false })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'All (60)' })).toBeTruthy()
})

test('the body of the filter is followed, what belongs to none stays in sight, and all bodies are one press away', async () => {
  const { asked, search } = open('/documents?body=s&page=2')
  expect((await table()).getByRole('rowheader', { name: 'broken.pdf' })).toBeTruthy()
  expect(asked.at(-1)).toMatchObject({ body: 's', page: 2 })
  expect(pressed('Southmere')).toBe('true')
  expect(screen.getByText(/One belongs to no oversight body yet, and is listed with every body/)).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'All bodies' }))
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ body: null, page: 1 }))
  expect(search()).toEqual({ body: 's', bodies: 'all' })
  fireEvent.click(screen.getByRole('button', { name: 'Southmere' }))
  await waitFor(() => expect(search()).toEqual({ body: 's' }))
})

test('a body that is not held lists those of all', async () => {
  const { asked } = open('/documents?body=gone')
  await table()
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ body: null }))
})

test('how they stand and the words of their names are asked for from the first page, and taken back in one step', async () => {
  const { asked, search } = open('/documents?page=3')
  await table()
  fireEvent.click(screen.getByRole('button', { name: 'Could not be read (1)' }))
  await waitFor(() => expect(asked.at(-1)).toMatchObject({ standing: 'failed', page: 1 }))
  fireEvent.change(screen.getByRole('searchbox', { name: 'Words in the name' }), { target: { value: 'nothing' } })
  expect(await screen.findByText('No document is like that.')).toBeTruthy()
  expect(asked.at(-1)).toMatchObject({ standing: 'failed', find: 'nothing' })
  expect(screen.getByRole('button', { name: 'Could not be read (0)' })).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Show every document' }))
  await table()
  expect(search()).toEqual({ bodies: 'all' })
})

test('a page that is turned takes the focus to what is said of it', async () => {
  const { asked } = open('/documents')
  await table()
  const pages = within(screen.getByRole('navigation', { name: 'Pages of documents' }))
  expect(pages.getAllByRole('link').map((link) => link.textContent)).toEqual(['1', '2', '3', 'Next'])
  fireEvent.click(pages.getByRole('link', { name: 'Next page' }))
  const said = await screen.findByText(/^26 to 27 of 60 documents/)
  await waitFor(() => expect(document.activeElement).toBe(said))
  expect(asked.at(-1)).toMatchObject({ page: 2 })
  expect(pages.getByRole('link', { name: 'Page 2 of 3' }).getAttribute('aria-current')).toBe('page')
  expect(pages.getByRole('link', { name: 'Previous page' }).getAttribute('href')).toBe('/documents')
})

/** What is held, as it is told from one time to the next; the last is told ever after. */
const inTurn = (first: Held, ...rest: Held[]) => {
  let now = first
  return {
    answer: (input: DocumentsAsked): DocumentsAnswer => ({
      ...answerOf(input),
      held: { ...answerOf(input).held, ...now },
    }),
    next: () => void (now = rest.shift() ?? now),
  }
}
type Held = Pick<DocumentsAnswer['held'], 'earlier' | 'again'>

test('what an earlier version of the reader read is said, read again at a press, and how far that is', async () => {
  const held = inTurn(
    { earlier: 12, again: 0 },
    { earlier: 0, again: 12 },
    { earlier: 0, again: 1 },
    { earlier: 0, again: 0 },
  )
  let presses = 0
  open('/documents', {
    'record.documents': held.answer,
    'record.readEarlierAgain': () => {
      presses++
      return held.next()
    },
  })
  expect(await screen.findByText('12 documents were read by an earlier version of the reader.')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Read them again' }))
  const said = await screen.findByText(/^12 documents are being read again/)
  await waitFor(() => expect(document.activeElement).toBe(said))
  expect(screen.queryByRole('button', { name: 'Read them again' })).toBeNull()
  held.next()
  expect(await screen.findByText(/^1 document is being read again/)).toBe(said)
  held.next()
  expect(await screen.findByText(/^All that is on the record is read by the present version/)).toBe(said)
  expect(presses).toBe(1)
})

test('reading that is over before it is seen is done all the same; one that is refused says why', async () => {
  const held = inTurn({ earlier: 1, again: 0 }, { earlier: 0, again: 0 })
  const { unmount } = open('/documents', { 'record.documents': held.answer })
  fireEvent.click(await screen.findByRole('button', { name: 'Read it again' }))
  expect(await screen.findByText('record.readEarlierAgain has no answer')).toBeTruthy()
  unmount()
  open('/documents', { 'record.documents': held.answer, 'record.readEarlierAgain': held.next })
  fireEvent.click(await screen.findByRole('button', { name: 'Read it again' }))
  expect(await screen.findByText(/^All that is on the record is read by the present version/)).toBeTruthy()
})

test('where everything is read by the present version, nothing is said of it', async () => {
  open('/documents')
  await table()
  expect(screen.queryByText(/version of the reader/)).toBeNull()
})
