import { FilterMenu } from './filter-menu.tsx'
import styles from './filter-bar.module.css'

type Option<Key> = { key: Key; name: string; detail?: string }
type Props<Key> = {
  name: string
  value: string
  isSet: boolean
  options: Option<Key>[]
  chosen: Key
  onChoose: (key: Key) => void
}

/** Choosing one of a list; the choice closes it. */
export function OneMenu<Key extends string | null>({ name, value, isSet, options, chosen, onChoose }: Props<Key>) {
  return (
    <FilterMenu name={name} value={value} isSet={isSet}>
      {(close) => (
        <ul className={styles.choices}>
          {options.map((option) => (
            <li key={option.key ?? 'all'}>
              <button
                type="button"
                className={styles.option}
                aria-current={option.key === chosen}
                onClick={() => {
                  close()
                  onChoose(option.key)
                }}
              >
                {option.name}
                {option.detail && <small>{option.detail}</small>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </FilterMenu>
  )
}
