import type { ReactNode } from 'react'
import { Failed, Loading } from './states.tsx'
import styles from './answer.module.css'

/** A question on its way to an answer, whoever asks it. */
export type Asked<Data> = {
  data: Data | undefined
  error: { message: string } | null
  isPlaceholderData: boolean
  /** When the answer that is held was read, in milliseconds; 0 where none is. */
  dataUpdatedAt: number
  refetch: () => Promise<unknown>
}

type Props<Data> = { of: Asked<Data>; what: string; height?: number; children: (answer: Data) => ReactNode }

const timeInWords = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** The states of one question: on its way, failed, shown, shown though a newer answer is on its way or failed. */
export function Answer<Data>({ of, what, height, children }: Props<Data>) {
  const retry = () => void of.refetch()
  const failure = (readAt: { readAt?: string }) =>
    of.error && <Failed what={what} why={of.error.message} retry={retry} {...readAt} />
  if (of.data === undefined) return failure({}) ?? <Loading what={what.toLowerCase()} height={height} />
  return (
    <div className={styles.answer} aria-busy={of.isPlaceholderData}>
      {failure({ readAt: timeInWords.format(of.dataUpdatedAt) })}
      {children(of.data)}
    </div>
  )
}
