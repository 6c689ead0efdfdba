import { useQuery } from '@tanstack/react-query'
import type { NumberListDescribed, NumbersDescribed } from '../../../shared/numbers.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Answer } from '../../ui/answer.tsx'
import { Card } from '../../ui/card.tsx'
import { Page } from '../../ui/page.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { wording } from '../../words/numbers.ts'
import { words } from '../../words/words.ts'
import { FieldsTable } from './fields-table.tsx'
import styles from './numbers-page.module.css'

const titles = { question: wording.question, record: wording.record }
/** The address in the examples as they come, in whose place this page's own is put. */
const usual = 'http://127.0.0.1:4400'

function Examples({ examples }: Pick<NumbersDescribed, 'examples'>) {
  return (
    <Card title={wording.examples}>
      {examples.map(({ title, words: how, code }) => (
        <div key={title} className={styles.example}>
          <h3>{title}</h3>
          <p>{how}</p>
          <ScrollRegion label={title}>
            <pre>
              <code>{code.replaceAll(usual, window.location.origin)}</code>
            </pre>
          </ScrollRegion>
        </div>
      ))}
    </Card>
  )
}

function List({ list }: { list: NumberListDescribed }) {
  return (
    <details className={styles.list}>
      <summary>
        <b>{list.name}</b> {list.about}
      </summary>
      <p>
        <a href={list.json}>{list.json}</a> · <a href={list.csv}>{words.figure.csv}</a>
      </p>
      <p>{wording.narrowedBy(list.parameters)}</p>
      <FieldsTable label={wording.fieldsOf(list.name)} rows={list.fields} />
    </details>
  )
}

function Lists({ described, kind }: { described: NumbersDescribed; kind: NumberListDescribed['kind'] }) {
  return (
    <Card title={titles[kind]}>
      {described.lists
        .filter((list) => list.kind === kind)
        .map((list) => (
          <List key={list.json} list={list} />
        ))}
    </Card>
  )
}

const address = '/api/v1'

/** What other tools can take, how, and what each field means. */
export function NumbersPage() {
  const trpc = useTRPC()
  const numbers = useQuery(trpc.record.numbers.queryOptions())
  return (
    <Page title={words.navigation.numbers} sub={wording.sub}>
      <Answer of={numbers} what={words.navigation.numbers}>
        {(described) => (
          <>
            <Card title={wording.how}>
              <ul className={styles.how}>
                {described.how.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
                <li>
                  {wording.description} <a href={address}>{address}</a>
                </li>
              </ul>
            </Card>
            <Examples examples={described.examples} />
            <Lists described={described} kind="question" />
            <Lists described={described} kind="record" />
            <Card title={wording.parameters}>
              <FieldsTable label={wording.parameters} rows={described.parameters} />
            </Card>
          </>
        )}
      </Answer>
    </Page>
  )
}
