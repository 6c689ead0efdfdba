import type { FileChild } from 'docx'
import type { DueBack, NextMeetingAnswer, Unanswered } from '../../shared/answers/next-meeting.ts'
import { basisInWords, placeInWords } from '../../shared/wording/basis.ts'
import { dateInWords, dayInWords, whenInWords } from '../../shared/wording/dates.ts'
import { dueInWords, readingInShort, readingInWords, reasonsInWords } from '../../shared/wording/labels.ts'
import { makeDocx } from './docx/make-docx.ts'
import { heading, number, para, quote, table, title, words } from './docx/parts.ts'
import { fileName } from './file-name.ts'
import { types, type MadeFile } from './made-file.ts'
import { makeXlsx, type SheetOfTable } from './xlsx/make-xlsx.ts'
import { wording as dueWords } from '../../shared/words/due.ts'
import { headings } from '../../shared/words/headings.ts'
import { wording } from '../../shared/words/returns.ts'

type Owed = { dueBack: DueBack[]; unanswered: Unanswered[] }
type Return = Owed & { office: string }

/** What each office owes, or one alone: the actions it owns that are due back and the questions it has not answered. */
export function returnsOf(answer: NextMeetingAnswer, office: string | null): Return[] {
  const offices = [
    ...answer.byOffice.map((row) => row.office),
    ...answer.unanswered.flatMap((one) => one.askedOf),
  ].filter((name) => office === null || name === office)
  return [...new Set(offices)].map((name) => ({
    office: name,
    dueBack: answer.dueBack.filter((one) => one.owedBy.includes(name)),
    unanswered: answer.unanswered.filter((one) => one.askedOf.includes(name)),
  }))
}

const columns = [
  { heading: headings.itemNumber, width: 640 },
  { heading: headings.owedAndSentence, width: 6400 },
  { heading: headings.since, width: 1500 },
  { heading: headings.due, width: 1900 },
  { heading: headings.answer, width: 4300 },
]

const small = (text: string) => [para(words(text, { size: 18 }))]

function actionRow({ action, reasons }: DueBack) {
  const why = wording.whyOwed(reasonsInWords(reasons), readingInWords(action.isConfirmed))
  const since = wording.since(dateInWords(action.raisedOn, action.raisedPrecision), action.daysOpen)
  const what = [
    para(words(action.text, { isBold: true })),
    ...quote(action.evidence),
    para(words(why, { isSoft: true })),
  ]
  return [[number()], what, small(since), small(dueInWords(action.due)), []]
}

function questionRow({ question, evidence, isConfirmed }: Unanswered) {
  const why = wording.questionNotAnswered(readingInWords(isConfirmed))
  const what = [para(words(question, { isBold: true })), ...quote(evidence), para(words(why, { isSoft: true }))]
  return [[number()], what, small(dayInWords(evidence.heldOn)), small(dueWords.noDueDate), []]
}

function pageOf({ office, dueBack, unanswered }: Return, at: number): FileChild[] {
  return [
    heading(2, office, { onNewPage: at > 0 }),
    para(words(owedInWords({ dueBack, unanswered }))),
    table(columns, [...dueBack.map(actionRow), ...unanswered.map(questionRow)]),
  ]
}

const owedInWords = ({ dueBack, unanswered }: Owed) => wording.owed(dueBack.length, unanswered.length)

const titleOf = ({ next, reckonedOn }: NextMeetingAnswer) =>
  next.heldOn === null ? wording.titleAsAt(dayInWords(reckonedOn)) : wording.titleFor(dayInWords(next.heldOn))

const nameOf = (answer: NextMeetingAnswer, office: string | null, ending: string) =>
  fileName(office === null ? ['return'] : ['return', office], answer.basis, answer.reckonedOn, ending)

/** The returns as a Word document, a page an office, with an empty column for the answer. */
export async function returnDocx(answer: NextMeetingAnswer, office: string | null): Promise<MadeFile> {
  const { basis } = answer
  const returns = returnsOf(answer, office)
  const children = [
    title(titleOf(answer)),
    para(words(`${basis.bodyName}. ${basisInWords(basis).join('; ')}.`, { isSoft: true })),
    ...returns.flatMap(pageOf),
    ...(returns.length === 0 ? [para(words(wording.nothingOwed))] : []),
  ]
  const about = { title: titleOf(answer), body: basis.bodyName, isLandscape: true }
  return { name: nameOf(answer, office, 'docx'), type: types.docx, bytes: await makeDocx(about, children) }
}

const sheetHeadings = [
  headings.whatIsOwed,
  headings.why,
  headings.since,
  headings.daysOpen,
  headings.due,
  headings.theSentence,
  headings.whereItStands,
  headings.reading,
  headings.answer,
]
const widths = [48, 28, 18, 10, 30, 60, 36, 14, 60]

function sheetOf(answer: NextMeetingAnswer, { office, dueBack, unanswered }: Return): SheetOfTable {
  const actions = dueBack.map(({ action, reasons }) => [
    action.text,
    reasonsInWords(reasons),
    dateInWords(action.raisedOn, action.raisedPrecision),
    action.daysOpen,
    dueInWords(action.due),
    action.evidence.text,
    placeInWords(action.evidence),
    readingInShort(action.isConfirmed),
    null,
  ])
  const questions = unanswered.map((one) => [
    one.question,
    wording.notYetAnswered,
    wording.asked(whenInWords(one.evidence.heldOn, 'day')),
    null,
    dueWords.noDueDate,
    one.evidence.text,
    placeInWords(one.evidence),
    readingInShort(one.isConfirmed),
    null,
  ])
  return {
    name: office,
    above: [
      wording.titleOfOffice(titleOf(answer), office),
      `${answer.basis.bodyName}. ${basisInWords(answer.basis).join('; ')}.`,
    ],
    table: { columns: sheetHeadings.map((text) => ({ heading: text })), rows: [...actions, ...questions] },
    widths,
  }
}

/** The returns as a workbook, a sheet an office. */
export async function returnXlsx(answer: NextMeetingAnswer, office: string | null): Promise<MadeFile> {
  const returns = returnsOf(answer, office)
  const sheets = returns.map((one) => sheetOf(answer, one))
  const empty = {
    name: wording.emptySheet,
    above: [wording.nothingOwed],
    table: { columns: [{ heading: headings.answer }], rows: [] },
    widths: [],
  }
  return {
    name: nameOf(answer, office, 'xlsx'),
    type: types.xlsx,
    bytes: await makeXlsx(sheets.length === 0 ? [empty] : sheets),
  }
}
