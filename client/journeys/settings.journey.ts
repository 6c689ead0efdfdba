import { expect } from '@playwright/test'
import { chooseBody } from './choose-body.ts'
import { test } from './served.ts'

test('a word added to a theme is tried on what was read, saved, seen in the matrix, and taken back', async ({
  page,
}) => {
  await page.goto('/themes')
  const search = await chooseBody(page, /Brackenshire/)
  const matrix = page.getByRole('region', { name: /table$/ }).first()
  await expect(matrix).toBeVisible()
  await expect(matrix.getByText('Kennels and dogs')).toHaveCount(0)

  await page.goto(`/settings/themes${search}`)
  await page.getByRole('button', { name: 'Add a theme' }).click()
  const form = page.getByRole('form', { name: 'Add a theme' })
  await form.getByLabel('Name of the theme').fill('Kennels and dogs')
  await form.getByLabel('Words to add, one a line').fill('custody')
  await form.getByRole('button', { name: 'See what it would do' }).click()
  await expect(form.getByRole('alert')).toContainText('signals “Custody & detained property” already')
  await form.getByLabel('Words to add, one a line').fill('meeting')
  await form.getByRole('button', { name: 'See what it would do' }).click()
  await expect(form.getByRole('heading', { name: 'Kennels and dogs' })).toBeVisible()
  await expect(form.getByText(/^Gained:/)).toBeVisible()
  await form.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Added “Kennels and dogs”, signalled by “meeting”.').first()).toBeVisible()

  await page.goto(`/themes${search}`)
  await expect(page.getByText('Kennels and dogs').first()).toBeVisible()

  await page.goto(`/settings/themes${search}`)
  await page.getByRole('button', { name: /^Take back ?: Added “Kennels/ }).click()
  await expect(page.getByText(/taken back by/)).toBeVisible()
  await page.goto(`/themes${search}`)
  await expect(matrix).toBeVisible()
  await expect(page.getByText('Kennels and dogs')).toHaveCount(0)
})
