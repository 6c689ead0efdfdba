import { expect, type Page } from '@playwright/test'
import { test } from './served.ts'

/** Each journey has a body of its own, so that neither sees what the other put in. */
const notesOf = (area: string, title: string, actions: string[]) => `${area} Police and Crime Commissioner
${title}
Date: 16 May 2023 at 10:00

Attendance:
Rosa Quill, Police and Crime Commissioner (PCC)
Ned Harrow, Chief Constable (CC)

1. Custody
The PCC asked whether the cells at Northgate are fit for use. The CC said that the survey is finished.

${actions.map((action) => `ACTION: ${action}`).join('\n\n')}
`
const custody = 'CC to bring the survey of the cells to the July meeting.'
const stables = 'CC to report the cost of the stables at Holloway Green.'
const barracks = 'CC to publish the plan for the barracks at Nether Lane.'

async function put(page: Page, name: string, text: string): Promise<void> {
  await page.goto('/documents')
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(page.getByRole('listitem').filter({ hasText: name }).first()).toContainText(/Read: \d/, {
    timeout: 30_000,
  })
}

async function removeAgain(page: Page, name: string): Promise<void> {
  await page.goto('/documents')
  await page.getByRole('button', { name: `Remove ${name}` }).click()
  const question = page.getByRole('dialog', { name: 'Remove this document?' })
  await question.getByRole('button', { name: 'Remove' }).click()
  await expect(page.getByRole('button', { name: `Remove ${name}` })).toHaveCount(0)
}

const ofMeeting = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }), hasText: name })

test('an agreed version takes the place of its draft: what changed is shown, and the draft still opens', async ({
  page,
}) => {
  const [draft, agreed] = ['ellmere-draft.txt', 'ellmere-agreed.txt']
  await put(page, draft, notesOf('Ellmere', 'Monthly Accountability Meeting', [custody, stables]))
  await put(page, agreed, notesOf('Ellmere', 'Monthly Accountability Meeting', [custody, barracks]))
  await page.goto('/documents')
  const meeting = ofMeeting(page, agreed)
  await expect(meeting).toContainText('superseded')

  await meeting.getByRole('button', { name: 'What differs' }).click()
  const difference = page.getByRole('dialog', { name: 'What differs' })
  await expect(difference).toContainText(`From ${draft} to ${agreed}.`)
  await expect(difference.locator('section', { hasText: 'Gone' })).toContainText('stables at Holloway Green')
  await expect(difference.locator('section', { hasText: 'Added' })).toContainText('barracks at Nether Lane')
  await expect(difference).toContainText('the same')
  await page.keyboard.press('Escape')
  await expect(difference).toHaveCount(0)

  await meeting.getByRole('link', { name: draft }).click()
  await expect(page.getByRole('heading', { name: 'This is not the set of notes that counts' })).toBeVisible()
  await expect(page.getByText('stables at Holloway Green').first()).toBeVisible()
  await page.getByRole('link', { name: 'Show it' }).click()
  await expect(page.getByText('barracks at Nether Lane').first()).toBeVisible()
  await expect(page.getByText('stables at Holloway Green')).toHaveCount(0)

  for (const name of [draft, agreed]) await removeAgain(page, name)
})

test('where it is unsure it asks, counts once until a person says, and takes that back', async ({ page }) => {
  const [one, other] = ['orrin-one.txt', 'orrin-two.txt']
  await put(page, one, notesOf('Orrin', 'Monthly Accountability Meeting', [custody, stables]))
  await put(page, other, notesOf('Orrin', 'Monthly Accountability Meeting', [custody, barracks]))
  await page.goto('/documents')
  const asked = ofMeeting(page, other)
  await expect(asked).toContainText('for you to say')
  await expect(asked.getByRole('button', { name: 'What differs' })).toBeVisible()

  await asked.getByRole('button', { name: 'Two meetings' }).click()
  await expect(asked).toHaveCount(0)
  await page.getByText('What was said of sets of notes: 1').click()
  const said = page.getByRole('listitem').filter({ hasText: 'are notes of two meetings. Said by' })
  await expect(said).toContainText(one)
  await said.getByRole('button', { name: /^Take back/ }).click()
  await expect(ofMeeting(page, other)).toContainText('for you to say')

  for (const name of [one, other]) await removeAgain(page, name)
})
