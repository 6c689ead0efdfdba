import { Link } from '@tanstack/react-router'
import {
  audienceName,
  audiences,
  questionName,
  questionsFor,
  usualQuestions,
  type BriefingChoice,
  type BriefingQuestion,
} from '../../../shared/briefing/choice.ts'
import { ClearFilter } from '../../filters/none-here.tsx'
import { useDownload } from '../../filters/use-download.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
import { wording } from '../../words/briefing.ts'
import { words as catalogue } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import styles from './briefing-page.module.css'
import { Paper } from './paper.tsx'
import { useBriefing } from './use-briefing.ts'

type ChooseProps = { choice: BriefingChoice; choose: (parts: Partial<BriefingChoice>) => void }

function Questions({ choice, choose }: ChooseProps) {
  const offered = questionsFor(choice.audience).filter((one) => one !== 'issue' || choice.issueId !== null)
  const toggle = (question: BriefingQuestion, isOn: boolean) =>
    choose({ questions: offered.filter((one) => (one === question ? isOn : choice.questions.includes(one))) })
  return (
    <fieldset className={styles.questions}>
      <legend>{common.questions}</legend>
      {offered.map((question) => (
        <label key={question}>
          <input
            type="checkbox"
            checked={choice.questions.includes(question)}
            onChange={(event) => toggle(question, event.target.checked)}
          />
          {questionName[question]}
        </label>
      ))}
    </fieldset>
  )
}

function Ways({ bodyId, words }: { bodyId: string; words: Record<string, string> }) {
  const download = useDownload(bodyId)
  return (
    <p className={styles.ways}>
      <Button onClick={() => download('/api/briefing.docx', words)}>{common.downloadAsWord}</Button>
      <Button tone="plain" onClick={() => download('/api/briefing.xlsx', words)}>
        {common.excel}
      </Button>
      <Button tone="plain" onClick={() => download('/api/briefing.csv', words)}>
        {catalogue.figure.csv}
      </Button>
      <Link to="/briefing/print" search={(before: object) => ({ ...before, ...words })}>
        {wording.printOrSave}
      </Link>
    </p>
  )
}

/** The way on from a briefing that holds nothing. */
function WhatToDo({ choice: { audience, questions } }: Pick<ChooseProps, 'choice'>) {
  if (questions.length === 0) return <p>{wording.chooseOne}</p>
  if (audience !== 'panel') return <ClearFilter />
  return (
    <p className={styles.ways}>
      <Link to="/review">{wording.toReview}</Link> <ClearFilter />
    </p>
  )
}

/** A paper to take into the room: for whom, which questions, over what the filter above covers. */
export function BriefingPage() {
  const { choice, choose, briefing, words } = useBriefing()
  return (
    <Page title={catalogue.navigation.briefing} sub={wording.sub}>
      <Card title={wording.chooseWhatItHolds}>
        <div className={styles.choosing}>
          <Choice
            label={wording.forWhom}
            value={choice.audience}
            options={audiences.map((value) => ({ value, name: audienceName[value] }))}
            onChange={(audience) => choose({ audience, questions: usualQuestions[audience] })}
          />
          <Questions choice={choice} choose={choose} />
          {briefing.data && <Ways bodyId={briefing.data.basis.bodyId} words={words} />}
        </div>
      </Card>
      <Answer of={briefing} what={wording.theBriefing}>
        {(answer) => (
          <>
            {answer.sections.length === 0 && <WhatToDo choice={choice} />}
            <Paper briefing={answer} />
          </>
        )}
      </Answer>
    </Page>
  )
}
