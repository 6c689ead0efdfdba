import type { DocumentText } from '../../../shared/source.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { withNumbers } from './docx-numbers.ts'
import { docxParts } from './docx-parts.ts'
import { withoutMarkup } from './markup.ts'
import { wording } from '../../../shared/words/unreadable-office.ts'

const headings = [1, 2, 3, 4, 5, 6].flatMap((level) =>
  ['Heading', 'heading'].map((name) => `p[style-name='${name} ${level}'] => h${level}:fresh`),
)
/** Numbers stand in the text, so that a numbered paragraph is one like any other; a heading may be numbered too. */
const numbered = [1, 2, 3, 4, 5].map((depth) => `p:ordered-list(${depth}) => p:fresh`)
const styleMap = ["p[style-name='Title'] => h1:fresh", ...headings, ...numbered, 'u => u']

/** One paragraph or row a line, so that a line can be named; a cell of one paragraph does not break its row. */
function inLines(html: string): string {
  return html.replace(/<\/(?:p|li|h[1-6]|tr)>(?!<\/t[dh]>)|<br \/>/g, '$&\n')
}

async function htmlOf(parts: Map<string, Buffer>): Promise<string> {
  const [{ default: mammoth }, { default: Zip }] = await Promise.all([import('mammoth'), import('jszip')])
  const zip = new Zip()
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? ''
  for (const [name, part] of parts) {
    const isBody = /^word\/document\d*\.xml$/.test(name)
    zip.file(
      name,
      isBody ? withNumbers(part.toString('utf8'), text('word/numbering.xml'), text('word/styles.xml')) : part,
    )
  }
  const buffer = await zip.generateAsync({ type: 'nodebuffer', compression: 'STORE' })
  const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  return (await mammoth.convertToHtml({ buffer }, { styleMap, convertImage, ignoreEmptyParagraphs: true })).value
}

/**
 * A Word document: mammoth gives its paragraphs, lists and tables with tracked changes accepted and without page headers and
 * footers. A line of the held text is a paragraph or a row of a table.
 */
export async function docx(bytes: Uint8Array): Promise<DocumentText> {
  const parts = await docxParts(bytes)
  let html: string
  try {
    html = await htmlOf(parts)
  } catch {
    throw new UnreadableDocument(wording.wordWithoutText)
  }
  const { text, elements } = withoutMarkup(inLines(html))
  return { reader: 'docx@1', text, linesBreak: true, elements, pageStarts: [], notices: [] }
}
