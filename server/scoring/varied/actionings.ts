import { answersOf } from '../fair.ts'
import type { Label, LabelledAction } from '../label.ts'
import { replacing, type Habit, type Line } from './habit.ts'

/** An action behind a plain label, from its first line to the end of its passage. */
type Marked = { indent: string; text: string; lines: number }

const labelled = /^(?<indent>\s*)(?:\*\*)?ACTION(?:(?:\*\*)? ?[:–-](?:\*\*)?|:\*\*) (?<text>\S.*)$/i
const ends = /^\s*$|^\s*(?:[-*•–] |\*\*|ACTION|Update|DECISION|\d{1,3}[.)] )/i

const isRaisedAt = ({ actions }: Label, line: number) =>
  actions.some((action) => action.origin === 'raised' && answersOf(action.line).includes(line))

/** The action that begins on a line; null for any other. */
function markedAt(lines: readonly Line[], at: number, label: Label): Marked | null {
  const line = lines[at]
  const { indent = '', text = '' } = (line && labelled.exec(line.text)?.groups) ?? {}
  if (!line || text === '' || text.includes('\t') || !isRaisedAt(label, line.from)) return null
  const rest: string[] = []
  for (let next = lines[at + 1]; next && !ends.test(next.text) && rest.length < 5; next = lines[at + 1 + rest.length])
    rest.push(next.text.trim())
  return { indent, text: [text.trimEnd(), ...rest].join(' '), lines: 1 + rest.length }
}

function varied(lines: readonly Line[], label: Label, write: (text: string, nth: number) => string[] | null): Line[] {
  const result: Line[] = []
  let nth = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    const marked = markedAt(lines, at, label)
    const written = marked && write(marked.text, nth + 1)
    if (!line) break
    if (!marked || !written) {
      result.push(line)
      continue
    }
    nth++
    result.push(
      ...replacing(
        written.map((text) => marked.indent + text),
        line.from,
      ),
    )
    at += marked.lines - 1
  }
  return result
}

const action = (name: string, write: (text: string, nth: number) => string[]): Habit => ({
  name,
  group: 'actions',
  vary: (lines, label) => varied(lines, label, write),
})

/** `X to do Y by D` in its parts. */
type Parts = { owner: string; task: string; due: string | null }

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const startsOf = ({ starts }: LabelledAction) => answersOf(starts).filter((one) => one !== null)

function partsOf(text: string, { actions }: Label): Parts | null {
  const found = actions.find((one) => startsOf(one).some((start) => text.startsWith(start)))
  const owners = (found?.owners ?? []).flat()
  const [owner] = owners.length === 1 ? answersOf(owners[0]?.written) : []
  if (!owner || !text.startsWith(`${owner} to `)) return null
  const task = capital(text.slice(owner.length + 4).replace(/\.$/, ''))
  const due = [found?.due ?? null]
    .flat()
    .flatMap((one) => answersOf(one?.written))
    .find((one) => one !== null && /^by \d/.test(one) && task.endsWith(` ${one}`))
  return due ? { owner, task: task.slice(0, -due.length - 1), due: due.slice(3) } : { owner, task, due: null }
}

/** The labels quote the words behind the owner where the owner no longer stands before them. */
function withoutOwners(label: Label): Label {
  const bare = (one: LabelledAction): LabelledAction => {
    const owners = one.owners
      .flat()
      .flatMap(({ written }) => answersOf(written))
      .filter((written) => written !== null)
    const starts = startsOf(one).flatMap((start) => [
      start,
      ...owners.flatMap((owner) => (start.startsWith(`${owner} to `) ? [start.slice(owner.length + 4)] : [])),
    ])
    return { ...one, starts }
  }
  return { ...label, actions: label.actions.map(bare) }
}

const owned = (name: string, write: (parts: Parts) => string[]): Habit => ({
  name,
  group: 'actions',
  vary: (lines, label) =>
    varied(lines, label, (text) => {
      const parts = partsOf(text, label)
      return parts && write(parts)
    }),
  relabel: withoutOwners,
})

const dated = ({ due }: Parts, label: string) => (due === null ? '' : `${label}${due}`)

/** How actions are marked, and where their owner and day stand. */
export const actionings: readonly Habit[] = [
  action('Action: …', (text) => [`Action: ${text}`]),
  action('ACTION – …', (text) => [`ACTION – ${text}`]),
  action('Action - …', (text) => [`Action - ${text}`]),
  action('ACTION : …', (text) => [`ACTION : ${text}`]),
  action('ACTION; …', (text) => [`ACTION; ${text}`]),
  action('ACTION …', (text) => [`ACTION ${text}`]),
  action('Action point: …', (text) => [`Action point: ${text}`]),
  action('Action point 3: …', (text, nth) => [`Action point ${nth}: ${text}`]),
  action('Action 3: …', (text, nth) => [`Action ${nth}: ${text}`]),
  action('Action No. 3 – …', (text, nth) => [`Action No. ${nth} – ${text}`]),
  action('AP3: …', (text, nth) => [`AP${nth}: ${text}`]),
  action('AP 3 …', (text, nth) => [`AP ${nth} ${text}`]),
  action('A3. …', (text, nth) => [`A${nth}. ${text}`]),
  action('[ACTION: …]', (text) => [`[ACTION: ${text}]`]),
  action('(Action: …)', (text) => [`(Action: ${text})`]),
  action('**Action:** …', (text) => [`**Action:** ${text}`]),
  action('*Action: …*', (text) => [`*Action: ${text}*`]),
  action('Agreed action: …', (text) => [`Agreed action: ${text}`]),
  action('Action agreed: …', (text) => [`Action agreed: ${text}`]),
  action('Action required: …', (text) => [`Action required: ${text}`]),
  action('Action arising: …', (text) => [`Action arising: ${text}`]),
  action('New action: …', (text) => [`New action: ${text}`]),
  action('COMMISSION: …', (text) => [`COMMISSION: ${text}`]),
  action('Pledge 3 – …', (text, nth) => [`Pledge ${nth} – ${text}`]),
  action('ACTION>> …', (text) => [`ACTION>> ${text}`]),
  action('• Action: …', (text) => [`• Action: ${text}`]),
  action('Action over …', (text) => ['Action', text]),
  action('ACTION: over …', (text) => ['ACTION:', text]),
  owned('… (Owner: X; Deadline: D)', (parts) => [
    `ACTION: ${parts.task} (Owner: ${parts.owner}${dated(parts, '; Deadline: ')})`,
  ]),
  owned('… (X, by D)', (parts) => [`ACTION: ${parts.task} (${parts.owner}${dated(parts, ', by ')})`]),
  owned('… [X]', (parts) => [`ACTION: ${parts.task}${dated(parts, ' by ')} [${parts.owner}]`]),
  owned('… – X', (parts) => [`ACTION: ${parts.task}${dated(parts, ' by ')} – ${parts.owner}`]),
  owned('… Owner: X. Deadline: D.', (parts) => [
    `ACTION: ${parts.task}. Owner: ${parts.owner}.${dated(parts, ' Deadline: ')}`,
  ]),
  owned('… Lead: X. By: D.', (parts) => [`ACTION: ${parts.task}. Lead: ${parts.owner}.${dated(parts, ' By: ')}`]),
  owned('… over Owner: X over Due: D', (parts) => [
    `ACTION: ${parts.task}.`,
    `Owner: ${parts.owner}`,
    ...(parts.due === null ? [] : [`Due: ${parts.due}`]),
  ]),
  owned('… over Lead – X', (parts) => [`ACTION: ${parts.task}${dated(parts, ' by ')}.`, `Lead – ${parts.owner}`]),
  owned('X: …', (parts) => [`ACTION: ${parts.owner}: ${parts.task}${dated(parts, ' by ')}.`]),
  owned('X – …', (parts) => [`ACTION: ${parts.owner} – ${parts.task}${dated(parts, ' by ')}.`]),
  owned('ACTION (X): …', (parts) => [`ACTION (${parts.owner}): ${parts.task}${dated(parts, ' by ')}.`]),
  owned('ACTION X: …', (parts) => [`ACTION ${parts.owner}: ${parts.task}${dated(parts, ' by ')}.`]),
  owned('ACTION FOR X: …', (parts) => [`ACTION FOR ${parts.owner}: ${parts.task}${dated(parts, ' by ')}.`]),
  owned('X will …', (parts) => [
    `ACTION: ${parts.owner} will ${parts.task.charAt(0).toLowerCase()}${parts.task.slice(1)}${dated(parts, ' by ')}.`,
  ]),
  owned('X agreed to …', (parts) => [
    `ACTION: ${parts.owner} agreed to ${parts.task.charAt(0).toLowerCase()}${parts.task.slice(1)}${dated(parts, ' by ')}.`,
  ]),
]
