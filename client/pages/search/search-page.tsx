import { useNavigate, useSearch } from '@tanstack/react-router'
import { useId } from 'react'
import { type SearchAnswer, searchKinds } from '../../../shared/answers/search.ts'
import { foundInWords, foundLabel, leftOutInWords, lookedInWords } from '../../../shared/wording/search.ts'
import { useSearchAnswer } from '../../evidence/use-search-answer.ts'
import { useTyped } from '../../filters/use-typed.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { FoundGroups } from './found-groups.tsx'
import { wording } from '../../words/search.ts'
import { words as catalogue } from '../../words/words.ts'
import styles from './search-page.module.css'

const SHOWN = 6
const SHOWN_ALONE = 50

/** The box to type in; its words stand in the address, so that the link shows what its sender saw. */
function Question({ typed, onType }: { typed: string; onType: (words: string) => void }) {
  const id = useId()
  return (
    <form role="search" className={styles.question} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={id}>{wording.lookFor}</label>
      <input
        id={id}
        type="search"
        value={typed}
        onChange={(event) => onType(event.target.value)}
        aria-describedby={`${id}how`}
        autoComplete="off"
        spellCheck={false}
      />
      <small id={`${id}how`}>{wording.howAsked}</small>
    </form>
  )
}

function Said({ answer, onAllBodies }: { answer: SearchAnswer; onAllBodies: (() => void) | null }) {
  const [found, left] = [foundInWords(answer), leftOutInWords(answer)]
  return (
    <div className={styles.said}>
      <output>{wording.foundAll(found)}</output>
      <p>
        {lookedInWords(answer)} {left}
        {answer.isCut && wording.isCut}{' '}
        {onAllBodies && (
          <Button tone="plain" onClick={onAllBodies}>
            {wording.allBodies}
          </Button>
        )}
      </p>
    </div>
  )
}

type Words = { q?: string; kind?: string | undefined; body?: undefined }

/** What is looked for, as the address has it and as it is being typed. */
function useAsked() {
  const { q = '', kind: word } = useSearch({ from: '/search' })
  const navigate = useNavigate({ from: '/search' })
  const change = (words: Words) =>
    void navigate({ search: (before) => ({ ...before, ...words }), replace: true, resetScroll: false })
  const { typed, onType } = useTyped(q, (words) => change({ q: words }))
  return { typed, onType, kind: searchKinds.find((one) => one === word) ?? null, change }
}

/** Where was it said? Everything found, ranked, with its words marked. */
export function SearchPage() {
  const { typed, onType, kind, change } = useAsked()
  const { body } = useSearch({ strict: false })
  const found = useSearchAnswer(typed, kind === null ? SHOWN : SHOWN_ALONE)
  const onAllBodies = body === undefined ? null : () => change({ body: undefined })
  const isAsked = typed.trim() !== ''
  return (
    <Page title={catalogue.search.name} sub={wording.sub}>
      <Question typed={typed} onType={onType} />
      {isAsked && (
        <Answer of={found} what={wording.whatWasFound}>
          {(answer) => (
            <>
              <Said answer={answer} onAllBodies={onAllBodies} />
              {answer.groups.length === 0 ? (
                <NoneHere>{wording.tryFewer}</NoneHere>
              ) : (
                <Choice
                  label={wording.show}
                  value={kind ?? 'all'}
                  options={[
                    { value: 'all', name: wording.everything },
                    ...answer.groups.map((group) => ({
                      value: group.kind,
                      name: `${foundLabel[group.kind]} (${group.total})`,
                    })),
                  ]}
                  onChange={(next) => change({ kind: next === 'all' ? undefined : next })}
                />
              )}
              <FoundGroups answer={answer} kind={kind} />
            </>
          )}
        </Answer>
      )}
    </Page>
  )
}
