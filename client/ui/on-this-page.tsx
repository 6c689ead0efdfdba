import { words } from '../words/words.ts'
import styles from './on-this-page.module.css'

/** A part of a long page: the id of its place, and its name. */
export type Part = { id: string; name: string }

/** The ways to the parts of a long page. */
export function OnThisPage({ parts }: { parts: Part[] }) {
  return (
    <nav className={styles.parts} aria-label={words.ui.onThisPage}>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
