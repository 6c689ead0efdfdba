import type { HelpPart } from './help.ts'

export const accessibilityPage = {
  title: 'Accessibility',
  sub: 'What these pages aim for, how they were tested, and what is known to fall short.',
  parts: [
    {
      heading: 'What they aim for',
      said: [
        'The Web Content Accessibility Guidelines 2.2 at level AA: by keyboard alone, with a screen reader, in light and dark, with the colours of your own system, without motion, at 200 % and in a window 320 pixels wide.',
      ],
    },
    {
      heading: 'How they were tested',
      said: ['By programs, in Chromium, each time the product is tested:'],
      listed: [
        'Every page is checked with axe in light, in dark and in forced colours, on sample data, and so is what is laid over pages.',
        'At 320 pixels, and at 200 % in a window of 1440, no page scrolls sideways and no words are cut off. On a phone each row of a table is a card; elsewhere a table that is wider than its place says so, and scrolls inside itself, by keyboard too.',
        'Notes are put in, facts reviewed, an issue read and renamed, and a briefing chosen and taken away by keyboard alone. On the Overview, Actions and Next meeting, what has the focus is marked and in view, and the first step skips to the page.',
        'In forced colours what is chosen keeps an edge and the focus its ring; with reduced motion nothing moves on any page.',
        'A question that fails, and the product before anything is put in, are checked with axe too.',
        'The contrast of every colour is reckoned, in light and dark.',
      ],
    },
    {
      heading: 'How figures can be read without seeing them',
      said: [
        'A figure’s finding is its heading. Its drawing is one picture with that finding as its text; its table, which holds all that the drawing shows, is one control away, as is a CSV file. Grids are tables whose cells hold letters or numbers; colour only repeats them.',
      ],
    },
    {
      heading: 'What is known to fall short',
      said: [],
      listed: [
        'No disabled person has tested the pages yet, and nobody has gone through them with a screen reader. Programs find only part of what stands in the way.',
        'They were tested in Chromium alone, not in Firefox or Safari.',
        'Drawings enlarge with the page but have no way to be enlarged by themselves; on a narrow window their labels are close together. Their tables are not.',
        'The grid of issues and that of themes are wider than a narrow window and are scrolled sideways inside their own frame.',
        'The text of a document is shown as it was read: in notes with headings made of bold text or with tables drawn by spaces, that order and those headings are lost.',
        'Word, Excel and PDF files that are taken away were not checked for accessibility by a program of their own.',
        'The pages are in English only. Words in Welsh inside notes are not marked as Welsh.',
      ],
    },
    {
      heading: 'If something stands in your way',
      said: [
        'The product runs on your office’s own machine and sends nothing to its makers. Tell whoever installed it what you were doing and what happened; every figure can be had as a table or a CSV file meanwhile.',
      ],
    },
  ] satisfies HelpPart[],
}
