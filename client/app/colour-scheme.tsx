import { useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { words } from '../words/words.ts'
import styles from './shell.module.css'

const said = words.colours

const schemes = [
  { value: 'light', name: said.light, Icon: IconSun },
  { value: 'dark', name: said.dark, Icon: IconMoon },
  { value: 'auto', name: said.auto, Icon: IconDeviceDesktop },
] as const

/** Light, dark, or as the device says; kept in this browser. */
export function ColourScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  return (
    <fieldset className={styles.schemes}>
      <legend className="vh">{said.legend}</legend>
      {schemes.map(({ value, name, Icon }) => (
        <button
          key={value}
          type="button"
          aria-pressed={colorScheme === value}
          aria-label={name}
          title={name}
          onClick={() => setColorScheme(value)}
        >
          <Icon size={17} aria-hidden="true" />
        </button>
      ))}
    </fieldset>
  )
}
