import type { ReactNode } from 'react'
import type { TimeOpenAnswer } from '../../shared/answers/time-open.ts'
import { Drawing } from '../charts/drawing.tsx'
import { DotsChart, SurvivalChart } from '../charts/lazy-charts.ts'
import { Figure } from '../ui/figure.tsx'
import { NoneHere } from '../filters/none-here.tsx'
import {
  lapsesInWords,
  medianInWords,
  timeOpenCounted,
  timeOpenFinding,
  timeOpenMeasured,
  timeOpenTable,
} from '../../shared/figures/time-open.ts'
import { wording } from '../words/time-open.ts'
import { common } from '../words/common.ts'
import styles from './time-open-figure.module.css'
import { timeOpenQuestion } from '../../shared/words/questions.ts'

function Dots({ answer }: { answer: TimeOpenAnswer }) {
  const dot = (one: TimeOpenAnswer['all']['dots'][number]) => ({
    key: one.lifeId,
    days: one.daysOpen,
    tone: one.isOpen ? ('open' as const) : ('ended' as const),
  })
  const open = { name: wording.stillOpen, dots: answer.all.dots.filter((one) => one.isOpen).map(dot) }
  const ended = { name: common.ended, dots: answer.all.dots.filter((one) => !one.isOpen).map(dot) }
  const rows = [open, ended].filter((row) => row.dots.length > 0)
  if (rows.length === 0) return <NoneHere>{common.noActionRaised}</NoneHere>
  return (
    <Drawing label={timeOpenFinding(answer)} height={rows.length * 60 + 60}>
      {(width) => <DotsChart width={width} rows={rows} guides={[]} />}
    </Drawing>
  )
}

function Curve({ answer, height }: { answer: TimeOpenAnswer; height: number }) {
  const { all, lapsesCensored } = answer
  const { median } = all
  const other = lapsesCensored && lapsesCensored.points.length > 0 ? lapsesCensored : null
  const curves = [
    { name: other ? wording.asOpen : '', ...all },
    ...(other ? [{ name: wording.toLastMention, ...other }] : []),
  ]
  const label = wording.medianDays(median.days, median.lowerDays, median.upperDays)
  return (
    <Drawing label={`${timeOpenFinding(answer)}. ${medianInWords(median)}.`} height={height}>
      {(width) => (
        <SurvivalChart
          width={width}
          height={height}
          curves={curves}
          hasBand
          medianDays={median.days}
          medianLabel={label}
        />
      )}
    </Drawing>
  )
}

/** How long actions stay open: the curve, or each action as a dot where too few have ended. */
export function TimeOpenFigure({
  answer,
  links,
  height = 300,
}: {
  answer: TimeOpenAnswer
  links?: ReactNode
  height?: number
}) {
  const other = lapsesInWords(answer)
  return (
    <Figure
      finding={timeOpenFinding(answer)}
      measured={timeOpenMeasured(answer)}
      basis={answer.basis}
      table={timeOpenTable(answer)}
      fileName="time-open"
      question={timeOpenQuestion}
      howCounted={timeOpenCounted}
      links={links}
    >
      {answer.all.points.length > 0 ? <Curve answer={answer} height={height} /> : <Dots answer={answer} />}
      {other && <p className={styles.other}>{other}</p>}
    </Figure>
  )
}
