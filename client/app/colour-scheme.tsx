import { useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import styles from './shell.module.css'

const schemes = [
  { value: 'light', name: 'Light', Icon: IconSun },
  { value: 'dark', name: 'Dark', Icon: IconMoon },
  { value: 'auto', name: 'As this device', Icon: IconDeviceDesktop },
] as const

/** Light, dark, or as the device says; kept in this browser. */
export function ColourScheme() {
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  return (
    <fieldset className={styles.schemes}>
      <legend className="vh">Colours</legend>
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
