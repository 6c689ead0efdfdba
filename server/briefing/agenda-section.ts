import type { FileChild, Paragraph, Table } from 'docx'
import type { NextMeetingAnswer } from '../../shared/answers/next-meeting.ts'
import { agendaSections, agendaTitle, draftAgenda, withEdits, type AgendaItem } from '../../shared/figures/agenda.ts'
import { nextInWords } from '../../shared/figures/next-meeting.ts'
import type { AgendaEdit } from '../../shared/planning.ts'
import { basisInWords } from '../../shared/wording/basis.ts'
import { readingInWords } from '../../shared/wording/labels.ts'
import { makeDocx } from './docx/make-docx.ts'
import { heading, number, para, quote, table, title, words } from './docx/parts.ts'
import { fileName } from './file-name.ts'
import { types, type MadeFile } from './made-file.ts'
import { headings } from '../../shared/words/headings.ts'
import { wording } from '../../shared/words/agenda.ts'

const columns = [
  { heading: headings.itemNumber, width: 640 },
  { heading: headings.item, width: 4700 },
  { heading: headings.owedBy, width: 1500 },
  { heading: headings.due, width: 1400 },
  { heading: headings.update, width: 1660 },
]

function itemCell(item: AgendaItem): Paragraph[] {
  return [para(words(item.words)), para(words(`${item.why} ${readingInWords(item.isConfirmed)}`, { isSoft: true }))]
}

function itemsTable(items: AgendaItem[]): Table {
  const small = (text: string) => [para(words(text, { size: 18 }))]
  return table(
    columns,
    items.map((item) => [[number()], itemCell(item), small(item.owedBy), small(item.due), []]),
  )
}

/** What each item rests on, in the order of the section. */
function sentences(items: AgendaItem[]): FileChild[] {
  if (items.length === 0) return []
  return [
    heading(2, wording.sentencesBehind),
    ...items.flatMap((item) => [heading(3, item.words), ...quote(item.evidence)]),
  ]
}

/**
 * The section "Items brought forward" as a Word document, as the product drafts it and a person changed it: a heading and a
 * table for each reason, numbered throughout, with a column for the update.
 */
export async function agendaSection(answer: NextMeetingAnswer, edits: AgendaEdit[]): Promise<MadeFile> {
  const items = withEdits(draftAgenda(answer), edits).filter((item) => !item.isLeftOut)
  const { basis, reckonedOn } = answer
  const children: FileChild[] = [
    title(agendaTitle(answer)),
    para(words([basis.bodyName, answer.next.series].filter(Boolean).join(', '), { isBold: true })),
    para(words(`${nextInWords(answer)}. ${basisInWords(basis).join('; ')}.`, { isSoft: true })),
    ...agendaSections(items).flatMap((section) => [heading(2, section.label), itemsTable(section.items)]),
    ...(items.length === 0 ? [para(words(wording.noItem))] : []),
    ...sentences(items),
  ]
  const bytes = await makeDocx({ title: agendaTitle(answer), body: basis.bodyName }, children)
  return { name: fileName(['items-brought-forward'], basis, reckonedOn, 'docx'), type: types.docx, bytes }
}
