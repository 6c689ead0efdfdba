import { Link } from '@tanstack/react-router'
import { Card } from '../../ui/card.tsx'
import { Explained } from '../../ui/explained.tsx'
import { Page } from '../../ui/page.tsx'
import { help } from '../../words/help.ts'
import { words } from '../../words/words.ts'
import styles from './help.module.css'

const places = [
  { to: '/help/glossary', name: words.navigation.glossary, about: help.aboutGlossary },
  { to: '/help/figures', name: words.navigation.aboutFigures, about: help.aboutFigures },
  { to: '/help/accessibility', name: words.navigation.accessibility, about: help.aboutAccessibility },
] as const

/** Where to begin, where to read more, and what the product cannot do. */
export function HelpPage() {
  return (
    <Page title={help.title} sub={help.sub}>
      {help.parts.map((part) => (
        <Explained key={part.heading} part={part} />
      ))}
      <Card title={help.more}>
        <ul className={styles.places}>
          {places.map(({ to, name, about }) => (
            <li key={to}>
              <Link to={to}>{name}</Link>
              <span>{about}</span>
            </li>
          ))}
        </ul>
      </Card>
      <div id="limits" className={styles.anchored}>
        <Explained part={help.limits} />
      </div>
      <Explained part={help.changed} />
    </Page>
  )
}
