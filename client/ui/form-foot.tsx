import type { ReactNode } from 'react'
import { common } from '../words/common.ts'
import { Button } from './button.tsx'
import styles from './form-foot.module.css'
import { Refused } from './refused.tsx'

type Props = {
  refused?: string | null | undefined
  isBusy: boolean
  /** What the form does, in its button's words. */
  yes: string
  /** Does it where the form is not one that is sent. */
  onYes?: () => void
  /** Whether enough is chosen to do it. */
  isReady?: boolean
  no?: string
  onNo: () => void
  /** What else can be done. */
  children?: ReactNode
}

/** The foot of a form: what was refused, the button that does it, and the way out. */
export function FormFoot({ refused, isBusy, yes, onYes, isReady = true, no = common.cancel, onNo, children }: Props) {
  return (
    <>
      <Refused why={refused} />
      <div className={styles.buttons}>
        {isReady && (
          <Button isBusy={isBusy} {...(onYes ? { onClick: onYes } : { isSubmit: true })}>
            {yes}
          </Button>
        )}
        {children}
        <Button tone="plain" onClick={onNo}>
          {no}
        </Button>
      </div>
    </>
  )
}
