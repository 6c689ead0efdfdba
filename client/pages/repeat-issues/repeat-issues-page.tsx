import { Page } from '../../ui/page.tsx'
import { RepeatIssuesPanel } from './repeat-issues-panel.tsx'
import { wording } from '../../words/repeat-issues.ts'

/** What keeps coming back? */
export function RepeatIssuesPage() {
  return (
    <Page title={wording.title} sub={wording.sub}>
      <RepeatIssuesPanel />
    </Page>
  )
}
