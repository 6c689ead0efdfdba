import type { LinkedRecord } from '../../shared/record.ts'
import { countMissed, countRight, countWrong, type Sheet } from './tally.ts'

/** A labelled action, as `file action`. */
export type Member = { file: string; action?: string; exchangeLine?: number }
export type Threads = { threads: { key: string; members: Member[] }[]; lives: Member[][] }

/** From a labelled action to the action of the record that was read for it; absent where it was not read. */
export type ActionOf = (member: Member) => string | undefined

function pairsOf(groups: string[][]): Set<string> {
  const pairs = new Set<string>()
  for (const group of groups) {
    const members = group.toSorted()
    members.forEach((a, i) => members.slice(i + 1).forEach((b) => pairs.add(`${a} + ${b}`)))
  }
  return pairs
}

function compare(
  sheet: Sheet,
  field: string,
  wanted: string[][],
  got: string[][],
  nameOf: (pair: string) => string,
): void {
  const expected = pairsOf(wanted)
  const found = pairsOf(got)
  for (const pair of expected) {
    if (found.has(pair)) countRight(sheet, field)
    else countMissed(sheet, field, `apart: ${nameOf(pair)}`)
  }
  for (const pair of found) if (!expected.has(pair)) countWrong(sheet, field, `together: ${nameOf(pair)}`)
}

const keyOf = ({ file, action }: Member) => `${file} ${action}`

/**
 * Pairwise agreement of labelled and linked groups of actions: lives (one action over its mentions) and issues (one matter).
 * Labelled actions that were not read stay in groups of their own, so that what reading missed counts against linking too.
 */
export function scoreLinks(sheet: Sheet, threads: Threads, record: LinkedRecord, actionOf: ActionOf): void {
  const issueOf = new Map(record.lives.map(({ id, issueId }) => [id, issueId]))
  const lifeOf = new Map(record.actions.map(({ id, lifeId }) => [id, lifeId]))
  const members = threads.lives.flat().filter(({ action }) => action !== undefined)
  const read = members.flatMap((member) => {
    const life = lifeOf.get(actionOf(member) ?? '')
    return life === undefined ? [] : [{ key: keyOf(member), life, issue: issueOf.get(life) ?? life }]
  })
  const grouped = (by: 'life' | 'issue') =>
    [...Map.groupBy(read, (one) => one[by]).values()].map((group) => group.map(({ key }) => key))
  const labelled = (groups: Member[][]) =>
    groups.map((group) => group.filter(({ action }) => action !== undefined).map(keyOf))
  compare(sheet, 'links: one life', labelled(threads.lives), grouped('life'), (pair) => pair)
  compare(
    sheet,
    'links: one issue',
    labelled(threads.threads.map((thread) => thread.members)),
    grouped('issue'),
    (pair) => pair,
  )
}
