// @vitest-environment happy-dom
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import type { WordSettingsAnswer } from '../../shared/answers/word-settings.ts'
import { fakeApi } from '../api/testing/fake-api.ts'
import { openQueries, Providers } from './providers.tsx'
import { openRouter } from './router.tsx'

const body = {
  bodyId: 'b',
  name: 'Commissioner for Northmarch',
  area: 'Northmarch',
  isSample: false,
  label: null,
  meetings: 1,
  predecessors: 0,
  lastHeldOn: '2024-09-24',
  series: [],
  offices: [],
  priorities: [],
  themes: [],
}
const sentence = {
  documentId: 'd',
  meetingId: 'm',
  meetingTitle: 'M',
  heldOn: '2024-09-24',
  line: 31,
  spans: [[4, 9]],
  text: 'COMMISSION: DCC to list the vans.',
  label: null,
  isSample: false,
  source: 'notes',
  review: null,
}
const settings: WordSettingsAnswer = {
  bodyId: 'b',
  bodyName: body.name,
  words: [{ word: 'Plea', marks: 'report', everywhere: true, documents: 2 }],
  actions: 1,
  waiting: 3,
  history: [],
}
const suggestion = { word: 'COMMISSION', passages: 14, documents: 6, sentences: [sentence] }

function open(address: string, preview: object) {
  const answers = {
    'record.bodies': { bodies: [body], shown: body },
    'settings.words': settings,
    'settings.wordSuggestions': { suggestions: [suggestion] },
    'settings.previewWord': preview,
    'settings.previewWordReading': { read: 2, of: 9, actions: 4, earlier: 1, decisions: 0, lost: 1 },
  }
  vi.stubGlobal('scrollTo', () => undefined)
  const router = openRouter(createMemoryHistory({ initialEntries: [address] }))
  render(
    <Providers api={fakeApi(answers)} queries={openQueries()}>
      <RouterProvider router={router} />
    </Providers>,
  )
}

const tried = async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'See what it would do' }))
  return within(await screen.findByRole('form', { name: 'Teach a word' }))
}

afterEach(cleanup)

test('words, what they mark, how far reading again is, and what the notes suggest', async () => {
  open('/settings/words', {})
  const table = within(await screen.findByRole('table'))
  expect(table.getByText('a report on an earlier action')).toBeTruthy()
  expect(table.getByText('all bodies')).toBeTruthy()
  expect(
    screen.getByText(`1 action is known through these words; they are likely at most until a person confirms them.`),
  ).toBeTruthy()
  expect(screen.getByText(/^3 documents are being read again/)).toBeTruthy()
  expect(await screen.findByText('“COMMISSION” stands 14 times in 6 documents. Is it an action?')).toBeTruthy()
})

test('a word brought by the address is tried before it can be saved', async () => {
  open('/settings/words?word=COMMISSION', { fault: null, documents: 9, passages: 20, sentences: [sentence] })
  expect(((await screen.findByLabelText('Word or phrase')) as HTMLInputElement).value).toBe('COMMISSION')
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull()
  const form = await tried()
  expect(
    await form.findByText(
      'The 2 newest documents of these 9, read with it, give 4 actions (1 of earlier meetings). 1 action that is read now would be read otherwise.',
    ),
  ).toBeTruthy()
  expect(form.getByText('COMMISSION: DCC to list the vans.')).toBeTruthy()
  expect(form.getByRole('button', { name: 'Save' })).toBeTruthy()
})

test('what cannot be taught says why and cannot be saved', async () => {
  open('/settings/words?word=the', { fault: 'No.', documents: 0, passages: 0, sentences: [] })
  const form = await tried()
  expect((await form.findByRole('alert')).textContent).toBe('No.')
  expect(form.queryByRole('button', { name: 'Save' })).toBeNull()
})
