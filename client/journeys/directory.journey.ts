import { expect, type Locator, type Page } from '@playwright/test'
import { notesOf, putNotes, removeNotes } from './own-notes.ts'
import { test } from './served.ts'
import { violationsOn } from './violations.ts'

const commissioner = 'Ines Harrow, Police and Crime Commissioner (PCC)'
const files = [
  notesOf(
    'Selmarsh',
    '14 May 2024',
    [commissioner, 'Ann Lee, Head of Contact'],
    '1. Contact',
    'The PCC asked how many calls are abandoned. Ann Lee said that six in a hundred are.',
    'ACTION: Head of Contact to report on abandoned calls.',
  ),
  notesOf(
    'Selmarsh',
    '11 June 2024',
    [commissioner, 'Cai Orme, Head of Contact Management'],
    '1. Contact',
    'The PCC asked how many staff there are. Cai Orme said that there are ninety.',
  ),
]

const drawer = (page: Page) => page.getByRole('dialog')
const settings = (page: Page) => page.goto('/settings/offices')

/** Each holder of an office of the contact centre: questions answered, actions owned, and how many of these inherited. */
async function holders(page: Page): Promise<string[][]> {
  await page.goto('/accountability?by=holder')
  const rows = page
    .getByRole('region', { name: 'Offices and holders: table' })
    .getByRole('row')
    .filter({ hasText: /Contact/ })
  await expect(rows.first()).toBeVisible()
  const said = (await rows.all()).map(async (row) => [
    await row.getByRole('rowheader').innerText(),
    ...(await cellsOf(row, [1, 3, 5])),
  ])
  return Promise.all(said)
}

const cellsOf = async (row: Locator, at: number[]) => {
  const cells = await row.getByRole('cell').allInnerTexts()
  return at.map((one) => cells[one] ?? '')
}

async function decided(page: Page, text: string): Promise<void> {
  await expect(drawer(page)).toHaveCount(0)
  await expect(page.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible()
}

test('an office named anew, two made one, a tenure given its first day: seen on Accountability, and taken back', async ({
  page,
}) => {
  await putNotes(page, files)
  const before = await holders(page)
  expect(before).toEqual([
    ['Ann Lee, Head of Contact', '1', '1', '0'],
    ['Cai Orme, Head of Contact Management', '1', '0', '0'],
  ])

  await settings(page)
  await page.getByRole('button', { name: 'Change Head of Contact Management', exact: true }).click()
  await drawer(page)
    .getByRole('radio', { name: /^Head of Contact/ })
    .check()
  await drawer(page).getByRole('button', { name: 'They are one office' }).click()
  await decided(page, 'Said that the offices “Head of Contact Management” and “Head of Contact” are one')
  const inherited = [
    ['Ann Lee, Head of Contact', '1', '0', '0'],
    ['Cai Orme, Head of Contact', '1', '1', '1'],
  ]
  expect(await holders(page)).toEqual(inherited)

  await settings(page)
  await page.getByRole('button', { name: /^Change the tenure of Cai Orme/ }).click()
  await drawer(page).getByLabel('Capacity').selectOption('acting')
  await drawer(page).getByLabel('First day').fill('2024-05-01')
  expect(await violationsOn(page)).toEqual([])
  await drawer(page).getByRole('button', { name: 'Save' }).click()
  await decided(page, 'Set the tenure of Cai Orme as Head of Contact: acting, from 1 May 2024.')
  expect((await holders(page))[1]).toEqual(['Cai Orme, Head of Contact', '1', '1', '0'])
  await page.getByRole('link', { name: 'Cai Orme, Head of Contact', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'from 1 May 2024' })).toContainText('acting')

  await settings(page)
  await page.getByRole('button', { name: 'Change Head of Contact', exact: true }).click()
  await drawer(page).getByLabel('Name', { exact: true }).fill('Director of Contact')
  await drawer(page).getByRole('button', { name: 'Save the name' }).click()
  await decided(page, 'Director of Contact')
  expect((await holders(page)).map(([name]) => name)).toEqual([
    'Ann Lee, Director of Contact',
    'Cai Orme, Director of Contact',
  ])

  await settings(page)
  await page.getByRole('button', { name: 'Change Cai Orme', exact: true }).click()
  await drawer(page)
    .getByRole('radio', { name: /^Ann Lee/ })
    .check()
  await drawer(page).getByRole('button', { name: 'They are one person' }).click()
  await decided(page, 'Said that Cai Orme and Ann Lee are one person')
  expect((await holders(page)).every(([name]) => name === 'Ann Lee, Director of Contact')).toBe(true)

  await settings(page)
  const takeBack = page.getByRole('button', { name: /^Take back/ })
  for (let left = 4; left > 0; left--) {
    await expect(takeBack).toHaveCount(left)
    await takeBack.first().click()
  }
  await expect(takeBack).toHaveCount(0)
  expect(await holders(page)).toEqual(before)
  await removeNotes(page, files)
})
