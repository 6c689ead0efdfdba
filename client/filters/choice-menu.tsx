import { Checkbox } from '../ui/checkbox.tsx'
import { words } from '../words/words.ts'
import { FilterMenu } from './filter-menu.tsx'
import styles from './filter-bar.module.css'

const said = words.filter

type Choice = { id: string; name: string }
type Props = {
  name: string
  all: string
  many: string
  choices: Choice[]
  chosen: string[] | undefined
  onChange: (chosen: string[] | undefined) => void
}

/** What the button says: all, the one, how many, or none. */
export function choiceInWords({
  all,
  many,
  choices,
  chosen,
}: Pick<Props, 'all' | 'many' | 'choices' | 'chosen'>): string {
  if (chosen === undefined) return all
  if (chosen.length === 0) return said.none(many)
  if (chosen.length === 1) return choices.find((choice) => choice.id === chosen[0])?.name ?? said.oneOf(many)
  return said.some(chosen.length, many)
}

/** Choosing several of a list. Everything is chosen until one is taken out or picked. */
export function ChoiceMenu({ name, all, many, choices, chosen, onChange }: Props) {
  const toggle = (id: string) => {
    const next =
      chosen === undefined ? [id] : chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]
    onChange(next.length === 0 ? undefined : next)
  }
  return (
    <FilterMenu name={name} value={choiceInWords({ all, many, choices, chosen })} isSet={chosen !== undefined}>
      <button
        type="button"
        className={styles.clear}
        onClick={() => onChange(undefined)}
        disabled={chosen === undefined}
      >
        {all}
      </button>
      <fieldset className={styles.choices}>
        <legend className="vh">{name}</legend>
        {choices.map((choice) => (
          <Checkbox
            key={choice.id}
            label={choice.name}
            checked={chosen?.includes(choice.id) ?? false}
            onChange={() => toggle(choice.id)}
          />
        ))}
      </fieldset>
    </FilterMenu>
  )
}
