import { Bookmark, type FileChild, InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { Evidence } from '../../shared/answers/evidence.ts'
import { questionName, type Briefing, type BriefingSection } from '../../shared/briefing/choice.ts'
import { sourcesShare } from '../../shared/briefing/row.ts'
import { basisInWords, placeInWords } from '../../shared/wording/basis.ts'
import { clean } from './clean.ts'
import { ink, makeDocx } from './docx/make-docx.ts'
import { heading, para, picture, table, title, words, type CellContent } from './docx/parts.ts'
import { fileName } from './file-name.ts'
import { types, type MadeFile } from './made-file.ts'
import { pngOf } from './picture/png.ts'
import { wording } from '../../shared/words/briefing.ts'
import { headings } from '../../shared/words/headings.ts'

/** The width between the margins of a page of A4, in twentieths of a point. */
const pageWidth = 10_100
/** Beyond this many, a row names the first sources of its number and says how many more there are; the list has them all. */
const mostLinks = 6

const bookmarkOf = (number: number) => `source-${number}`

function linksTo(numbers: number[]): ParagraphChild[] {
  const links = numbers.slice(0, mostLinks).flatMap((number, at) => [
    ...(at === 0 ? [] : [words(', ', { size: 16 })]),
    new InternalHyperlink({
      anchor: bookmarkOf(number),
      children: [new TextRun({ text: String(number), size: 16, color: ink.strong, underline: {} })],
    }),
  ])
  const more = numbers.length - mostLinks
  return more > 0 ? [...links, words(wording.andMore(more), { size: 16 })] : links
}

function sectionTable({ table: { columns, rows }, shares, sources }: BriefingSection): FileChild {
  const all = shares.reduce((sum, share) => sum + share, sourcesShare)
  const width = (share: number) => Math.round((pageWidth * share) / all)
  const cellOf = (value: string | number | null): CellContent => [
    para(words(value === null ? '–' : String(value), { size: 17 })),
  ]
  return table(
    [
      ...columns.map(({ heading: text }, at) => ({ heading: text, width: width(shares[at] ?? 1) })),
      { heading: headings.sources, width: width(sourcesShare) },
    ],
    rows.map((row, at) => [...row.map(cellOf), [para(...linksTo(sources[at] ?? []))]]),
  )
}

async function pictureOf({ picture: drawn, finding, measured }: BriefingSection): Promise<FileChild[]> {
  if (drawn === null) return []
  const { width, height } = drawn
  return [picture({ png: await pngOf(drawn), width, height, alternative: `${finding}. ${measured}` })]
}

async function sectionParts(section: BriefingSection): Promise<FileChild[]> {
  const {
    key,
    finding,
    measured,
    howCounted,
    basis,
    table: { rows },
  } = section
  return [
    heading(2, questionName[key]),
    para(words(`${finding}.`, { isBold: true, size: 24 })),
    para(words(measured, { isSoft: true })),
    ...(await pictureOf(section)),
    ...(rows.length === 0 ? [para(words(wording.nothingToList))] : [sectionTable(section)]),
    para(words(`${basisInWords(basis).join('; ')}. ${wording.howCounted(howCounted)}`, { isSoft: true })),
  ]
}

/** A sentence under its number, to which the tables point. */
function sourceParts(evidence: Evidence, at: number): Paragraph[] {
  const number = new Bookmark({ id: bookmarkOf(at + 1), children: [words(`${at + 1}  `, { isBold: true, size: 18 })] })
  const said = `“${evidence.text.replaceAll(/\s+/g, ' ').trim()}”`
  const indent = { left: 440, hanging: 440 }
  return [
    new Paragraph({ children: [number, words(said, { size: 18 })], indent, keepNext: true, spacing: { after: 20 } }),
    new Paragraph({
      children: [new TextRun({ text: clean(placeInWords(evidence)), color: ink.soft, size: 16 })],
      indent: { left: 440 },
    }),
  ]
}

/** The briefing as a Word document: a heading a question, its picture with a text alternative, its table, and all sentences. */
export async function briefingDocx(briefing: Briefing): Promise<MadeFile> {
  const { title: name, basis, note, sections, sources } = briefing
  const parts: FileChild[] = []
  for (const section of sections) parts.push(...(await sectionParts(section)))
  const children = [
    title(name),
    para(words(basis.bodyName, { isBold: true })),
    para(words(`${basisInWords(basis).join('; ')}.`, { isSoft: true })),
    para(words(note)),
    ...parts,
    ...(sources.length === 0 ? [] : [heading(2, wording.sentencesBehind, { onNewPage: true })]),
    ...sources.flatMap(sourceParts),
  ]
  const bytes = await makeDocx({ title: name, body: basis.bodyName }, children)
  return { name: fileName(['briefing', briefing.audience], basis, basis.asAt, 'docx'), type: types.docx, bytes }
}
