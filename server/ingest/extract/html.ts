import type { DocumentText } from '../../../shared/source.ts'
import { withoutMarkup } from './markup.ts'

/** A web page: headings, lists and tables are kept; scripts, menus and cookie banners are left out. */
export function html(source: string): DocumentText {
  const { text, elements, preformatted } = withoutMarkup(source)
  const shared = { reader: 'html@1', text, pageStarts: [], notices: [] }
  // Notes that were text before they became a page: their lines are what parts them.
  if (preformatted > text.length / 2)
    return { ...shared, linesBreak: true, elements: elements.filter(({ kind }) => kind !== 'paragraph') }
  return { ...shared, linesBreak: false, elements }
}
