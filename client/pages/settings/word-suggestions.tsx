import { useQuery } from '@tanstack/react-query'
import { useTRPC } from '../../api/trpc.ts'
import { EvidenceList } from '../../evidence/evidence-list.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { wording } from '../../words/settings-words.ts'
import styles from './settings.module.css'

type Props = { bodyId: string; onChoose: (word: string) => void }

/** Labels that no reader knows, with their sentences; nothing where there are none. */
export function WordSuggestions({ bodyId, onChoose }: Props) {
  const trpc = useTRPC()
  const { data } = useQuery(trpc.settings.wordSuggestions.queryOptions({ bodyId }))
  if (data === undefined || data.suggestions.length === 0) return null
  return (
    <Card title={wording.fromNotes} sub={wording.fromNotesSub}>
      <ul className={styles.suggestions}>
        {data.suggestions.map((one) => (
          <li key={one.word}>
            <p className={styles.question}>
              <span>{wording.isItAnAction(one)}</span>
              <Button tone="plain" onClick={() => onChoose(one.word)}>
                {wording.itIs}
                <span className="vh"> {one.word}</span>
              </Button>
            </p>
            <EvidenceList evidence={one.sentences} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
