import { Link } from '@tanstack/react-router'
import { wording } from '../../words/review.ts'
import styles from './desk.module.css'

/** Offers to teach the label that an added action stands behind, so that the next is read. */
export function TeachWord({ word }: { word: string | null }) {
  if (word === null) return null
  return (
    <p className={styles.hint} role="status">
      {wording.isLabelOfYours(word)}{' '}
      <Link to="/settings/words" search={(before) => ({ ...before, word })}>
        {wording.teachIt}
      </Link>
    </p>
  )
}
