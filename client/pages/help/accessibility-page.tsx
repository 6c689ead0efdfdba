import { Explained } from '../../ui/explained.tsx'
import { Page } from '../../ui/page.tsx'
import { accessibilityPage } from '../../words/accessibility.ts'

/** How usable the pages are for everyone: what was tested and how, and what is known to fall short. */
export function AccessibilityPage() {
  return (
    <Page title={accessibilityPage.title} sub={accessibilityPage.sub}>
      {accessibilityPage.parts.map((part) => (
        <Explained key={part.heading} part={part} />
      ))}
    </Page>
  )
}
