import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../../ui/page.tsx'
import { wording as ofWords } from '../../words/settings-words.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

const places = [
  { to: '/settings/themes', name: words.navigation.themes },
  { to: '/settings/priorities', name: common.planPriorities },
  { to: '/settings/words', name: ofWords.title },
  { to: '/settings/offices', name: common.officesAndPeople },
  { to: '/settings/bodies', name: common.oversightBodies },
] as const

type Props = { title: string; sub: ReactNode; children: ReactNode }

/** A page of the settings under the links to all of them. */
export function SettingsFrame({ title, sub, children }: Props) {
  return (
    <Page title={title} sub={sub} above={words.navigation.settings}>
      <nav aria-label={words.navigation.settings} className={styles.places}>
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
