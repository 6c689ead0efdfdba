import { Card } from '../../ui/card.tsx'
import { Explained } from '../../ui/explained.tsx'
import { Page } from '../../ui/page.tsx'
import { figuresPage } from '../../words/help.ts'
import { countedFigures } from './counted.view.ts'
import styles from './help.module.css'

/** The methods behind the figures and their limits, and how each is counted. */
export function FiguresPage() {
  return (
    <Page title={figuresPage.title} sub={figuresPage.sub}>
      {figuresPage.parts.map((part) => (
        <Explained key={part.heading} part={part} />
      ))}
      <Card title={figuresPage.each}>
        <dl className={styles.entries}>
          {countedFigures.map(({ question, counted }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{counted}</dd>
            </div>
          ))}
        </dl>
      </Card>
    </Page>
  )
}
