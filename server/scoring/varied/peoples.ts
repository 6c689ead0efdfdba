import { answersOf } from '../fair.ts'
import type { Label } from '../label.ts'
import { lineHabit, type Habit, type Line } from './habit.ts'

/** One person on a line of their own. */
type Person = { mark: string; name: string; role: string }

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `Name – Role` or `Role: Name` of somebody whom the labels know; null for any other line. */
function personOn(text: string, { attendance }: Label): Person | null {
  if (text.length > 120 || /[;|]/.test(text)) return null
  const names = attendance.flatMap(({ name }) => answersOf(name)).filter((name) => name !== null && name.includes(' '))
  const known = names.filter((name) => name !== null && text.includes(name))
  const [name] = known
  if (known.length !== 1 || !name) return null
  const first = new RegExp(`^(?<mark>[-*•–]? ?)${escaped(name)}(?: – | - |, )(?<role>\\p{Lu}[^\\t]{2,90})$`, 'u').exec(
    text,
  )
  const last = new RegExp(`^(?<mark>[-*•–]? ?)(?<role>\\p{Lu}[^:\\t]{2,80}): ${escaped(name)}$`, 'u').exec(text)
  const { mark = '', role = '' } = first?.groups ?? last?.groups ?? {}
  const isRole = /\b(?:commissioner|constable|officer|head|director|chief|manager|superintendent|advis[eo]r|member)\b/i
  return isRole.test(role) && !/^(?:chair|notes|minutes|in the)/i.test(role) ? { mark, name, role } : null
}

const each = (name: string, write: (person: Person) => string): Habit =>
  lineHabit(name, 'people', (text, label) => {
    const person = personOn(text, label)
    return person ? write(person) : text
  })

/** The people of each run of lines put together on the first of them. */
function together(lines: readonly Line[], label: Label, write: (people: Person[]) => string[]): Line[] {
  const result: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const people: Person[] = []
    for (let next = lines[at]; next; next = lines[at + people.length]) {
      const person = personOn(next.text, label)
      if (!person) break
      people.push(person)
    }
    const line = lines[at]
    if (!line) break
    if (people.length < 2) result.push(line)
    else {
      result.push(...write(people).map((text) => ({ text, from: line.from })))
      at += people.length - 1
    }
  }
  return result
}

const run = (name: string, write: (people: Person[]) => string[]): Habit => ({
  name,
  group: 'people',
  vary: (lines, label) => together(lines, label, write),
})

const surnameLast = (name: string) => name.split(' ').at(-1) ?? ''
const present = /^(\W{0,4})(?:present|attendance|attendees|attended|in attendance|those present)(?=:?(?:\*\*)?:?$)/i
const apologies = /^(\W{0,4})apologies(?=:?(?:\*\*)?:?$)/i

const headed = (words: string, away: string): Habit =>
  lineHabit(`headed ${words}`, 'people', (text) => text.replace(present, `$1${words}`).replace(apologies, `$1${away}`))

/** Who was there, and who was not. */
export const peoples: readonly Habit[] = [
  each('Name, Role', ({ mark, name, role }) => `${mark}${name}, ${role}`),
  each('Name – Role', ({ mark, name, role }) => `${mark}${name} – ${role}`),
  each('Name - Role', ({ mark, name, role }) => `${mark}${name} - ${role}`),
  each('Name: Role', ({ mark, name, role }) => `${mark}${name}: ${role}`),
  each('Role: Name', ({ mark, name, role }) => `${mark}${role}: ${name}`),
  each('Role – Name', ({ mark, name, role }) => `${mark}${role} – ${name}`),
  each('Name (Role)', ({ mark, name, role }) =>
    role.includes('(') ? `${mark}${name} – ${role}` : `${mark}${name} (${role})`,
  ),
  each('Name and Role with a tab', ({ mark, name, role }) => `${mark}${name}\t${role}`),
  each('Name and Role in columns', ({ mark, name, role }) => `${mark}${name.padEnd(30)}${role}`),
  each(
    'Name NAME – Role',
    ({ mark, name, role }) => `${mark}${name.replace(surnameLast(name), surnameLast(name).toUpperCase())} – ${role}`,
  ),
  each('bullets', ({ name, role }) => `• ${name} – ${role}`),
  run('numbered', (people) => people.map(({ name, role }, at) => `${at + 1}. ${name} – ${role}`)),
  run('one paragraph', (people) => [`${people.map(({ name, role }) => `${name}, ${role}`).join('; ')}.`]),
  run('one paragraph, roles in brackets', (people) =>
    people.some(({ role }) => role.includes('('))
      ? people.map(({ mark, name, role }) => `${mark}${name}, ${role}`)
      : [people.map(({ name, role }) => `${name} (${role})`).join(', ')],
  ),
  run('tabs with a head', (people) => ['Name\tRole', ...people.map(({ name, role }) => `${name}\t${role}`)]),
  headed('In attendance', 'Apologies for absence'),
  headed('Attendees', 'Apologies received from'),
  headed('Those present', 'Absent'),
  headed('Members present', 'Not present'),
  headed('ATTENDANCE', 'APOLOGIES'),
  headed('Present were', 'Apologies were received from'),
  headed('Attended by', 'Apologies from'),
]
