import { Link } from '@tanstack/react-router'
import { Card } from '../ui/card.tsx'
import { Page } from '../ui/page.tsx'
import { words } from '../words/words.ts'

const said = words.empty

/** Documents are held, but none has given a meeting: they are still being read, or could not be. */
export function NothingRead({ name }: { name: string }) {
  return (
    <Page title={said.nothingRead} sub={said.noMeetingOf(name)}>
      <Card title={said.beingRead}>
        <p>
          <Link to="/documents">{said.whatBecame}</Link>
        </p>
      </Card>
    </Page>
  )
}

/** What stands on every page until something has been put in: an invitation, never an empty chart. */
export function EmptyProduct() {
  return (
    <Page title={said.nothingIn} sub={said.nothingInSub}>
      <Card title={said.putInFirst}>
        <p>
          {said.oneMeeting} <Link to="/documents">{said.putIn}</Link>
        </p>
      </Card>
      <Card title={said.orSamples}>
        <p>{said.howSamples}</p>
      </Card>
    </Page>
  )
}
