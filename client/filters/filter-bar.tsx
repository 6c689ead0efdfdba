import { Checkbox } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useState } from 'react'
import type { BodyChoice } from '../../shared/answers/bodies.ts'
import type { Filter } from '../../shared/filter.ts'
import { count } from '../words/counts.ts'
import { ChoiceMenu } from './choice-menu.tsx'
import { AsAtMenu, PeriodMenu } from './date-menu.tsx'
import { FilterMenu } from './filter-menu.tsx'
import { countSet } from './search.ts'
import { useBodies } from './use-bodies.ts'
import { useFilter } from './use-filter.ts'
import styles from './filter-bar.module.css'

type Change = (parts: Partial<Filter>) => void
type PartProps = { filter: Filter; body: BodyChoice; change: Change }

/** Another body has other series, offices and dates: only what means the same there is kept. */
const forAnotherBody = { series: undefined, offices: undefined, from: null, until: null, asAt: null }

function BodyMenu({ body, bodies, change }: { body: BodyChoice; bodies: BodyChoice[]; change: Change }) {
  if (bodies.length < 2) return null
  return (
    <FilterMenu name="Oversight body" value={body.area ?? body.name} isSet={false}>
      <ul className={styles.choices}>
        {bodies.map((one) => (
          <li key={one.bodyId}>
            <button
              type="button"
              className={styles.option}
              aria-current={one.bodyId === body.bodyId}
              onClick={() => change({ ...forAnotherBody, body: one.bodyId })}
            >
              {one.name}
              <small>
                {count(one.meetings, 'meeting')}
                {one.isSample && ', sample'}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </FilterMenu>
  )
}

const sides = { commissioner: 'Commissioner', force: 'Force', partner: 'Partners' } as const
const sideKeys = ['commissioner', 'force', 'partner'] as const

function SideMenu({ filter, change }: Omit<PartProps, 'body'>) {
  return (
    <FilterMenu name="Side" value={filter.side ? sides[filter.side] : 'All sides'} isSet={filter.side !== null}>
      <ul className={styles.choices}>
        {[null, ...sideKeys].map((side) => (
          <li key={side ?? 'all'}>
            <button
              type="button"
              className={styles.option}
              aria-current={filter.side === side}
              onClick={() => change({ side })}
            >
              {side ? sides[side] : 'All sides'}
            </button>
          </li>
        ))}
      </ul>
    </FilterMenu>
  )
}

function Parts({ filter, body, change }: PartProps) {
  const series = body.series.map((one) => ({ id: one.seriesId, name: one.name }))
  const themes = body.themes.map((one) => ({ id: one.theme, name: one.name }))
  const offices = body.offices.map((one) => ({ id: one.officeId, name: one.name }))
  return (
    <>
      {series.length > 1 && (
        <ChoiceMenu
          name="Series"
          all="All series"
          many="series"
          choices={series}
          chosen={filter.series}
          onChange={(next) => change({ series: next })}
        />
      )}
      <PeriodMenu from={filter.from} until={filter.until} onChange={change} />
      <AsAtMenu asAt={filter.asAt} lastHeldOn={body.lastHeldOn} onChange={(asAt) => change({ asAt })} />
      <ChoiceMenu
        name="Themes"
        all="All themes"
        many="themes"
        choices={themes}
        chosen={filter.themes}
        onChange={(next) => change({ themes: next })}
      />
      <ChoiceMenu
        name="Offices"
        all="All offices"
        many="offices"
        choices={offices}
        chosen={filter.offices}
        onChange={(next) => change({ offices: next })}
      />
      <SideMenu filter={filter} change={change} />
      <Checkbox
        size="sm"
        className={styles.reviewed}
        label="Reviewed only"
        checked={filter.reviewedOnly}
        onChange={(event) => change({ reviewedOnly: event.currentTarget.checked })}
      />
    </>
  )
}

/** The one filter of the product, on every page; on a narrow window behind one button. */
export function FilterBar() {
  const { filter, change } = useFilter()
  const { bodies, body } = useBodies()
  const [isOpen, setOpen] = useState(false)
  const set = countSet(filter)
  if (!body) return <div className={styles.bar} />
  return (
    <search className={styles.bar} aria-label="Filter" data-open={isOpen}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <IconAdjustmentsHorizontal size={17} aria-hidden="true" /> Filter{set > 0 && ` (${set})`}
      </button>
      <div className={styles.parts}>
        <BodyMenu body={body} bodies={bodies} change={change} />
        <Parts filter={filter} body={body} change={change} />
        {set > 0 && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => change({ ...forAnotherBody, themes: undefined, side: null, reviewedOnly: false })}
          >
            Clear the filter
          </button>
        )}
      </div>
    </search>
  )
}
