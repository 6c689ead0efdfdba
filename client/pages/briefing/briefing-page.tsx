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
import { useDownload } from '../../filters/use-download.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Page } from '../../ui/page.tsx'
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
      <legend>Questions</legend>
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
      <Button onClick={() => download('/api/briefing.docx', words)}>Download as Word</Button>
      <Button tone="plain" onClick={() => download('/api/briefing.xlsx', words)}>
        Excel
      </Button>
      <Button tone="plain" onClick={() => download('/api/briefing.csv', words)}>
        CSV
      </Button>
      <Link to="/briefing/print" search={(before: object) => ({ ...before, ...words })}>
        Print, or save as PDF
      </Link>
    </p>
  )
}

/** A paper to take into the room: for whom, which questions, over what the filter above covers. */
export function BriefingPage() {
  const { choice, choose, briefing, words } = useBriefing()
  return (
    <Page
      title="Briefing"
      sub="A paper to take into the room. Period, as-at date and the rest are chosen in the filter above."
    >
      <Card title="Choose what it holds">
        <div className={styles.choosing}>
          <Choice
            label="For whom"
            value={choice.audience}
            options={audiences.map((value) => ({ value, name: audienceName[value] }))}
            onChange={(audience) => choose({ audience, questions: usualQuestions[audience] })}
          />
          <Questions choice={choice} choose={choose} />
          {briefing.data && <Ways bodyId={briefing.data.basis.bodyId} words={words} />}
        </div>
      </Card>
      <Answer of={briefing} what="The briefing">
        {(answer) => <Paper briefing={answer} />}
      </Answer>
    </Page>
  )
}
