import { Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './filter-bar.module.css'

type Props = { name: string; value: string; isSet: boolean; children: ReactNode }

/** One part of the filter: a button that says what is chosen, and what can be chosen below it. */
export function FilterMenu({ name, value, isSet, children }: Props) {
  return (
    <Popover
      position="bottom-start"
      shadow="md"
      trapFocus
      returnFocus
      withinPortal={false}
      transitionProps={{ duration: 0 }}
      keepMounted={false}
    >
      <Popover.Target>
        <button type="button" className={styles.pill} data-set={isSet}>
          <span className="vh">{name}: </span>
          {value}
          <IconChevronDown size={15} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.menu} aria-label={name}>
        {children}
      </Popover.Dropdown>
    </Popover>
  )
}
