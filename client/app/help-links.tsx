import { Link } from '@tanstack/react-router'
import { words } from '../words/words.ts'
import styles from './shell.module.css'

const said = words.navigation

/** At the foot of every page: what its words mean, how its figures are made, for whom it works, what it cannot do. */
export function HelpLinks() {
  return (
    <footer className={styles.foot}>
      <nav aria-label={words.shell.help}>
        <ul>
          <li>
            <Link to="/help/figures">{said.aboutFigures}</Link>
          </li>
          <li>
            <Link to="/help/glossary">{said.glossary}</Link>
          </li>
          <li>
            <Link to="/help/accessibility">{said.accessibility}</Link>
          </li>
          <li>
            <Link to="/help" hash="limits">
              {said.limits}
            </Link>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
