import { expect, test } from 'vitest'
import { fileNameOf, galleryIndex } from './index-page.ts'

test.each([
  ['/', 'overview'],
  ['/issues/$issueId', 'issues-issueId'],
  ['life of an action', 'life-of-an-action'],
])('%s is kept as %s', (name, file) => {
  expect(fileNameOf(name)).toBe(file)
})

test('each page stands six times in the index, in each width and scheme', () => {
  const html = galleryIndex([
    { name: '/', address: '/?body="1"&side=force' },
    { name: '/actions', address: '/actions' },
  ])
  expect(html.match(/<img /g)).toHaveLength(12)
  expect(html).toContain('src="overview-360-dark.png"')
  expect(html).toContain('/?body=&quot;1&quot;&amp;side=force')
})
