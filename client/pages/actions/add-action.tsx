import { lazy, Suspense, useState } from 'react'
import type { Basis } from '../../../shared/answers/evidence.ts'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { wording } from '../../words/actions.ts'

/** Fetched when it is asked for: few who look at actions enter one. */
const ActionForm = lazy(() => import('./action-form.tsx').then((file) => ({ default: file.ActionForm })))

/** Between meetings: an action that no notes tell of yet, with its day and source. */
export function AddAction({ basis }: { basis: Basis }) {
  const [isOpen, open] = useState(false)
  return (
    <>
      <Button tone="plain" onClick={() => open(true)}>
        {wording.addAction}
      </Button>
      <Drawer title={wording.addAction} isOpen={isOpen} onClose={() => open(false)} shape="middle">
        <Suspense>
          <ActionForm basis={basis} onClose={() => open(false)} />
        </Suspense>
      </Drawer>
    </>
  )
}
