import styles from './choice.module.css'

type Props<Value extends string> = {
  label: string
  value: Value
  options: { value: Value; name: string }[]
  onChange: (value: Value) => void
}

/** One of a few, side by side. */
export function Choice<Value extends string>({ label, value, options, onChange }: Props<Value>) {
  return (
    <fieldset className={styles.choice}>
      <legend className="vh">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.name}
        </button>
      ))}
    </fieldset>
  )
}
