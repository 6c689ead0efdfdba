import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ActionsAnswer } from '../../../shared/answers/actions.ts'
import { Drawer } from '../../ui/drawer.tsx'
import { Fetched, fetching } from '../../ui/fetched.tsx'
import { common } from '../../words/common.ts'

/** Fetched when an action is chosen: it brings what people can say of one. */
const about = fetching(() => import('./about-action.tsx').then((file) => file.AboutAction))

/** One action with its sentence and what is known of it; the address says which. */
export function ActionDrawer({ answer }: { answer: ActionsAnswer }) {
  const { action: lifeId } = useSearch({ from: '/actions' })
  const navigate = useNavigate({ from: '/actions' })
  const action = answer.actions.find((one) => one.lifeId === lifeId)
  const close = () => void navigate({ search: (before) => ({ ...before, action: undefined }), resetScroll: false })
  return (
    <Drawer title={common.action} isOpen={action !== undefined} onClose={close}>
      {action && (
        <Fetched of={about}>
          {(AboutAction) => <AboutAction key={action.lifeId} action={action} answer={answer} onSaid={close} />}
        </Fetched>
      )}
    </Drawer>
  )
}
