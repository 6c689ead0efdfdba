import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import styles from './field.module.css'

type FieldProps = { label: string; hint?: string; children: (id: string, hintId: string | undefined) => ReactNode }

/** A labelled box of a form, with a hint where its label does not say all. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId()
  const hintId = hint === undefined ? undefined : `${id}hint`
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children(id, hintId)}
      {hint !== undefined && <small id={hintId}>{hint}</small>}
    </div>
  )
}

type TextProps = {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'type' | 'pattern' | 'required' | 'maxLength'>

/** A line of text or a day. */
export function TextField({ label, hint, value, onChange, ...rest }: TextProps) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      {(id, hintId) => (
        <input
          {...rest}
          id={id}
          aria-describedby={hintId}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}

type SelectProps<Value extends string> = {
  label: string
  value: Value
  options: { value: Value; name: string }[]
  onChange: (value: Value) => void
}

/** One of several, from the browser's own list. */
export function SelectField<Value extends string>({ label, value, options, onChange }: SelectProps<Value>) {
  const chosen = (name: string) => options.find((option) => option.value === name)?.value ?? value
  return (
    <Field label={label}>
      {(id) => (
        <select id={id} value={value} onChange={(event) => onChange(chosen(event.target.value))}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Fields that belong together, under one name. */
export function FieldGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}

/** Fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
