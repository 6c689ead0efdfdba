import { useId } from 'react'
import { dayInWords, periodInWords } from '../../shared/wording/dates.ts'
import { words } from '../words/words.ts'
import { FilterMenu } from './filter-menu.tsx'
import styles from './filter-bar.module.css'

const said = words.filter

type DayProps = { label: string; value: string | null; onChange: (day: string | null) => void }

function DayInput({ label, value, onChange }: DayProps) {
  const id = useId()
  return (
    <p className={styles.day}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value ?? ''} onChange={(event) => onChange(event.target.value || null)} />
    </p>
  )
}

type PeriodProps = {
  from: string | null
  until: string | null
  onChange: (period: { from: string | null; until: string | null }) => void
}

export function PeriodMenu({ from, until, onChange }: PeriodProps) {
  return (
    <FilterMenu name={said.period} value={periodInWords(from, until)} isSet={from !== null || until !== null}>
      <DayInput label={said.firstDay} value={from} onChange={(next) => onChange({ from: next, until })} />
      <DayInput label={said.lastDay} value={until} onChange={(next) => onChange({ from, until: next })} />
      <button type="button" className={styles.clear} onClick={() => onChange({ from: null, until: null })}>
        {said.allDates}
      </button>
    </FilterMenu>
  )
}

type AsAtProps = { asAt: string | null; lastHeldOn: string | null; onChange: (asAt: string | null) => void }

export function AsAtMenu({ asAt, lastHeldOn, onChange }: AsAtProps) {
  const day = asAt ?? lastHeldOn
  return (
    <FilterMenu
      name={said.asAt}
      value={day === null ? said.asAtLast : said.asAtDay(dayInWords(day))}
      isSet={asAt !== null}
    >
      <DayInput label={said.asTheyWere} value={asAt} onChange={onChange} />
      <button type="button" className={styles.clear} onClick={() => onChange(null)}>
        {said.lastRead}
      </button>
      <p className={styles.hint}>{said.whyAsAt}</p>
    </FilterMenu>
  )
}
