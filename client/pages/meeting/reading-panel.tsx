import { useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, type RefObject } from 'react'
import type { MeetingAnswer } from '../../../shared/answers/meetings.ts'
import type { DocumentFacts } from '../../../shared/facts.ts'
import { spansFromUrl } from '../../evidence/spans-in-url.ts'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { DocumentText } from './document-text.tsx'
import { FactGroup } from './fact-list.tsx'
import { attendanceInWords, inGroups, listFacts, listNotices } from './fact-list.view.ts'
import { markText, soughtFact } from './marked-text.view.ts'
import styles from './reading-panel.module.css'

type Props = { document: NonNullable<MeetingAnswer['document']>; facts: DocumentFacts; links: MeetingAnswer['actionLinks'] }

/** Scrolls to the selected fact on both sides: to its first mark in the notes and to its card in the list. */
function useInView(place: RefObject<HTMLElement | null>, selected: string | null, at: string | undefined) {
  useEffect(() => {
    const box = place.current
    if (!box || (selected === null && at === undefined)) return
    const mark = box.querySelector(`[data-sought='true']`) ?? box.querySelector(`[data-keys~='${CSS.escape(selected ?? '')}']`)
    const card = box.querySelector(`[data-fact='${CSS.escape(selected ?? '')}']`)
    card?.scrollIntoView({ block: 'nearest' })
    mark?.scrollIntoView({ block: 'center' })
  }, [place, selected, at])
}

function Who({ facts }: { facts: DocumentFacts }) {
  const [present, apologies] = [attendanceInWords(facts, 'present'), attendanceInWords(facts, 'apologies')]
  if (present === '' && apologies === '') return null
  return (
    <Card title="Who was there">
      <Facts
        facts={[
          ['Present', present || 'nobody named'],
          ['Apologies', apologies || 'none'],
        ]}
      />
    </Card>
  )
}

/** The notes at the left with their facts marked, the facts at the right; each leads to the other. */
export function ReadingPanel({ document, facts, links }: Props) {
  const { fact, at } = useSearch({ from: '/meetings/$meetingId' })
  const place = useRef<HTMLDivElement>(null)
  const listed = useMemo(() => listFacts(facts, links), [facts, links])
  const notices = useMemo(() => listNotices(facts), [facts])
  const sought = useMemo(() => spansFromUrl(at), [at])
  const repeated = useMemo(() => facts.notices.filter((notice) => notice.kind === 'repeated text').flatMap((notice) => notice.spans), [facts])
  const lines = useMemo(() => markText(document.text, listed, repeated, sought), [document.text, listed, repeated, sought])
  const selected = fact ?? soughtFact(listed, sought)
  useInView(place, selected, at)
  return (
    <div ref={place} className={styles.reading}>
      <section className={styles.paper} aria-label="The notes" tabIndex={0}>
        {document.label && <p className={styles.label}>{document.label}</p>}
        <DocumentText lines={lines} selected={selected} />
      </section>
      <section className={styles.facts} aria-label="What was read from them" tabIndex={0}>
        {notices.length > 0 && <FactGroup title="Notices" facts={notices} selected={selected} />}
        {inGroups(listed).map((group) => (
          <FactGroup key={group.group} title={group.group} facts={group.facts} selected={selected} />
        ))}
        <Who facts={facts} />
      </section>
    </div>
  )
}
