import { Checkbox } from '../ui/checkbox.tsx'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { BodyChoice, BodyName } from '../../shared/answers/bodies.ts'
import type { Filter } from '../../shared/filter.ts'
import { ChoiceMenu } from './choice-menu.tsx'
import { AsAtMenu, PeriodMenu } from './date-menu.tsx'
import { OneMenu } from './one-menu.tsx'
import { words } from '../words/words.ts'
import { countSet, forAnotherBody } from './narrowing.ts'
import { useBodies } from './use-bodies.ts'
import { useClearFilter } from './use-clear-filter.ts'
import { useFilter } from './use-filter.ts'
import styles from './filter-bar.module.css'

const said = words.filter

type Change = (parts: Partial<Filter>) => void
type PartProps = { filter: Filter; body: BodyChoice; change: Change }

function BodyMenu({ body, bodies, change }: { body: BodyChoice; bodies: BodyName[]; change: Change }) {
  if (bodies.length < 2) return null
  const options = bodies.map((one) => ({
    key: one.bodyId,
    name: one.name,
    detail: said.meetingsRead(one.meetings, one.isSample),
  }))
  return (
    <OneMenu
      name={said.body}
      value={body.area ?? body.name}
      isSet={false}
      options={options}
      chosen={body.bodyId}
      onChoose={(bodyId) => change({ ...forAnotherBody, body: bodyId })}
    />
  )
}

const sides = [
  { key: null, name: said.allSides },
  { key: 'commissioner' as const, name: said.commissioner },
  { key: 'force' as const, name: said.force },
  { key: 'partner' as const, name: said.partners },
]

function SideMenu({ filter, change }: Omit<PartProps, 'body'>) {
  const value = sides.find((side) => side.key === filter.side)?.name ?? said.allSides
  return (
    <OneMenu
      name={said.side}
      value={value}
      isSet={filter.side !== null}
      options={sides}
      chosen={filter.side}
      onChoose={(side) => change({ side })}
    />
  )
}

function Parts({ filter, body, change }: PartProps) {
  const series = body.series.map((one) => ({ id: one.seriesId, name: one.name }))
  const themes = body.themes.map((one) => ({ id: one.theme, name: one.name }))
  const priorities = body.priorities.map((one) => ({ id: one.priority, name: one.name }))
  const offices = body.offices.map((one) => ({ id: one.officeId, name: one.name }))
  return (
    <>
      {series.length > 1 && (
        <ChoiceMenu
          {...said.series}
          choices={series}
          chosen={filter.series}
          onChange={(next) => change({ series: next })}
        />
      )}
      <PeriodMenu from={filter.from} until={filter.until} onChange={change} />
      <AsAtMenu asAt={filter.asAt} lastHeldOn={body.lastHeldOn} onChange={(asAt) => change({ asAt })} />
      <ChoiceMenu
        {...said.themes}
        choices={themes}
        chosen={filter.themes}
        onChange={(next) => change({ themes: next })}
      />
      {priorities.length > 0 && (
        <ChoiceMenu
          {...said.priorities}
          choices={priorities}
          chosen={filter.priorities}
          onChange={(next) => change({ priorities: next })}
        />
      )}
      <ChoiceMenu
        {...said.offices}
        choices={offices}
        chosen={filter.offices}
        onChange={(next) => change({ offices: next })}
      />
      <SideMenu filter={filter} change={change} />
      {body.predecessors > 0 && (
        <Checkbox
          label={said.withPredecessors}
          checked={filter.withPredecessors}
          onChange={(withPredecessors) => change({ withPredecessors })}
        />
      )}
      <Checkbox
        label={said.reviewedOnly}
        checked={filter.reviewedOnly}
        onChange={(reviewedOnly) => change({ reviewedOnly })}
      />
    </>
  )
}

type MenusProps = PartProps & { bodies: BodyName[]; onToggle: () => void; isOpen: boolean }

function Menus({ filter, body, bodies, change, isOpen, onToggle }: MenusProps) {
  const set = countSet(filter)
  const clear = useClearFilter()
  return (
    <search className={styles.filter} aria-label={said.name}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
        <IconAdjustmentsHorizontal size={17} aria-hidden="true" /> {said.name}
        {said.how(set)}
      </button>
      <div className={styles.parts}>
        <BodyMenu body={body} bodies={bodies} change={change} />
        <Parts filter={filter} body={body} change={change} />
        {set > 0 && (
          <button type="button" className={styles.clear} onClick={clear}>
            {said.clear}
          </button>
        )}
      </div>
    </search>
  )
}

/**
 * The one filter of the product, on every page, with what stands at its end, which is there before the bodies are known; on a
 * narrow window behind one button.
 */
export function FilterBar({ children }: { children?: ReactNode }) {
  const { filter, change } = useFilter()
  const { bodies, body } = useBodies()
  const [isOpen, setOpen] = useState(false)
  const toggle = () => setOpen(!isOpen)
  return (
    <div className={styles.bar} data-open={isOpen}>
      {body ? (
        <Menus filter={filter} body={body} bodies={bodies} change={change} isOpen={isOpen} onToggle={toggle} />
      ) : (
        <span />
      )}
      {children}
    </div>
  )
}
