import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { actionsQuestion, type ActionRow, type ActionsAnswer } from '../../../shared/answers/actions.ts'
import { Choice } from '../../ui/choice.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable, type Column, type Sort } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { Empty } from '../../ui/states.tsx'
import { count } from '../../../shared/wording/counts.ts'
import { dateInWords } from '../../../shared/wording/dates.ts'
import { dueInWords, ownersInWords, owingSideInWords } from '../../../shared/wording/labels.ts'
import {
  actionsFinding,
  actionsTable,
  sortActions,
  sortOf,
  standing,
  statuses,
  statusNames,
  statusOf,
  withStatus,
} from '../../../shared/figures/actions.ts'
import styles from './action-list-panel.module.css'

function Standing({ action }: { action: ActionRow }) {
  const { words, needsAttention } = standing(action)
  return needsAttention ? <Chip tone="warn">{words}</Chip> : words
}

function Action({ action }: { action: ActionRow }) {
  return (
    <>
      <Link to="/actions" search={(before) => ({ ...before, action: action.lifeId })} resetScroll={false}>
        {action.text}
      </Link>
      {action.isConfirmed && (
        <>
          {' '}
          <Chip tone="confirmed">confirmed</Chip>
        </>
      )}
    </>
  )
}

const columns: Column<ActionRow>[] = [
  { key: 'action', width: '24%', heading: 'Action', cell: (one) => <Action action={one} />, isRowHeading: true },
  { key: 'owner', width: '14%', heading: 'Owned by', cell: (one) => ownersInWords(one.owners) ?? 'nobody named' },
  {
    key: 'side',
    width: '11%',
    heading: 'Owed by',
    cell: (one) => owingSideInWords(one.owingSide, one.owingIsInferred),
    canSort: true,
  },
  {
    key: 'raised',
    width: '10%',
    heading: 'Raised',
    cell: (one) => dateInWords(one.raisedOn, one.raisedPrecision),
    canSort: true,
  },
  { key: 'due', width: '14%', heading: 'Due', cell: (one) => dueInWords(one.due), canSort: true },
  { key: 'status', width: '11%', heading: 'Now', cell: (one) => <Standing action={one} />, canSort: true },
  { key: 'days', width: '6%', heading: 'Days', cell: (one) => one.daysOpen, isNumber: true, canSort: true },
  { key: 'deferrals', width: '5%', heading: 'Put off', cell: (one) => one.deferrals, isNumber: true, canSort: true },
  { key: 'slip', width: '5%', heading: 'Slip', cell: (one) => one.slipDays ?? '–', isNumber: true, canSort: true },
]

const counted =
  'Slip, and days open, are in days. One row is one action over all the meetings that tell of it, however often it was written down. Days open run from the day it was raised to the day it ended, or to the as-at date. Slip is the days from the latest day of its first due date to that of its present one.'

/** Rows before the rest is asked for, so that the figures below are not out of sight. */
const atFirst = 12

/** Every action: sorted, narrowed and taken away. */
export function ActionListPanel({ answer }: { answer: ActionsAnswer }) {
  const { status: statusWord, sort: sortWord } = useSearch({ from: '/actions' })
  const navigate = useNavigate({ from: '/actions' })
  const [status, sort] = [statusOf(statusWord), sortOf(sortWord)]
  const [isWhole, showWhole] = useState(false)
  const shown = sortActions(withStatus(answer.actions, status), sort)
  const change = (words: { status?: string; sort?: string }) =>
    void navigate({ search: (before) => ({ ...before, ...words }), resetScroll: false })
  const onSort = ({ key, descending }: Sort) => change({ sort: `${descending ? '-' : ''}${key}` })
  const options = statuses.map((value) => ({
    value,
    name: `${statusNames[value]} (${withStatus(answer.actions, value).length})`,
  }))
  const { raised, broughtForward } = answer.asWritten
  return (
    <Figure
      finding={actionsFinding(answer.actions, status)}
      measured={`As written: ${count(raised, 'sentence')} that raise an action and ${broughtForward} that bring one forward. Together they tell of ${count(answer.lives, 'action')}.`}
      basis={answer.basis}
      table={actionsTable(shown)}
      fileName="actions"
      question={actionsQuestion}
      howCounted={counted}
      isTable
    >
      <div className={styles.choices}>
        <Choice
          label="Which actions"
          value={status}
          options={options}
          onChange={(value) => change({ status: value })}
        />
      </div>
      {shown.length === 0 ? (
        <Empty>No action is like this in what the filter covers.</Empty>
      ) : (
        <>
          <DataTable
            label="Actions"
            columns={columns}
            rows={isWhole ? shown : shown.slice(0, atFirst)}
            rowKey={(one) => one.lifeId}
            sort={sort}
            onSort={onSort}
          />
          {shown.length > atFirst && (
            <button type="button" className={styles.more} onClick={() => showWhole(!isWhole)}>
              {isWhole ? `Show the first ${atFirst}` : `Show all ${shown.length}`}
            </button>
          )}
        </>
      )}
    </Figure>
  )
}
