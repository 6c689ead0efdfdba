import type { ThemePreviewAnswer, ThemePreviewRow } from '../../../shared/answers/theme-preview.ts'
import { EvidenceList } from '../../evidence/evidence-list.tsx'
import { wording } from '../../words/settings-themes.ts'
import styles from './settings.module.css'

function Sentences({ title, of }: { title: string; of: ThemePreviewRow['gains'] }) {
  if (of.length === 0) return null
  return (
    <>
      <h4>{title}</h4>
      <EvidenceList evidence={of} />
    </>
  )
}

/** What a change would do to everything read so far, with some of the sentences. */
export function ThemePreview({ preview }: { preview: ThemePreviewAnswer }) {
  if (preview.fault !== null)
    return (
      <p role="alert" className={styles.fault}>
        {preview.fault}
      </p>
    )
  return (
    <section className={styles.preview} aria-label={wording.whatItWouldDo}>
      <p role="status">{wording.triedOn(preview.meetings, preview.rows.length)}</p>
      {preview.rows.map((row) => (
        <div key={row.theme}>
          <h3>{row.name}</h3>
          <p>{wording.effect(row)}</p>
          <Sentences title={wording.gained(row.gains.length, row.gained)} of={row.gains} />
          <Sentences title={wording.lost(row.losses.length, row.lost)} of={row.losses} />
        </div>
      ))}
    </section>
  )
}
