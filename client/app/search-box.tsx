import { type LinkProps, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useId, useState } from 'react'
import type { SearchAnswer, SearchHit } from '../../shared/answers/search.ts'
import { dayInWords } from '../../shared/wording/dates.ts'
import { foundInWords, foundLabel, lookedInWords } from '../../shared/wording/search.ts'
import { foundWay } from '../evidence/found-way.ts'
import { MarkedWords } from '../evidence/marked-words.tsx'
import { useSearchAnswer } from '../evidence/use-search-answer.ts'
import { words } from '../words/words.ts'
import styles from './search.module.css'

const said = words.search

const MOST_OF_A_KIND = 4

type ListProps = {
  id: string
  answer: SearchAnswer | undefined
  active: number
  onChoose: (hit: SearchHit) => void
}

const hitsOf = (answer: SearchAnswer | undefined) => answer?.groups.flatMap(({ hits }) => hits) ?? []

/** What was found, as the list of the box; the keys of the box move through it. */
function FoundList({ id, answer, active, onChoose }: ListProps) {
  const all = hitsOf(answer)
  return (
    <div id={id} role="listbox" aria-label={said.found} className={styles.list}>
      {answer?.groups.map((group) => (
        <div key={group.kind} role="group" aria-label={foundLabel[group.kind]}>
          <p aria-hidden="true">{foundLabel[group.kind]}</p>
          {group.hits.map((hit) => {
            const at = all.indexOf(hit)
            return (
              <button
                key={hit.id}
                id={`${id}-${at}`}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={at === active}
                onClick={() => onChoose(hit)}
              >
                <span>
                  <MarkedWords pieces={hit.words} />
                </span>
                {hit.evidence && <small>{dayInWords(hit.evidence.heldOn)}</small>}
              </button>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function statusOf(typed: string, answer: SearchAnswer | undefined): string {
  if (typed.trim() === '') return said.howToType
  if (answer === undefined) return said.looking
  return said.status(foundInWords(answer), lookedInWords(answer))
}

/** Goes on through the list and round its ends; -1 is the box itself. */
const moved = (active: number, step: number, length: number) => ((active + 1 + step + length + 1) % (length + 1)) - 1

/** The dialog gives its focus to the box when it opens, not to the button that closes it: what is typed at once must not be lost. */
const typeFirst = (box: HTMLInputElement | null) => box?.setAttribute('autofocus', '')

/** A box to search from anywhere: arrows choose, Enter opens what is chosen, or all that was found on the page of search. */
export function SearchBox({ onGo }: { onGo: () => void }) {
  const id = useId()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(-1)
  const { data, error } = useSearchAnswer(typed, MOST_OF_A_KIND)
  const answer = typed.trim() === '' ? undefined : data
  const hits = hitsOf(answer)
  const go = (way: LinkProps) => {
    onGo()
    void navigate(way)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = moved(active, step, hits.length)
    setActive(next)
    document.getElementById(`${id}list-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const chosen = hits[active]
  return (
    <form
      className={styles.box}
      onSubmit={(event) => {
        event.preventDefault()
        go(chosen ? foundWay(chosen) : { to: '/search', search: { q: typed } })
      }}
    >
      <input
        ref={typeFirst}
        type="text"
        role="combobox"
        aria-label={said.box}
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={chosen ? `${id}list-${active}` : undefined}
        aria-describedby={`${id}status`}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
      />
      <FoundList id={`${id}list`} answer={answer} active={active} onChoose={(hit) => go(foundWay(hit))} />
      <output id={`${id}status`}>{error ? error.message : statusOf(typed, answer)}</output>
      {typed.trim() !== '' && (
        <button type="submit" className={styles.all}>
          {said.seeAll}
        </button>
      )}
    </form>
  )
}
