import { lineHabit, replacing, type Habit, type Line } from './habit.ts'

const WIDTH = 70
const PAGE = 30
const bullet = /^(\s*)[-*•–] (?=\S)/
/** Columns, tables, headings and raw tags are laid out and not merely written: they are not wrapped. */
const isLaidOut = (text: string) => /\t|\S {3,}|^\s*[|#<]|^ {4}/.test(text)

function wrapped({ text, from }: Line): Line[] {
  if (text.length <= WIDTH || isLaidOut(text)) return [{ text, from }]
  const indent = bullet.test(text) ? '  ' : ''
  const lines: string[] = []
  let open = ''
  for (const word of text.split(' ')) {
    if (open.trim() !== '' && open.length + 1 + word.length > WIDTH) {
      lines.push(open)
      open = indent + word
    } else open = open === '' ? word : `${open} ${word}`
  }
  return replacing([...lines, open], from)
}

/** Whether passages stand on one line each; what is wrapped already would come out ragged. */
const isUnwrapped = (lines: readonly Line[]) => lines.filter(({ text }) => text.length > 2 * WIDTH).length >= 5

/** A footer between two paragraphs, about once a page. */
function withFooters(lines: readonly Line[], footer: (page: number) => string): Line[] {
  let page = 0
  let since = 0
  return lines.flatMap((line, index) => {
    since++
    const isBetween = line.text.trim() === '' && index > PAGE && /[.!?]$/.test(lines[index - 1]?.text ?? '')
    if (!isBetween || since < PAGE) return [line]
    since = 0
    page++
    return [line, ...replacing([footer(page), ''], line.from)]
  })
}

const curly = (text: string) =>
  text
    .replace(/(?<=\p{L})'(?=\p{L})|(?<=\p{L})'(?=\s|$)/gu, '’')
    .replace(/"([^"]+)"/g, '“$1”')
    .replace(/ - /g, ' – ')
const straight = (text: string) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/ – /g, ' - ')

/** A new line to each item where Markdown has its own marks for lists. */
const bulleted = (mark: string) => lineHabit(`bullets ${mark}`, 'looks', (text) => text.replace(bullet, `$1${mark} `))

/** How a file is written and printed, and nothing that it says: facts have to be the same to the letter. */
export const looks: readonly Habit[] = [
  {
    name: 'lines wrapped',
    group: 'looks',
    vary: (lines) => (isUnwrapped(lines) ? lines.flatMap(wrapped) : [...lines]),
  },
  lineHabit('CRLF', 'looks', (text) => `${text}\r`),
  lineHabit('spaces at the ends', 'looks', (text) => `${text}${text.trim() === '' ? '' : ' '}`),
  lineHabit('curly quotes', 'looks', curly),
  lineHabit('straight quotes', 'looks', straight),
  {
    name: 'blank lines doubled',
    group: 'looks',
    vary: (lines) => lines.flatMap((line) => (line.text.trim() === '' ? [line, line] : [line])),
  },
  ...['•', '*', '–', '▪', 'o'].map(bulleted),
  { name: 'footers: Page 2 of 9', group: 'looks', vary: (lines) => withFooters(lines, (page) => `Page ${page} of 9`) },
  { name: 'footers: - 2 -', group: 'looks', vary: (lines) => withFooters(lines, (page) => `- ${page} -`) },
  {
    name: 'footers: OFFICIAL',
    group: 'looks',
    vary: (lines) => withFooters(lines, (page) => `OFFICIAL                    ${page}`),
  },
]
