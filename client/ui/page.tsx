import { useEffect, type ReactNode } from 'react'
import { words } from '../words/words.ts'
import { OnThisPage, type Part } from './on-this-page.tsx'
import styles from './page.module.css'
import { WithTerms } from './with-terms.tsx'

type Props = {
  title: string
  badge?: ReactNode
  sub?: ReactNode
  above?: ReactNode
  /** Of a long page: the ways to its parts. */
  parts?: Part[]
  children: ReactNode
}

/** The heading of a page and what stands under it; gives the window its title. */
export function Page({ title, badge, sub, above, parts, children }: Props) {
  useEffect(() => {
    document.title = `${title} · ${words.productName}`
  }, [title])
  return (
    <>
      <header className={styles.head}>
        {above && <p className={styles.above}>{above}</p>}
        <h1 tabIndex={-1}>
          <WithTerms text={title} /> {badge}
        </h1>
        {sub && <p className={styles.sub}>{typeof sub === 'string' ? <WithTerms text={sub} /> : sub}</p>}
        {parts && <OnThisPage parts={parts} />}
      </header>
      <div className={styles.panels}>{children}</div>
    </>
  )
}

/** Two panels side by side where there is room, equally wide; `isEven` makes them equally high, too. */
export function Columns({ isEven = false, children }: { isEven?: boolean; children: ReactNode }) {
  return (
    <div className={styles.columns} data-even={isEven}>
      {children}
    </div>
  )
}

/** A place on a long page that can be gone to. */
export function Place({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={id} className={styles.panels}>
      {children}
    </div>
  )
}

/** Panels one under the other, inside a column. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className={styles.panels}>{children}</div>
}
