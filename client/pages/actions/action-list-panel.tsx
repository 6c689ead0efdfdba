import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActionRow, ActionsAnswer } from '../../../shared/answers/actions.ts'
import { useDownload } from '../../filters/use-download.ts'
import { Choice } from '../../ui/choice.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable, type Column, type Sort } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { dateInWords } from '../../../shared/wording/dates.ts'
import { dueInWords, ownersInWords, owingSideInWords } from '../../../shared/wording/labels.ts'
import {
  actionsCounted,
  actionsFinding,
  actionsTable,
  daysInWords,
  sortActions,
  sortOf,
  standing,
  statuses,
  statusNames,
  statusOf,
  withStatus,
  withWords,
} from '../../../shared/figures/actions.ts'
import { wording } from '../../words/actions.ts'
import { common } from '../../words/common.ts'
import styles from './action-list-panel.module.css'
import { actionsQuestion } from '../../../shared/words/questions.ts'

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
          <Chip tone="confirmed">{common.confirmed}</Chip>
        </>
      )}
    </>
  )
}

function Find({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  return (
    <label className={styles.find}>
      <span className="vh">{wording.wordsInAction}</span>
      <input
        type="search"
        value={value}
        placeholder={wording.wordsIssueOrOwner}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  )
}

const columns: Column<ActionRow>[] = [
  { key: 'action', width: '22%', heading: common.action, cell: (one) => <Action action={one} />, isRowHeading: true },
  {
    key: 'owner',
    width: '13%',
    heading: common.ownedBy,
    cell: (one) => ownersInWords(one.owners) ?? common.nobodyNamed,
    canSort: true,
  },
  {
    key: 'side',
    width: '12%',
    heading: common.owedBy,
    cell: (one) => owingSideInWords(one.owingSide, one.owingIsInferred),
    canSort: true,
  },
  {
    key: 'raised',
    width: '10%',
    heading: common.raised,
    cell: (one) => dateInWords(one.raisedOn, one.raisedPrecision),
    canSort: true,
  },
  { key: 'due', width: '14%', heading: common.due, cell: (one) => dueInWords(one.due), canSort: true },
  { key: 'status', width: '11%', heading: common.now, cell: (one) => <Standing action={one} />, canSort: true },
  { key: 'days', width: '8%', heading: common.days, cell: daysInWords, isNumber: true, canSort: true },
  {
    key: 'deferrals',
    width: '5%',
    heading: common.putOff,
    cell: (one) => one.deferrals,
    isNumber: true,
    canSort: true,
  },
  { key: 'slip', width: '5%', heading: common.slip, cell: (one) => one.slipDays ?? '–', isNumber: true, canSort: true },
]

/** Rows before the rest is asked for, so that the figures below are not out of sight. */
const atFirst = 12

type Within = { name: string; lifeIds: Set<string> } | null

/** Every action: sorted, narrowed and taken away. */
export function ActionListPanel({ answer, within }: { answer: ActionsAnswer; within: Within }) {
  const { status: statusWord, sort: sortWord, find = '' } = useSearch({ from: '/actions' })
  const download = useDownload(answer.basis.bodyId)
  const navigate = useNavigate({ from: '/actions' })
  const [status, sort] = [statusOf(statusWord), sortOf(sortWord)]
  const [isWhole, showWhole] = useState(false)
  const inGroup = answer.actions.filter((one) => within?.lifeIds.has(one.lifeId) ?? true)
  const found = withWords(inGroup, find)
  const shown = sortActions(withStatus(found, status), sort)
  const change = (words: { status?: string; sort?: string; find?: string | undefined; within?: undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...words }), resetScroll: false })
  const onSort = ({ key, descending }: Sort) => change({ sort: `${descending ? '-' : ''}${key}` })
  const options = statuses.map((value) => ({
    value,
    name: `${statusNames[value]} (${withStatus(found, value).length})`,
  }))
  const { raised, broughtForward } = answer.asWritten
  return (
    <Figure
      finding={actionsFinding(found, status)}
      measured={wording.asWritten(raised, broughtForward, answer.lives)}
      basis={answer.basis}
      table={actionsTable(shown)}
      fileName="actions"
      question={actionsQuestion}
      howCounted={actionsCounted}
      isTable
    >
      <p className={styles.takeAway}>
        {wording.exportAsTracker}{' '}
        {(['xlsx', 'csv'] as const).map((ending) => (
          <button key={ending} type="button" onClick={() => download(`/api/actions/tracker.${ending}`)}>
            {ending.toUpperCase()}
          </button>
        ))}
      </p>
      <div className={styles.choices}>
        <Choice
          label={wording.whichActions}
          value={status}
          options={options}
          onChange={(value) => change({ status: value })}
        />
        <Find value={find} onChange={(words) => change({ find: words || undefined })} />
        {within && (
          <p className={styles.within}>
            {wording.only} <b>{within.name}</b>{' '}
            <button type="button" className={styles.more} onClick={() => change({ within: undefined })}>
              {wording.showEveryGroup}
            </button>
          </p>
        )}
      </div>
      {shown.length === 0 ? (
        <NoneHere>
          {answer.lives === 0 ? (
            wording.noneAtAll
          ) : (
            <>
              {wording.noneHere}{' '}
              <LinkButton onClick={() => change({ status: 'all', find: undefined, within: undefined })}>
                {wording.showEveryAction}
              </LinkButton>
            </>
          )}
        </NoneHere>
      ) : (
        <>
          <DataTable
            label={common.actions}
            columns={columns}
            rows={isWhole ? shown : shown.slice(0, atFirst)}
            rowKey={(one) => one.lifeId}
            sort={sort}
            onSort={onSort}
          />
          {shown.length > atFirst && (
            <button type="button" className={styles.more} onClick={() => showWhole(!isWhole)}>
              {isWhole ? wording.showFirst(atFirst) : wording.showAll(shown.length)}
            </button>
          )}
        </>
      )}
    </Figure>
  )
}
