import type { ThemeRecurrenceAnswer, ThemeRow } from '../../../shared/answers/themes.ts'
import {
  themeTrendCounted,
  themeTrendDrawing,
  themeTrendFinding,
  themeTrendMeasured,
  themeTrendQuestion,
  themeTrendTable,
} from '../../../shared/figures/theme-trend.ts'
import { Drawing } from '../../charts/drawing.tsx'
import { TrendChart, trendHeight } from '../../charts/trend-chart.tsx'
import { Figure } from '../../ui/figure.tsx'
import { NoneHere } from '../../filters/none-here.tsx'
import { wording } from '../../words/themes.ts'

/** How often is this theme heard of, and when? */
export function ThemeTrendPanel({ answer, theme }: { answer: ThemeRecurrenceAnswer; theme: ThemeRow }) {
  const drawing = themeTrendDrawing(answer, theme)
  const finding = themeTrendFinding(answer, theme)
  return (
    <Figure
      finding={finding}
      measured={themeTrendMeasured(answer, theme)}
      basis={answer.basis}
      table={themeTrendTable(answer, theme)}
      fileName="theme-trend"
      question={themeTrendQuestion}
      howCounted={themeTrendCounted}
    >
      {drawing ? (
        <Drawing label={finding} height={trendHeight(drawing.strips.length)}>
          {(width) => <TrendChart width={width} {...drawing} />}
        </Drawing>
      ) : (
        <NoneHere>{wording.tooFewForTrend}</NoneHere>
      )}
    </Figure>
  )
}
