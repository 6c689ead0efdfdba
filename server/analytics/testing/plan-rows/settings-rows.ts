import { BODY } from '../plan.ts'
import type { Plan } from '../plan.ts'
import type { Rows } from './rows.ts'

/** The oversight bodies that followed one another, and what a person planned. */
export function yearAheadRowsOf({ successors = [], planned = [] }: Plan): Rows {
  const decided = { body_id: BODY, kind: 'body', who: 'a tester', decided_at: '2024-01-01T00:00:00.000Z' } as const
  return {
    settings_decisions: successors.map((from, at) => {
      const to = { name: `Body ${at + 2}`, kind: 'mayor', force: null, from, until: null, heldAs: null }
      const decision = JSON.stringify({ kind: 'set', holder: `holder-${at}`, to })
      return { ...decided, id: `body-${at}`, sequence: 100 + at, decision, undone_at: null, undone_by: null }
    }),
    planned_meetings: planned.map(({ heldOn, series, subject, isRemoved }, at) => ({
      id: `planned-${at}`,
      body_id: BODY,
      series_id: series,
      held_on: heldOn,
      subject,
      who: 'a tester',
      added_at: `2024-01-01T00:00:${String(at).padStart(2, '0')}.000Z`,
      removed_at: isRemoved ? '2024-01-02T00:00:00.000Z' : null,
      removed_by: isRemoved ? 'a tester' : null,
    })),
  }
}

/** Ties of issues that the plan has not are left out. */
export function priorityRowsOf({ lives = [], exchanges = [], priorities = [], ties = [] }: Plan): Rows {
  const issues = new Set([...lives.map(({ issue }) => issue), ...exchanges.map(({ issue }) => issue)])
  return {
    settings_decisions: priorities.map(({ id, themes }, sequence) => ({
      id: `priority-${id}`,
      sequence,
      body_id: BODY,
      kind: 'priority',
      decision: JSON.stringify({
        kind: 'set',
        priority: id,
        to: { plan: 'Plan', name: `Priority ${id}`, from: null, until: null, themes },
      }),
      who: 'a tester',
      decided_at: '2024-01-01T00:00:00.000Z',
      undone_at: null,
      undone_by: null,
    })),
    issue_priorities: ties
      .filter(({ issue }) => issues.has(issue))
      .map(({ issue, priority }) => ({ body_id: BODY, issue_id: issue, priority_id: priority })),
  }
}
