import {
  AlignmentType,
  Document,
  Footer,
  type FileChild,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { clean } from '../clean.ts'

/** The reference of the one numbering of a document: 1, 2, 3 throughout. */
export const NUMBERING = 'items'
export const ink = { strong: '12436D', soft: '55607A', line: 'B9C2D0', head: 'E7EEF5' }

type About = { title: string; body: string; isLandscape?: boolean }

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: ink.strong, font: 'Arial' },
  paragraph: { spacing: { before, after: 100 }, keepNext: true },
})

const styles = {
  default: {
    document: {
      run: { font: 'Arial', size: 21, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 100, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: heading(38, 0),
    heading2: heading(27, 300),
    heading3: heading(22, 180),
  },
}

const numbering = {
  config: [
    {
      reference: NUMBERING,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 0, hanging: 0 } } },
        },
      ],
    },
  ],
}

/** What the paper is, of whom, and where one is in it: on each page. */
function footerOf({ title, body }: About): Footer {
  const run = (text: string) => new TextRun({ text: clean(text), size: 16, color: ink.soft })
  const page = new TextRun({
    children: ['  ·  page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
    size: 16,
    color: ink.soft,
  })
  return new Footer({ children: [new Paragraph({ children: [run(`${body}  ·  ${title}`), page] })] })
}

const A4 = { width: 11_906, height: 16_838 }

/** The bytes of a Word document on A4, with its title, language and numbered pages. */
export async function makeDocx(about: About, children: readonly FileChild[]): Promise<Buffer> {
  const orientation = about.isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  const page = { size: { ...A4, orientation }, margin: { top: 1000, bottom: 1000, left: 900, right: 900 } }
  const section = { properties: { page }, footers: { default: footerOf(about) }, children: [...children] }
  const document = new Document({
    title: clean(about.title),
    creator: 'Brought Forward',
    lastModifiedBy: 'Brought Forward',
    styles,
    numbering,
    sections: [section],
  })
  return Packer.toBuffer(document)
}
