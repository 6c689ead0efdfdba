import { answersOf } from '../fair.ts'
import type { Label } from '../label.ts'
import { replacing, type Habit, type Line } from './habit.ts'

type Heading = { before: string; number: string; title: string; after: string }

/** A numbered heading of the first level that the labels know; null for any other line. */
function headingOn({ text, from }: Line, { items }: Label): Heading | null {
  const match =
    /^(?<before>(?:#{1,6} |\*\*)?)(?<number>\d{1,2})(?:\.0|[.):])?\s+(?<title>\p{Lu}[^\t]{2,90}?)(?<after>(?:\*\*|\t.*)?)$/u.exec(
      text,
    )
  const { before = '', number = '', title = '', after = '' } = match?.groups ?? {}
  const isItem = items.some(
    (item) =>
      answersOf(item.line).includes(from) && answersOf(item.number).some((one) => one?.replace(/\.$/, '') === number),
  )
  return match && isItem && !/ {3}/.test(title) ? { before, number, title, after } : null
}

const heading = (name: string, write: (heading: Heading) => string[]): Habit => ({
  name,
  group: 'items',
  vary: (lines, label) =>
    lines.flatMap((line) => {
      const found = headingOn(line, label)
      return found ? replacing(write(found), line.from) : [line]
    }),
})

/** How the headings of items are numbered and set. */
export const itemings: readonly Habit[] = [
  heading('1. Title', ({ before, number, title, after }) => [`${before}${number}. ${title}${after}`]),
  heading('1 Title', ({ before, number, title, after }) => [`${before}${number} ${title}${after}`]),
  heading('1.0 Title', ({ before, number, title, after }) => [`${before}${number}.0 ${title}${after}`]),
  heading('1) Title', ({ before, number, title, after }) => [`${before}${number}) ${title}${after}`]),
  heading('(1) Title', ({ before, number, title, after }) => [`${before}(${number}) ${title}${after}`]),
  heading('1: Title', ({ before, number, title, after }) => [`${before}${number}: ${title}${after}`]),
  heading('1 – Title', ({ before, number, title, after }) => [`${before}${number} – ${title}${after}`]),
  heading('1.<tab>Title', ({ before, number, title, after }) => [`${before}${number}.\t${title}${after}`]),
  heading('1. TITLE', ({ before, number, title, after }) => [`${before}${number}. ${title.toUpperCase()}${after}`]),
  heading('1. Title:', ({ before, number, title, after }) => [`${before}${number}. ${title}:${after}`]),
  heading('Item 1: Title', ({ before, number, title, after }) => [`${before}Item ${number}: ${title}${after}`]),
  heading('Item 1 – Title', ({ before, number, title, after }) => [`${before}Item ${number} – ${title}${after}`]),
  heading('Agenda item 1 – Title', ({ before, number, title, after }) => [
    `${before}Agenda item ${number} – ${title}${after}`,
  ]),
  heading('AGENDA ITEM 1: TITLE', ({ before, number, title, after }) => [
    `${before}AGENDA ITEM ${number}: ${title.toUpperCase()}${after}`,
  ]),
  heading('Item No. 1 Title', ({ before, number, title, after }) => [`${before}Item No. ${number} ${title}${after}`]),
  heading('1. over Title', ({ before, number, title, after }) =>
    before === '' && after === '' ? [`${number}.`, title] : [`${before}${number}. ${title}${after}`],
  ),
]
