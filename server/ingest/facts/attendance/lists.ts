import type { Block } from '../../../../shared/blocks.ts'
import { peopleBlocks } from '../meeting/people-blocks.ts'
import { peopleKeyIn } from '../people/key.ts'
import { bodyOfRow } from '../people/table.ts'
import type { Label } from './label.ts'
import { underLabels } from './lists/columns.ts'
import { labelOverTwo } from './lists/label-over-two.ts'
import { labelled } from './lists/labelled.ts'
import { here, listedUnder, type Listed } from './lists/listed.ts'
import { entryWith } from './lists/role.ts'
import { nothing, type State } from './lists/state.ts'
import { step } from './lists/step.ts'
import { runsOfPeople } from './runs.ts'

// What holds for the lines of a list that has no label.
const unnamed: Label = { ...here }

/** One line that speaks of an office-holder before the lists begin is a banner, and nobody of the meeting. */
function withoutBanners(all: readonly Listed[]): Listed[] {
  const first = all.find((one) => !one.isLoose && one.status === 'present')
  if (!first) return [...all]
  return all.filter(
    (one) =>
      !one.isLoose ||
      one.place > first.place ||
      all.some((other) => other.isLoose && Math.abs(other.place - one.place) === 1),
  )
}

/** Three readers need the lists of the same blocks. */
const known = new WeakMap<readonly Block[], readonly Listed[]>()

/** The people of the head, and of the items about attendance, each with the label and the body that were in force. */
export function listsIn(blocks: readonly Block[]): readonly Listed[] {
  const lists = known.get(blocks) ?? walk(blocks)
  known.set(blocks, lists)
  return lists
}

function walk(blocks: readonly Block[]): Listed[] {
  const all: Listed[] = []
  const key = peopleKeyIn(blocks)
  let state: State = nothing
  const walked = peopleBlocks(blocks)
  const runs = runsOfPeople(walked)
  for (const [place, { block, isHead }] of walked.entries()) {
    if (runs.has(place)) state = { ...state, label: state.label ?? unnamed }
    else if (state.label === unnamed) state = nothing
    const inColumns = state.labels && underLabels(block, state.labels, place)
    if (inColumns) {
      all.push(...inColumns)
      continue
    }
    const overTwo = labelOverTwo(block, walked[place + 1]?.block)
    // A body stands in the first of its rows alone.
    const body = (state.columns && bodyOfRow(block, state.columns)) ?? state.body
    const done = overTwo
      ? labelled(block, overTwo, { ...state, key })
      : step(block, isHead, { ...state, key, body, labels: null })
    const last = all.at(-1)
    if (done.roleOfLast !== undefined && last) Object.assign(last, entryWith(last, done.roleOfLast))
    const label = done.label ?? state.label
    const isLoose = label === null && body === null && state.columns === null
    const isUnheaded = isLoose || (label === unnamed && body === null)
    all.push(
      ...done.found.map((entry) => ({
        ...listedUnder(entry, label ?? here, entry.body ?? body, { block, start: done.from, place, isLoose }),
        isUnheaded,
      })),
    )
    state = done.state
  }
  return withoutBanners(all)
}
