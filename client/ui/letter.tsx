import type { LedgerLetter } from '../../shared/answers/repeat-issues.ts'
import { letterMeaning } from '../../shared/wording/labels.ts'
import { words } from '../words/words.ts'
import styles from './letter.module.css'

/** A letter of the ledger on its tint; read aloud as what it means. */
export function Letter({ letter }: { letter: LedgerLetter }) {
  return (
    <span className={styles.letter} data-letter={letter}>
      <span aria-hidden="true">{letter}</span>
      <span className="vh">{letterMeaning[letter]}</span>
    </span>
  )
}

/** A cell of the ledger for a meeting that could not have heard of the matter. */
export function Unheard() {
  return (
    <span className={styles.letter} data-letter="unheard">
      <span className="vh">{words.ui.couldNotBeHeard}</span>
    </span>
  )
}

const letters: LedgerLetter[] = ['R', 'U', 'N', 'D', 'C', 'W', '–']

/** What the letters mean; stands above the table that uses them. */
export function LetterKey({ shown }: { shown: LedgerLetter[] }) {
  return (
    <ul className={styles.key} aria-label={words.ui.key}>
      {letters
        .filter((letter) => shown.includes(letter))
        .map((letter) => (
          <li key={letter}>
            <span className={styles.letter} data-letter={letter} aria-hidden="true">
              {letter}
            </span>{' '}
            {letterMeaning[letter]}
          </li>
        ))}
      <li className={styles.unheard}>
        <span className={styles.letter} data-letter="unheard" aria-hidden="true" /> {words.ui.couldNotBeHeard}
      </li>
    </ul>
  )
}
