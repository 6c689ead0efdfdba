import { Page } from '../../ui/page.tsx'
import { RepeatIssuesPanel } from './repeat-issues-panel.tsx'

/** What keeps coming back? */
export function RepeatIssuesPage() {
  return (
    <Page
      title="What keeps coming back"
      sub="Matters that returned when they should have been settled, by meeting. Each letter opens its sentences, each name its whole life."
    >
      <RepeatIssuesPanel />
    </Page>
  )
}
