import { useSearch } from '@tanstack/react-router'
import { useEffect, useMemo, useRef } from 'react'
import type { MeetingAnswer } from '../../../shared/answers/meetings.ts'
import type { DocumentFacts } from '../../../shared/facts.ts'
import { DocumentText } from '../../evidence/document-text.tsx'
import { MarkKey } from '../../evidence/mark-key.tsx'
import { markText, soughtFact } from '../../evidence/marked-text.view.ts'
import { spansFromUrl } from '../../evidence/spans-in-url.ts'
import { Card } from '../../ui/card.tsx'
import { Facts } from '../../ui/facts.tsx'
import { FactGroup } from './fact-list.tsx'
import { attendanceInWords, inGroups, listFacts, listNotices } from './fact-list.view.ts'
import { wording } from '../../words/meeting.ts'
import { common } from '../../words/common.ts'
import styles from './reading-panel.module.css'

type Props = {
  document: NonNullable<MeetingAnswer['document']>
  facts: DocumentFacts
  links: MeetingAnswer['actionLinks']
}

type Side = 'paper' | 'facts'

/** Where both sides are in view each scrolls to the fact; where they stand one under the other, the page goes to the other side. */
function goTo(box: HTMLElement, key: string, from: Side | null): void {
  const mark = box.querySelector(`[data-sought='true'], [data-keys~='${CSS.escape(key)}']`)
  const card = box.querySelector(`[data-fact='${CSS.escape(key)}']`)
  const isOneBelowTheOther = box.clientHeight > window.innerHeight
  if (!isOneBelowTheOther || from === 'paper') card?.scrollIntoView({ block: from === 'facts' ? 'nearest' : 'center' })
  if (!isOneBelowTheOther || from !== 'paper') mark?.scrollIntoView({ block: 'center' })
}

/** Scrolls to the selected fact whenever another is selected, and remembers on which side it was asked for. */
function useInView(selected: string | null, at: string | undefined) {
  const place = useRef<HTMLDivElement>(null)
  const asked = useRef<Side | null>(null)
  useEffect(() => {
    if (selected === null && at === undefined) return
    // After the router has put back the places where the page was scrolled to.
    const soon = requestAnimationFrame(() => {
      if (place.current) goTo(place.current, selected ?? '', asked.current)
    })
    return () => cancelAnimationFrame(soon)
  }, [selected, at])
  const remember = (side: Side) => () => {
    asked.current = side
  }
  return { place, remember }
}

function Who({ facts }: { facts: DocumentFacts }) {
  const [present, apologies] = [attendanceInWords(facts, 'present'), attendanceInWords(facts, 'apologies')]
  if (present === '' && apologies === '') return null
  return (
    <Card title={wording.whoWasThere}>
      <Facts
        facts={[
          [common.present, present || common.nobodyNamed],
          [common.apologies, apologies || common.none],
        ]}
      />
    </Card>
  )
}

/** The notes at the left with their facts marked, the facts at the right; each leads to the other. */
export function ReadingPanel({ document, facts, links }: Props) {
  const { fact, at } = useSearch({ from: '/meetings/$meetingId' })
  const listed = useMemo(() => listFacts(facts, links), [facts, links])
  const notices = useMemo(() => listNotices(facts), [facts])
  const sought = useMemo(() => spansFromUrl(at), [at])
  const repeated = useMemo(
    () => facts.notices.filter((notice) => notice.kind === 'repeated text').flatMap((notice) => notice.spans),
    [facts],
  )
  const lines = useMemo(
    () => markText(document.text, listed, repeated, sought),
    [document.text, listed, repeated, sought],
  )
  const selected = fact ?? soughtFact(listed, sought)
  const { place, remember } = useInView(selected, at)
  return (
    <div ref={place} className={styles.reading}>
      <section className={styles.paper} aria-label={common.theNotes} tabIndex={0} onClickCapture={remember('paper')}>
        {document.label && <p className={styles.label}>{document.label}</p>}
        <MarkKey states={listed.map((one) => one.state)} />
        <DocumentText lines={lines} selected={selected} />
      </section>
      <section className={styles.facts} aria-label={common.whatWasRead} tabIndex={0} onClickCapture={remember('facts')}>
        {notices.length > 0 && <FactGroup title={common.notices} facts={notices} selected={selected} />}
        {inGroups(listed).map((group) => (
          <FactGroup key={group.group} title={group.group} facts={group.facts} selected={selected} />
        ))}
        <Who facts={facts} />
      </section>
    </div>
  )
}
