import type { ReactNode } from 'react'
import type { Evidence } from '../../shared/answers/evidence.ts'
import { Drawer } from '../ui/drawer.tsx'
import { EvidenceList } from './evidence-list.tsx'

export type Shown = { title: string; evidence: Evidence[]; links?: ReactNode }

/** The sentences behind a cell or a figure, laid over the page. */
export function EvidenceDrawer({ shown, onClose }: { shown: Shown | null; onClose: () => void }) {
  return (
    <Drawer title={shown?.title ?? ''} isOpen={shown !== null} onClose={onClose}>
      <EvidenceList evidence={shown?.evidence ?? []} />
      {shown?.links && <p>{shown.links}</p>}
    </Drawer>
  )
}
