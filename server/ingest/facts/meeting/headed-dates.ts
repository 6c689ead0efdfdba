import { datesIn } from '../../../../shared/written-dates.ts'

// "DATES", "9. Dates of future meetings": a heading over the days of meetings to come, and over nothing but them.
const dates = String.raw`(?:(?:\d{1,3}[.)]?[ \t]{1,8})?(?:(?:further|future|forthcoming|diary|meeting|coming) )?dates(?: (?:of|for) (?:the |our )?(?:(?:further|future|forthcoming|next|coming) )?meetings?| to come)?|(?:(?:ref(?:erence)?|item)? ?\d{1,3}(?:[./]\d{1,4}){0,3}[.)]?[ \t]{1,8})?(?:the )?(?:next|future|forthcoming|further|coming) meetings)[ \t]{0,8}:?[ \t]{0,8}`
const alone = new RegExp(`^${dates}$`, 'i')
const overLine = new RegExp(String.raw`^[ \t]{0,20}${dates}\r?\n\s{0,20}(?<line>\S[^\n]{0,400})`, 'gim')
const point = /^\d{1,3}\.\d{1,2}[.)]?\s/

/** Whether a line begins with a day: "2.1 Tuesday 4 May, 10am". */
function opensWithDay(line: string): boolean {
  const bare = line.replace(point, '')
  const [first] = datesIn(bare)
  return first !== undefined && first.day !== null && first.start <= 11 && !/\d/.test(bare.slice(0, first.start))
}

/** Whether a heading and the line under it give the days of later meetings. */
export const areHeadedDates = (heading: string, line: string): boolean => alone.test(heading) && opensWithDay(line)

const furthest = 2000

/** The lines of a text that give the days of later meetings under a heading. */
export function linesUnderDates(text: string): string[] {
  return [...text.matchAll(overLine)].flatMap(({ 0: whole, index, groups }) => {
    const from = index + whole.length - (groups?.line?.length ?? 0)
    const lines = text
      .slice(from, from + furthest)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    const end = lines.findIndex((line) => !opensWithDay(line))
    return end < 0 ? lines : lines.slice(0, end)
  })
}
