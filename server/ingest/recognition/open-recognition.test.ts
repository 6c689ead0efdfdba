import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { DrawnPage } from '../../../shared/page-pictures.ts'
import type { SourceDocument } from '../../../shared/source.ts'
import { drawDocumentPage } from '../draw-document-page.ts'
import { lines, pdfOf, picture } from '../extract/testing/pdf-of.ts'
import { intake } from '../intake/intake.ts'
import { pictureLimits } from '../limits.ts'
import { readDocument } from '../read.ts'
import { openRecognition } from './open-recognition.ts'
import { fakeTesseract, scannedNotes } from './testing/fake-tesseract.ts'

const scan = intake({ name: 'scan.pdf', bytes: readFileSync(scannedNotes), receivedOn: '2024-06-01' })
const pdf = (pages: string[][]) => intake({ name: 'notes.pdf', bytes: pdfOf(pages), receivedOn: '2024-06-01' })
const readers = { read: readDocument, draw: drawDocumentPage }
const nowhere = { path: '/nowhere', data: null }

test('a scan is read from what was recognised: words, lines, the cells of a ruled table', async () => {
  const { text, facts } = await openRecognition(readers, fakeTesseract()).read(scan)
  expect(text.reader).toBe('scan@1')
  expect(text.text.split('\n')).toEqual([
    'Marlshire Accountability Meeting',
    'Held on Tuesday 14 May 2024 at 10.00am, County Hall',
    'Present: Ines Harrow, Police and Crime Commissioner (PCC); Tom Vale, Chief Constable (CC); Ruth Oakley, Assistant Chief Constable (ACC)',
    '1. Victims',
    'The PCC asked how many victims were still waiting for a first call. The CC responded that forty were waiting on 30 April, which is half of the number in January.',
    'ACTION: ACC to publish the review of victim contact by the end of June 2024.',
    '2. Actions from earlier meetings',
    'Ref\tAction\tOwner\tStatus',
    '12/24\tLetter to the courts about the late listing of trials to be sent before the summer recess\tCC\tComplete',
    '15/24\tCosts of the mounted section to be set out on one page\tACC\tOngoing',
    '3. Any other business',
    'None.',
    '',
  ])
  expect(facts.meeting.heldOn).toBe('2024-05-14')
  expect(facts.actions.map(({ ref, outcome }) => [ref, outcome])).toEqual([
    [null, null],
    ['12/24', 'completed'],
    ['15/24', 'in progress'],
  ])
})

test('what was recognised is never sure, and says so with how sure its words are', async () => {
  const { facts } = await openRecognition(readers, fakeTesseract()).read(scan)
  const certain = [...facts.actions, ...facts.exchanges].map(({ certainty }) => certainty)
  expect(certain.length).toBeGreaterThan(3)
  expect(certain).not.toContain('sure')
  expect(facts.document.recognised?.confidence).toBeCloseTo(0.95, 1)
  expect(facts.document.recognised?.words.length).toBeGreaterThan(5)
  expect(facts.notices.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/recognised from pictures .* 95% sure on average/),
  )
})

test.each([
  ['is not installed', nowhere, /needs OCR .* install Tesseract .*tesseract-ocr.* put the file in again\.$/],
  ['is switched off', null, /needs OCR .* without OCR=off and put the file in again\.$/],
])('where Tesseract %s, a scan still needs OCR and says what to do', async (_, place, sentence) => {
  const reading = openRecognition(readers, place).read(scan)
  await expect(reading).rejects.toMatchObject({ name: 'NeedsOcr', message: expect.stringMatching(sentence) })
})

test('what has text is read as before, without asking Tesseract', async () => {
  const notes = pdf([lines(60, 760, ['Notes of the Accountability Meeting', 'Date: 14 May 2024', 'It was discussed.'])])
  const { text } = await openRecognition(readers, fakeTesseract({ languages: 'sleep 60' })).read(notes)
  expect(text.reader).toBe('pdf@1')
})

test.each([
  ['pages without a picture', [[], []], fakeTesseract()],
  ['a picture without a letter', [[picture]], fakeTesseract({ recognise: 'cat > /dev/null' })],
  ['a picture of nothing that is a word', [[picture]], fakeTesseract({ recognise: 'cat > /dev/null; echo nothing' })],
])('%s: still needs OCR', async (_, pages, place) => {
  const reading = openRecognition(readers, place).read(pdf(pages))
  await expect(reading).rejects.toMatchObject({ name: 'NeedsOcr' })
})

test('more pages than are recognised are told at the first', async () => {
  const drawn: number[] = []
  const draw = async (_: SourceDocument, page: number): Promise<DrawnPage> => {
    drawn.push(page)
    return { pages: pictureLimits.pages + 1, dotsPerInch: 300, rulings: [], picture: null }
  }
  const reading = openRecognition({ read: readDocument, draw }, fakeTesseract()).read(scan)
  await expect(reading).rejects.toMatchObject({ name: 'NeedsOcr', message: expect.stringContaining('101 pages') })
  expect(drawn).toEqual([1])
})

test('a fault of one scan does not hold up the next', async () => {
  const { read, close } = openRecognition(readers, fakeTesseract({ recognise: 'exit 3' }))
  const both = await Promise.allSettled([read(scan), read(scan)])
  expect(both.map((one) => one.status === 'rejected' && (one.reason as Error).name)).toEqual([
    'ReadingBrokenOff',
    'ReadingBrokenOff',
  ])
  close()
})
