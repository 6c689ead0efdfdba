import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTRPC } from '../api/trpc.ts'
import { Card } from '../ui/card.tsx'
import { Page } from '../ui/page.tsx'
import { words } from '../words/words.ts'

const said = words.empty

/** Documents are held, but none has given a meeting: they are still being read, or could not be. */
function NothingRead({ name }: { name: string }) {
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

function Invitation() {
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

/** Documents are held that belong to no body: trackers whose columns nobody matched, notes that could not be read. */
function NothingOnRecord({ held }: { held: number }) {
  return (
    <Page title={said.nothingOnRecord} sub={said.documentsHeld(held)}>
      <Card title={said.waitsOrFailed}>
        <p>
          <Link to="/documents">{said.whatBecame}</Link>
        </p>
      </Card>
    </Page>
  )
}

/** What stands where there is no body: an invitation, or what was put in and waits. */
function EmptyProduct() {
  const trpc = useTRPC()
  const documents = useQuery(trpc.record.documents.queryOptions({}))
  if (documents.isPending) return null
  const held = documents.data?.held.all ?? 0
  return held === 0 ? <Invitation /> : <NothingOnRecord held={held} />
}

/** What stands on every page until something is on the record, of this body or at all; never an empty chart. */
export function WithoutRecord({ bodyName }: { bodyName: string | null }) {
  return bodyName === null ? <EmptyProduct /> : <NothingRead name={bodyName} />
}
