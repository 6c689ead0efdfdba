import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { WordSettingsAnswer, WordSettingsRow } from '../../../shared/answers/word-settings.ts'
import { askWhile, useReadingAgain } from '../../api/reading-again.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Empty } from '../../ui/states.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { SettingsFrame } from './settings-frame.tsx'
import { WordForm, type WordDraft } from './word-form.tsx'
import { WordSuggestions } from './word-suggestions.tsx'
import { wording as said } from '../../../shared/words/word-changes.ts'
import { wording as again } from '../../words/reading-again.ts'
import { wording } from '../../words/settings-words.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

const draftOf = (word = ''): WordDraft => ({ word, marks: 'action', everywhere: false })

/** Says how far reading again is. */
function Progress({ waiting }: { waiting: number }) {
  const so = useReadingAgain(waiting)
  return <p role="status">{so === 'waiting' ? again.underWay(waiting) : so === 'done' ? wording.readAgain : ''}</p>
}

function WordTable({ answer, onChange }: { answer: WordSettingsAnswer; onChange: (row: WordSettingsRow) => void }) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const takeOut = useMutation(
    trpc.settings.decideWords.mutationOptions({ onSuccess: () => queries.invalidateQueries() }),
  )
  const { bodyId } = answer
  const word = (row: WordSettingsRow) => (
    <>
      {row.word} {row.everywhere && <Chip>{wording.everywhere}</Chip>}
    </>
  )
  const ways = (row: WordSettingsRow) => (
    <span className={styles.ways}>
      <LinkButton onClick={() => onChange(row)}>
        {common.change}
        <span className="vh"> {row.word}</span>
      </LinkButton>
      <LinkButton
        isBusy={takeOut.isPending}
        onClick={() =>
          takeOut.mutate({ bodyId, change: { kind: 'taken out', word: row.word, everywhere: row.everywhere } })
        }
      >
        {wording.takeOut}
        <span className="vh"> {row.word}</span>
      </LinkButton>
    </span>
  )
  const columns = [
    { key: 'word', heading: wording.word, cell: word, isRowHeading: true },
    { key: 'marks', heading: wording.marks, cell: (row: WordSettingsRow) => said.marks[row.marks] },
    { key: 'documents', heading: wording.standsIn, cell: (row: WordSettingsRow) => wording.documents(row.documents) },
    { key: 'ways', heading: common.change, needsNoHeading: true, cell: ways },
  ]
  return (
    <>
      <DataTable label={wording.theWords} columns={columns} rows={answer.words} rowKey={(row) => row.word} />
      {takeOut.error && <p role="alert">{takeOut.error.message}</p>}
    </>
  )
}

function Words({ answer, asked }: { answer: WordSettingsAnswer; asked: string | undefined }) {
  const [draft, setDraft] = useState<WordDraft | null>(asked === undefined ? null : draftOf(asked))
  return (
    <>
      <Card title={wording.wordsOf(answer.bodyName)} sub={wording.told(answer)}>
        <div className={styles.tools}>
          <Button onClick={() => setDraft(draftOf())}>{wording.teach}</Button>
        </div>
        <Progress waiting={answer.waiting} />
        {answer.words.length === 0 ? (
          <Empty>{wording.noneYet}</Empty>
        ) : (
          <WordTable
            answer={answer}
            onChange={({ word, marks, everywhere }) => setDraft({ word, marks, everywhere })}
          />
        )}
      </Card>
      <WordSuggestions bodyId={answer.bodyId} onChoose={(word) => setDraft(draftOf(word))} />
      <HistoryPanel history={answer.history} />
      <Drawer title={wording.teach} isOpen={draft !== null} onClose={() => setDraft(null)}>
        <WordForm
          key={draft?.word ?? ''}
          bodyId={answer.bodyId}
          initial={draft ?? draftOf()}
          onDone={() => setDraft(null)}
        />
      </Drawer>
    </>
  )
}

/** By which words does the office mark actions, reports and the rest? */
export function WordSettingsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const { word } = useSearch({ from: '/settings/words' })
  const answer = useQuery(
    trpc.settings.words.queryOptions(
      { body: filter.body },
      { refetchInterval: ({ state }) => askWhile(state.data?.waiting) },
    ),
  )
  return (
    <SettingsFrame title={wording.title} sub={wording.sub}>
      <Answer of={answer} what={wording.theWords}>
        {(held) => <Words answer={held} asked={word} />}
      </Answer>
    </SettingsFrame>
  )
}
