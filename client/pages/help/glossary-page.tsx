import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { glossary } from '../../words/glossary.ts'
import { glossaryPage } from '../../words/help.ts'
import styles from './help.module.css'

/** Every word that the pages explain, by the alphabet. */
export function GlossaryPage() {
  return (
    <Page title={glossaryPage.title} sub={glossaryPage.sub}>
      <Card title={glossaryPage.card}>
        <dl className={styles.entries}>
          {glossary.map(({ key, term, meaning }) => (
            <div key={key} id={key}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </Page>
  )
}
