import { useState } from 'react'
import type { NextMeetingAnswer } from '../../../shared/answers/next-meeting.ts'
import { agendaSections, type AgendaItem } from '../../../shared/figures/agenda.ts'
import { EvidenceDrawer, type Shown } from '../../evidence/evidence-drawer.tsx'
import { useDownload } from '../../filters/use-download.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { AgendaItemRow } from './agenda-item.tsx'
import { wording } from '../../words/next-meeting.ts'
import { common } from '../../words/common.ts'
import styles from './agenda-panel.module.css'
import { useAgenda } from './use-agenda.ts'

type Agenda = ReturnType<typeof useAgenda>

const stateInWords = { saved: wording.everyChangeKept, saving: wording.keeping, failed: '' }

/** Numbers run through the whole section over what is not left out. */
function numbered(items: AgendaItem[]): Map<string, number> {
  const kept = items.filter((item) => !item.isLeftOut)
  return new Map(kept.map((item, at) => [item.key, at + 1]))
}

function Foot({ agenda, bodyId, onReset }: { agenda: Agenda; bodyId: string; onReset: () => void }) {
  const download = useDownload(bodyId)
  const save = () => {
    agenda.flush().then(
      () => download('/api/next-meeting/agenda.docx'),
      () => undefined,
    )
  }
  return (
    <div className={styles.foot}>
      <Button onClick={save}>{common.downloadAsWord}</Button>
      {agenda.isTouched && (
        <Button tone="plain" onClick={onReset}>
          {wording.backToDraft}
        </Button>
      )}
      {agenda.state === 'failed' ? (
        <p role="alert">{wording.notKept(agenda.error)}</p>
      ) : (
        <output>{stateInWords[agenda.state]}</output>
      )}
    </div>
  )
}

function Sections({ agenda, show }: { agenda: Agenda; show: (shown: Shown) => void }) {
  const numbers = numbered(agenda.items)
  return agendaSections(agenda.items).map(({ group, label, items }) => (
    <section key={group} className={styles.group} aria-label={label}>
      <h3>{label}</h3>
      <ol>
        {items.map((item, at) => (
          <AgendaItemRow
            key={item.key}
            item={item}
            number={numbers.get(item.key) ?? null}
            isFirst={at === 0}
            isLast={at === items.length - 1}
            onWords={(words) => agenda.setWords(item, words)}
            onLeftOut={(isLeftOut) => agenda.setLeftOut(item, isLeftOut)}
            onMove={(step) => agenda.move(item, step)}
            onShow={() => show({ title: item.words, evidence: [item.evidence] })}
          />
        ))}
      </ol>
    </section>
  ))
}

/** The section for the next agenda: drafted, changed here, and taken away as a Word document. */
export function AgendaPanel({ answer }: { answer: NextMeetingAnswer }) {
  const agenda = useAgenda(answer)
  const [shown, show] = useState<Shown | null>(null)
  const [drafts, setDrafts] = useState(0)
  const reset = () => {
    agenda.reset()
    setDrafts(drafts + 1)
  }
  if (agenda.failure) return <Card title={wording.itemsBroughtForward}>{agenda.failure}</Card>
  return (
    <Card title={wording.itemsBroughtForward} sub={wording.itemsSub}>
      {agenda.isReady && agenda.items.length === 0 && <NoneHere>{wording.nothingToBringForward}</NoneHere>}
      {agenda.isReady && <Sections key={drafts} agenda={agenda} show={show} />}
      <Foot agenda={agenda} bodyId={answer.basis.bodyId} onReset={reset} />
      <EvidenceDrawer shown={shown} onClose={() => show(null)} />
    </Card>
  )
}
