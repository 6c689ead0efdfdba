import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../../ui/page.tsx'
import styles from './settings.module.css'

const places = [
  { to: '/settings/themes', name: 'Themes' },
  { to: '/settings/priorities', name: 'Plan priorities' },
  { to: '/settings/offices', name: 'Offices and people' },
  { to: '/settings/bodies', name: 'Oversight bodies' },
] as const

type Props = { title: string; sub: ReactNode; children: ReactNode }

/** A page of the settings under the links to all of them. */
export function SettingsFrame({ title, sub, children }: Props) {
  return (
    <Page title={title} sub={sub} above="Settings">
      <nav aria-label="Settings" className={styles.places}>
        <ul>
          {places.map(({ to, name }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ includeSearch: false }}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Page>
  )
}
