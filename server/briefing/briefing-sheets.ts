import type { Basis, Evidence } from '../../shared/answers/evidence.ts'
import { questionName, type Briefing, type BriefingSection } from '../../shared/briefing/choice.ts'
import { rangesInWords } from '../../shared/briefing/compose.ts'
import { csv, type FigureTable } from '../../shared/figures/csv.ts'
import { basisInWords } from '../../shared/wording/basis.ts'
import { fileName } from './file-name.ts'
import { types, type MadeFile } from './made-file.ts'
import { makeXlsx, type SheetOfTable } from './xlsx/make-xlsx.ts'
import { wording } from '../../shared/words/briefing.ts'
import { headings } from '../../shared/words/headings.ts'

/** What stands with the numbers of each sheet: as at when, out of how many meetings, how far reviewed. */
const basisColumns = [headings.asAt, headings.meetingsRead, headings.shareReviewed]
const basisCells = ({ asAt, meetingsRead, reviewedShare }: Basis) => [asAt, meetingsRead, reviewedShare]

/** The table of a section with the numbers of its sources, and with each row what it was reckoned over. */
function fullTable({ table, sources, basis }: BriefingSection): FigureTable {
  return {
    columns: [...table.columns, ...[headings.sources, ...basisColumns].map((heading) => ({ heading }))],
    rows: table.rows.map((row, at) => [...row, rangesInWords(sources[at] ?? []), ...basisCells(basis)]),
  }
}

function sheetOf(section: BriefingSection): SheetOfTable {
  const { key, finding, measured, howCounted, basis, shares } = section
  return {
    name: questionName[key].replace('?', ''),
    above: [finding, measured, `${basisInWords(basis).join('; ')}.`, wording.howCounted(howCounted)],
    table: fullTable(section),
    widths: [...shares.map((share) => Math.max(10, Math.round(share * 15))), 14, 12, 14, 14],
  }
}

const sourceRow = (one: Evidence, at: number) => [
  at + 1,
  one.text,
  one.meetingTitle,
  one.heldOn,
  one.source === 'by hand' ? null : one.line,
  one.source,
  one.review,
  one.label,
]

function sourcesTable(sources: Evidence[]): FigureTable {
  const columns = [
    headings.number,
    headings.theSentence,
    headings.meeting,
    headings.heldOn,
    headings.line,
    headings.knownFrom,
    headings.reading,
    headings.label,
  ]
  return { columns: columns.map((heading) => ({ heading })), rows: sources.map(sourceRow) }
}

/** The briefing as a workbook: a sheet a question, and a sheet of the sentences to which its numbers point. */
export async function briefingXlsx(briefing: Briefing): Promise<MadeFile> {
  const { basis, title, note, sections, sources } = briefing
  const last: SheetOfTable = {
    name: headings.sources,
    above: [title, note],
    table: sourcesTable(sources),
    widths: [9, 80, 34, 13, 8, 12, 12, 40],
  }
  return {
    name: fileName(['briefing', briefing.audience], basis, basis.asAt, 'xlsx'),
    type: types.xlsx,
    bytes: await makeXlsx([...sections.map(sheetOf), last]),
  }
}

/** The briefing as CSV: one table after another, each under its finding, the sentences last; an empty line between. */
export async function briefingCsv(briefing: Briefing): Promise<MadeFile> {
  const { basis, title, sections, sources } = briefing
  const parts = sections.map((section) =>
    csv(fullTable(section), [
      section.finding,
      section.measured,
      basisInWords(section.basis).join('; '),
      section.howCounted,
    ]),
  )
  const text = [...parts, csv(sourcesTable(sources), [title])].join('\r\n')
  // The mark at the start tells Excel that it is UTF-8.
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf8')
  return { name: fileName(['briefing', briefing.audience], basis, basis.asAt, 'csv'), type: types.csv, bytes }
}
