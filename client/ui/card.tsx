import { useId, type ReactNode } from 'react'
import styles from './card.module.css'
import { WithTerms } from './with-terms.tsx'

type Props = { title: string; sub?: ReactNode; tone?: 'plain' | 'warn'; children: ReactNode }

/** A titled part of a page that is no figure. */
export function Card({ title, sub, tone = 'plain', children }: Props) {
  const id = useId()
  return (
    <section className={styles.card} data-tone={tone} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {sub && <p className={styles.sub}>{typeof sub === 'string' ? <WithTerms text={sub} /> : sub}</p>}
      {children}
    </section>
  )
}
