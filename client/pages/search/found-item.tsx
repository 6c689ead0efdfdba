import { Link } from '@tanstack/react-router'
import type { SearchAnswer, SearchHit } from '../../../shared/answers/search.ts'
import { EvidenceQuote } from '../../evidence/evidence-quote.tsx'
import { foundWay } from '../../evidence/found-way.ts'
import { MarkedWords } from '../../evidence/marked-words.tsx'
import { common } from '../../words/common.ts'
import { wording } from '../../words/search.ts'
import styles from './search-page.module.css'

const whoLabel: Partial<Record<SearchHit['kind'], string>> = { action: common.ownedBy, commitment: common.promisedBy }

function Who({ hit }: { hit: SearchHit }) {
  if (hit.who.length === 0) return null
  return (
    <>
      {whoLabel[hit.kind]} <MarkedWords pieces={hit.who} />
    </>
  )
}

function Ways({ hit }: { hit: SearchHit }) {
  return (
    <>
      {hit.lifeId !== null && <Link {...foundWay(hit)}>{wording.theAction}</Link>}
      {hit.issueId !== null && (
        <Link to="/issues/$issueId" params={{ issueId: hit.issueId }} search={{ body: hit.bodyId }}>
          {wording.issue(hit.issueName)}
        </Link>
      )}
    </>
  )
}

/** One thing found, with its words marked, where it stands and where it leads. */
export function FoundItem({ hit, bodies }: { hit: SearchHit; bodies: SearchAnswer['bodies'] }) {
  const body = bodies.length > 1 ? bodies.find(({ bodyId }) => bodyId === hit.bodyId)?.name : undefined
  const words = <MarkedWords pieces={hit.words} />
  if (hit.evidence === null)
    return (
      <p>
        <Link {...foundWay(hit)}>{words}</Link> {body !== undefined && <span className={styles.soft}>{body}</span>}
      </p>
    )
  return (
    <>
      <EvidenceQuote evidence={hit.evidence} marked={words} bodyId={hit.bodyId} />
      <p className={styles.about}>
        <Who hit={hit} />
        <Ways hit={hit} />
        {body !== undefined && <span className={styles.soft}>{body}</span>}
      </p>
    </>
  )
}
