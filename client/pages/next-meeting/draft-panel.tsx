import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import styles from './draft-panel.module.css'

/** The drafted section for the next agenda: to be changed here and taken away. */
export function DraftPanel({ draft }: { draft: string }) {
  const [text, setText] = useState(draft)
  const [said, say] = useState('')
  const id = useId()
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => say('Copied.'),
      () => say('This browser does not allow copying: select the text instead.'),
    )
  }
  return (
    <Card title="Items brought forward, drafted" sub="For the next agenda. Change it here, then copy it.">
      <label className="vh" htmlFor={id}>
        The drafted section
      </label>
      <textarea
        id={id}
        className={styles.draft}
        value={text}
        rows={Math.min(24, text.split('\n').length + 2)}
        onChange={(event) => setText(event.target.value)}
      />
      <p className={styles.foot}>
        <Button onClick={copy}>Copy the text</Button>
        <output>{said}</output>
      </p>
    </Card>
  )
}
