import styles from './form-foot.module.css'

/** Why something that was asked for was not done; nothing where it was. */
export function Refused({ why }: { why: string | null | undefined }) {
  if (why === null || why === undefined) return null
  return (
    <p role="alert" className={styles.refused}>
      {why}
    </p>
  )
}
