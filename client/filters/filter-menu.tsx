import { Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import styles from './filter-bar.module.css'

type Props = { name: string; value: string; isSet: boolean; children: ReactNode | ((close: () => void) => ReactNode) }

/** One part of the filter: a button that says what is chosen, and what can be chosen below it; one choice of few closes it. */
export function FilterMenu({ name, value, isSet, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
      withinPortal={false}
      transitionProps={{ duration: 0 }}
      keepMounted={false}
    >
      <Popover.Target>
        <button type="button" className={styles.pill} data-set={isSet} onClick={() => setOpen(!isOpen)}>
          <span className="vh">{name}: </span>
          {value}
          <IconChevronDown size={15} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.menu} aria-label={name}>
        {typeof children === 'function' ? children(() => setOpen(false)) : children}
      </Popover.Dropdown>
    </Popover>
  )
}
