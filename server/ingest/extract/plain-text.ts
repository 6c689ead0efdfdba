import type { DocumentText } from '../../../shared/source.ts'
import { withoutLightMarkup } from './light-markup.ts'
import { hasMarkup, withoutMarkup } from './markup.ts'

function pageStartsIn(text: string): number[] {
  return [...text.matchAll(/\f/g)].map((match) => match.index + 1)
}

/** Plain text, also text exported from a PDF: tabs are columns, stray HTML and Markdown are taken out by parsing. */
export function plainText(source: string): DocumentText {
  const held = hasMarkup(source) ? withoutMarkup(source) : { text: source, elements: [] }
  const { text, elements } = withoutLightMarkup(held)
  return { reader: 'text@1', text, linesBreak: true, elements, pageStarts: pageStartsIn(text), notices: [] }
}
