import { expect, test } from 'vitest'
import { filesByPage } from './weight.ts'

test('a page brings the frame, its own files and its charts, but no other page', () => {
  const manifest = {
    'index.html': {
      file: 'index.js',
      isEntry: true,
      imports: ['_frame.js'],
      dynamicImports: ['pages/one/one-page.tsx', 'pages/two/two-page.tsx'],
    },
    '_frame.js': { file: 'frame.js' },
    'pages/one/one-page.tsx': { file: 'one.js', imports: ['index.html', '_shared.js'] },
    'pages/two/two-page.tsx': { file: 'two.js', imports: ['_shared.js'], dynamicImports: ['charts/dots.tsx'] },
    '_shared.js': { file: 'shared.js', dynamicImports: ['pages/one/one-page.tsx'] },
    'charts/dots.tsx': { file: 'dots.js', imports: ['_axes.js', '_axes.css'] },
    '_axes.js': { file: 'axes.js' },
    '_axes.css': { file: 'axes.css' },
  }
  const sorted = filesByPage(manifest).map(({ page, beforeCharts, withCharts }) => [
    page,
    beforeCharts.toSorted().join(' '),
    withCharts.toSorted().join(' '),
  ])
  expect(sorted).toEqual([
    ['pages/one/one-page.tsx', 'frame.js index.js one.js shared.js', 'frame.js index.js one.js shared.js'],
    [
      'pages/two/two-page.tsx',
      'frame.js index.js shared.js two.js',
      'axes.js dots.js frame.js index.js shared.js two.js',
    ],
  ])
})
