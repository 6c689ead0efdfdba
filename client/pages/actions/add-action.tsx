import { useState } from 'react'
import type { Basis } from '../../../shared/answers/evidence.ts'
import { Button } from '../../ui/button.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { Fetched, fetching } from '../../ui/fetched.tsx'
import { Loading } from '../../ui/states.tsx'
import { wording } from '../../words/actions.ts'

/** Fetched when it is about to be asked for: few who look at actions enter one. */
const form = fetching(() => import('./action-form.tsx').then((file) => file.ActionForm))
/** About as high as the form, in pixels. */
const formHeight = 364

/** Between meetings: an action that no notes tell of yet, with its day and source. */
export function AddAction({ basis }: { basis: Basis }) {
  const [isOpen, open] = useState(false)
  return (
    <>
      <Button tone="plain" onIntent={form.prepare} onClick={() => open(true)}>
        {wording.addAction}
      </Button>
      <Drawer title={wording.addAction} isOpen={isOpen} onClose={() => open(false)} shape="middle">
        <Fetched of={form} meanwhile={<Loading what={wording.theForm} height={formHeight} />}>
          {(ActionForm) => <ActionForm basis={basis} onClose={() => open(false)} />}
        </Fetched>
      </Drawer>
    </>
  )
}
