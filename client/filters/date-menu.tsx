import { useId } from 'react'
import { dayInWords, periodInWords } from '../../shared/wording/dates.ts'
import { FilterMenu } from './filter-menu.tsx'
import styles from './filter-bar.module.css'

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
    <FilterMenu name="Period" value={periodInWords(from, until)} isSet={from !== null || until !== null}>
      <DayInput label="First day" value={from} onChange={(next) => onChange({ from: next, until })} />
      <DayInput label="Last day" value={until} onChange={(next) => onChange({ from, until: next })} />
      <button type="button" className={styles.clear} onClick={() => onChange({ from: null, until: null })}>
        All dates
      </button>
    </FilterMenu>
  )
}

type AsAtProps = { asAt: string | null; lastHeldOn: string | null; onChange: (asAt: string | null) => void }

export function AsAtMenu({ asAt, lastHeldOn, onChange }: AsAtProps) {
  const said = asAt ?? lastHeldOn
  return (
    <FilterMenu
      name="As at"
      value={said === null ? 'As at the last meeting' : `As at ${dayInWords(said)}`}
      isSet={asAt !== null}
    >
      <DayInput label="Figures as they were on" value={asAt} onChange={onChange} />
      <button type="button" className={styles.clear} onClick={() => onChange(null)}>
        The last meeting read
      </button>
      <p className={styles.hint}>
        Figures are true as at the last meeting read, not today, unless a day is chosen: otherwise notes not yet put in
        would age everything.
      </p>
    </FilterMenu>
  )
}
