import type { DocumentText } from '../../../shared/source.ts'
import { withoutMarkup } from './markup.ts'

/** A web page: headings, lists and tables are kept; scripts, menus and cookie banners are left out. */
export function html(source: string): DocumentText {
  const { text, elements } = withoutMarkup(source)
  return { reader: 'html@1', text, linesBreak: false, elements, pageStarts: [], notices: [] }
}
