import type { FileChild } from 'docx'
import type { DueBack, NextMeetingAnswer, Unanswered } from '../../shared/answers/next-meeting.ts'
import { basisInWords, placeInWords } from '../../shared/wording/basis.ts'
import { count } from '../../shared/words/counts.ts'
import { dateInWords, dayInWords, whenInWords } from '../../shared/wording/dates.ts'
import { dueInWords, readingInWords, reasonLabel } from '../../shared/wording/labels.ts'
import { makeDocx } from './docx/make-docx.ts'
import { heading, number, para, quote, table, title, words } from './docx/parts.ts'
import { fileName } from './file-name.ts'
import { types, type MadeFile } from './made-file.ts'
import { makeXlsx, type SheetOfTable } from './xlsx/make-xlsx.ts'

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
  { heading: 'No.', width: 640 },
  { heading: 'What is owed, and the sentence', width: 6400 },
  { heading: 'Since', width: 1500 },
  { heading: 'Due', width: 1900 },
  { heading: 'Answer', width: 4300 },
]

const small = (text: string) => [para(words(text, { size: 18 }))]

function actionRow({ action, reasons }: DueBack) {
  const why = `${reasons.map((reason) => reasonLabel[reason]).join('; ')}. ${readingInWords(action.isConfirmed)}`
  const since = `${dateInWords(action.raisedOn, action.raisedPrecision)}, ${count(action.daysOpen, 'day')}`
  const what = [
    para(words(action.text, { isBold: true })),
    ...quote(action.evidence),
    para(words(why, { isSoft: true })),
  ]
  return [[number()], what, small(since), small(dueInWords(action.due)), []]
}

function questionRow({ question, evidence, isConfirmed }: Unanswered) {
  const why = `A question not yet answered. ${readingInWords(isConfirmed)}`
  const what = [para(words(question, { isBold: true })), ...quote(evidence), para(words(why, { isSoft: true }))]
  return [[number()], what, small(dayInWords(evidence.heldOn)), small('no due date'), []]
}

function pageOf({ office, dueBack, unanswered }: Return, at: number): FileChild[] {
  return [
    heading(2, office, { onNewPage: at > 0 }),
    para(words(owedInWords({ dueBack, unanswered }))),
    table(columns, [...dueBack.map(actionRow), ...unanswered.map(questionRow)]),
  ]
}

const owedInWords = ({ dueBack, unanswered }: Owed) =>
  `${count(dueBack.length, 'action')} due back and ${count(unanswered.length, 'question')} not yet answered. Please write the answer beside each.`

const titleOf = ({ next, reckonedOn }: NextMeetingAnswer) =>
  next.heldOn === null
    ? `Return as at ${dayInWords(reckonedOn)}`
    : `Return for the meeting of ${dayInWords(next.heldOn)}`

const nameOf = (answer: NextMeetingAnswer, office: string | null, ending: string) =>
  fileName(office === null ? ['return'] : ['return', office], answer.basis, answer.reckonedOn, ending)

const nothingOwed = 'Nothing is owed.'

/** The returns as a Word document, a page an office, with an empty column for the answer. */
export async function returnDocx(answer: NextMeetingAnswer, office: string | null): Promise<MadeFile> {
  const { basis } = answer
  const returns = returnsOf(answer, office)
  const children = [
    title(titleOf(answer)),
    para(words(`${basis.bodyName}. ${basisInWords(basis).join('; ')}.`, { isSoft: true })),
    ...returns.flatMap(pageOf),
    ...(returns.length === 0 ? [para(words(nothingOwed))] : []),
  ]
  const about = { title: titleOf(answer), body: basis.bodyName, isLandscape: true }
  return { name: nameOf(answer, office, 'docx'), type: types.docx, bytes: await makeDocx(about, children) }
}

const headings = [
  'What is owed',
  'Why',
  'Since',
  'Days open',
  'Due',
  'The sentence',
  'Where it stands',
  'Reading',
  'Answer',
]
const widths = [48, 28, 18, 10, 30, 60, 36, 14, 60]
const reading = (isConfirmed: boolean) => (isConfirmed ? 'confirmed' : 'suggested')

function sheetOf(answer: NextMeetingAnswer, { office, dueBack, unanswered }: Return): SheetOfTable {
  const actions = dueBack.map(({ action, reasons }) => [
    action.text,
    reasons.map((reason) => reasonLabel[reason]).join('; '),
    dateInWords(action.raisedOn, action.raisedPrecision),
    action.daysOpen,
    dueInWords(action.due),
    action.evidence.text,
    placeInWords(action.evidence),
    reading(action.isConfirmed),
    null,
  ])
  const questions = unanswered.map((one) => [
    one.question,
    'Not yet answered',
    `asked ${whenInWords(one.evidence.heldOn, 'day')}`,
    null,
    'no due date',
    one.evidence.text,
    placeInWords(one.evidence),
    reading(one.isConfirmed),
    null,
  ])
  return {
    name: office,
    above: [`${titleOf(answer)}: ${office}`, `${answer.basis.bodyName}. ${basisInWords(answer.basis).join('; ')}.`],
    table: { columns: headings.map((text) => ({ heading: text })), rows: [...actions, ...questions] },
    widths,
  }
}

/** The returns as a workbook, a sheet an office. */
export async function returnXlsx(answer: NextMeetingAnswer, office: string | null): Promise<MadeFile> {
  const returns = returnsOf(answer, office)
  const sheets = returns.map((one) => sheetOf(answer, one))
  const empty = {
    name: 'Return',
    above: [nothingOwed],
    table: { columns: [{ heading: 'Answer' }], rows: [] },
    widths: [],
  }
  return {
    name: nameOf(answer, office, 'xlsx'),
    type: types.xlsx,
    bytes: await makeXlsx(sheets.length === 0 ? [empty] : sheets),
  }
}
