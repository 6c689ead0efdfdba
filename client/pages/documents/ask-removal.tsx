import type { DocumentRow } from '../../../shared/answers/documents.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { Fetched, fetching } from '../../ui/fetched.tsx'
import { wording } from '../../words/documents.ts'

/** What is to be removed: a document, or all samples. */
export type ToRemove = DocumentRow | 'samples'

/** Fetched when somebody is about to remove something. */
export const removal = fetching(() => import('./removal.tsx'))

type Props = { what: ToRemove | null; samples: number; onRemoved: () => void; onNo: () => void }

/** The question before something is removed. */
export function AskRemoval({ what, samples, onRemoved, onNo }: Props) {
  const title = what === 'samples' ? wording.removeSamples : wording.removeThis
  return (
    <Drawer title={title} isOpen={what !== null} onClose={onNo} shape="middle">
      <Fetched of={removal}>
        {({ RemoveDocument, RemoveSamples }) =>
          what === 'samples' ? (
            <RemoveSamples samples={samples} onRemoved={onRemoved} onNo={onNo} />
          ) : (
            what && <RemoveDocument document={what} onRemoved={onRemoved} onNo={onNo} />
          )
        }
      </Fetched>
    </Drawer>
  )
}
