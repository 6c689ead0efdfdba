import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ThemeSettingsAnswer, ThemeSettingsRow } from '../../../shared/answers/theme-settings.ts'
import { useTRPC } from '../../api/trpc.ts'
import { useFilter } from '../../filters/use-filter.ts'
import { Answer } from '../../ui/answer.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { Drawer } from '../../ui/drawer.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { SettingsFrame } from './settings-frame.tsx'
import { ThemeEditor } from './theme-editor.tsx'
import { wording } from '../../words/settings-themes.ts'
import { words } from '../../words/words.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

function Name({ row }: { row: ThemeSettingsRow }) {
  return (
    <>
      {row.name} {row.isRetired && <Chip>{wording.retired}</Chip>}{' '}
      {row.isChanged && !row.isRetired && <Chip>{wording.changedHere}</Chip>}
    </>
  )
}

function Words({ row }: { row: ThemeSettingsRow }) {
  const phrases = row.phrases.filter(({ how }) => how !== 'in headings only').map(({ text }) => text)
  return <small className={styles.words}>{phrases.join(', ')}</small>
}

/** `new` for one to be added. */
type Chosen = ThemeSettingsRow | 'new' | null

function Themes({ answer }: { answer: ThemeSettingsAnswer }) {
  const [chosen, choose] = useState<Chosen>(null)
  const theme = chosen === 'new' ? null : chosen
  const columns = [
    {
      key: 'name',
      width: '24%',
      heading: common.theme,
      cell: (row: ThemeSettingsRow) => <Name row={row} />,
      isRowHeading: true,
    },
    {
      key: 'words',
      isBroad: true,
      width: '50%',
      heading: wording.itsWords,
      cell: (row: ThemeSettingsRow) => <Words row={row} />,
    },
    { key: 'lines', width: '8%', heading: wording.lines, cell: (row: ThemeSettingsRow) => row.lines, isNumber: true },
    {
      key: 'meetings',
      width: '9%',
      heading: words.navigation.meetings,
      cell: (row: ThemeSettingsRow) => row.meetings,
      isNumber: true,
    },
    {
      key: 'change',
      needsNoHeading: true,
      width: '9%',
      heading: common.change,
      cell: (row: ThemeSettingsRow) => (
        <LinkButton onClick={() => choose(row)}>
          {common.change}
          <span className="vh"> {row.name}</span>
        </LinkButton>
      ),
    },
  ]
  const others = answer.themes.filter((one) => one.theme !== theme?.theme && !one.isRetired)
  return (
    <>
      <Card title={wording.themesOf(answer.bodyName)} sub={wording.themesSub}>
        <div className={styles.tools}>
          <Button onClick={() => choose('new')}>{wording.addTheme}</Button>
        </div>
        <DataTable label={words.navigation.themes} columns={columns} rows={answer.themes} rowKey={(row) => row.theme} />
        {answer.merged.length > 0 && (
          <p>{answer.merged.map(({ name, into }) => wording.wentInto(name, into)).join(' ')}</p>
        )}
      </Card>
      <HistoryPanel history={answer.history} />
      <Drawer title={theme?.name ?? wording.addTheme} isOpen={chosen !== null} onClose={() => choose(null)}>
        <ThemeEditor
          key={theme?.theme ?? 'new'}
          bodyId={answer.bodyId}
          theme={theme}
          others={others}
          onDone={() => choose(null)}
        />
      </Drawer>
    </>
  )
}

/** Which themes does the office look for, and with which words? Each change is tried on everything read before it is saved. */
export function ThemeSettingsPage() {
  const trpc = useTRPC()
  const { filter } = useFilter()
  const themes = useQuery(trpc.settings.themes.queryOptions({ body: filter.body }))
  return (
    <SettingsFrame title={words.navigation.themes} sub={wording.sub}>
      <Answer of={themes} what={wording.theThemes}>
        {(answer) => <Themes answer={answer} />}
      </Answer>
    </SettingsFrame>
  )
}
