import { useEffect, useRef } from 'react'
import type { DocumentsAnswer } from '../../../shared/answers/documents.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Empty } from '../../ui/states.tsx'
import { AskedFor, type Asked } from './asked-for.tsx'
import { DocumentTable } from './document-table.tsx'
import { foundInWords } from './documents.view.ts'
import { Pager } from './pager.tsx'
import { RemoveSamples } from './removal.tsx'
import { wording } from '../../words/documents.ts'
import styles from './documents-page.module.css'

/** What is said of the list takes the focus when another page of it is shown: what was pressed stands below it. */
function useFocusOnPage(page: number) {
  const said = useRef<HTMLOutputElement>(null)
  const isTurning = useRef(false)
  useEffect(() => {
    if (isTurning.current) said.current?.focus()
    isTurning.current = false
  }, [page])
  return { said, onTurn: () => void (isTurning.current = true) }
}

/** What came, page by page: of which bodies, how it stands, and with which words in its name. */
export function HeldPanel({ answer, ...asked }: Asked & { answer: DocumentsAnswer }) {
  const { documents, page, pages, held } = answer
  const { said, onTurn } = useFocusOnPage(page)
  if (held.all === 0)
    return (
      <Card title={wording.whatIsHeld}>
        <Empty>{wording.nothingYet}</Empty>
      </Card>
    )
  return (
    <Card title={wording.whatIsHeld}>
      <AskedFor counts={answer.counts} {...asked} />
      <div className={styles.head}>
        <output ref={said} tabIndex={-1}>
          {foundInWords(answer, asked)}
        </output>
        <RemoveSamples samples={held.samples} />
      </div>
      {documents.length === 0 ? (
        <Empty>
          <LinkButton onClick={() => asked.change({ bodies: 'all', state: undefined, find: undefined })}>
            {wording.showEvery}
          </LinkButton>
        </Empty>
      ) : (
        <DocumentTable rows={documents} />
      )}
      {pages > 1 && <Pager page={page} pages={pages} onTurn={onTurn} />}
    </Card>
  )
}
