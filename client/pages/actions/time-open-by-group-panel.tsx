import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import {
  timeOpenGroupings,
  type TimeOpenByGroupAnswer,
  type TimeOpenGroup,
  type TimeOpenGrouping,
} from '../../../shared/answers/time-open-by-group.ts'
import { Drawing } from '../../charts/drawing.tsx'
import { SurvivalChart } from '../../charts/lazy-charts.ts'
import { Choice } from '../../ui/choice.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Figure } from '../../ui/figure.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import {
  drawnGroups,
  groupingNames,
  groupingOf,
  groupLeftOut,
  groupMedian,
  groupName,
  groupsFinding,
  groupsMeasured,
  groupsTable,
  groupWord,
  timeOpenByGroupCounted,
} from '../../../shared/figures/time-open-by-group.ts'
import { wording } from '../../words/actions.ts'
import { common } from '../../words/common.ts'
import { timeOpenByGroupQuestion } from '../../../shared/words/questions.ts'

const options = timeOpenGroupings.map((value) => ({ value, name: groupingNames[value] }))

const columnsOf = (grouping: TimeOpenGrouping): Column<TimeOpenGroup>[] => [
  {
    key: 'group',
    heading: wording.group,
    isRowHeading: true,
    cell: (one) => (
      <Link
        to="/actions"
        search={(before) => ({ ...before, within: groupWord(grouping, one), status: 'all' })}
        hash="list"
      >
        {groupName(grouping, one)}
      </Link>
    ),
  },
  { key: 'actions', heading: common.actions, cell: (one) => one.lifeIds.length, isNumber: true },
  { key: 'ended', heading: common.ended, cell: (one) => one.median.ended, isNumber: true },
  { key: 'open', heading: common.open, cell: (one) => one.median.stillOpen, isNumber: true },
  { key: 'left', heading: wording.leftOut, cell: groupLeftOut, isNumber: true },
  { key: 'median', heading: wording.halfEndWithin, cell: groupMedian },
]

/** Do some actions stay open longer? Curves of the groups that have one, and a table of all; each opens its actions. */
export function TimeOpenByGroupPanel({ answer }: { answer: TimeOpenByGroupAnswer }) {
  const { by } = useSearch({ from: '/actions' })
  const navigate = useNavigate({ from: '/actions' })
  const grouping = groupingOf(by)
  const groups = answer.groups[grouping]
  const curves = drawnGroups(grouping, groups)
  const finding = groupsFinding(grouping, groups)
  return (
    <Figure
      finding={finding}
      measured={groupsMeasured(grouping, groups)}
      basis={answer.basis}
      table={groupsTable(grouping, groups)}
      fileName={`time-open-by-${grouping}`}
      question={timeOpenByGroupQuestion}
      howCounted={timeOpenByGroupCounted}
    >
      <Choice
        label={wording.groups}
        value={grouping}
        options={options}
        onChange={(next) => void navigate({ search: (before) => ({ ...before, by: next }), resetScroll: false })}
      />
      {curves.length > 0 && (
        <Drawing
          label={`${finding}. ${groups.map((one) => `${groupName(grouping, one)}: ${groupMedian(one)}`).join('; ')}.`}
          height={260}
        >
          {(width) => (
            <SurvivalChart
              width={width}
              height={260}
              curves={curves}
              hasBand={false}
              medianDays={null}
              medianLabel=""
            />
          )}
        </Drawing>
      )}
      {groups.length === 0 ? (
        <NoneHere>{common.noActionRaised}</NoneHere>
      ) : (
        <DataTable
          label={groupingNames[grouping]}
          columns={columnsOf(grouping)}
          rows={groups}
          rowKey={(one) => one.group}
        />
      )}
    </Figure>
  )
}
