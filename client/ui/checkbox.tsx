import styles from './checkbox.module.css'

type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void }

/** One thing that is so or not. */
export function Checkbox({ label, checked, onChange }: Props) {
  return (
    <label className={styles.checkbox}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  )
}
