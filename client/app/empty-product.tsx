import { Link } from '@tanstack/react-router'
import { Card } from '../ui/card.tsx'
import { Page } from '../ui/page.tsx'

/** Documents are held, but none has given a meeting: they are still being read, or could not be. */
export function NothingRead({ name }: { name: string }) {
  return (
    <Page title="Nothing has been read yet" sub={`No meeting of ${name} has been read.`}>
      <Card title="Its documents are being read, or could not be">
        <p>
          <Link to="/documents">See what became of each document</Link>
        </p>
      </Card>
    </Page>
  )
}

/** What stands on every page until something has been put in: an invitation, never an empty chart. */
export function EmptyProduct() {
  return (
    <Page
      title="Nothing has been put in yet"
      sub="Put in the notes of a meeting, and the product reads what was asked, promised, reported and put off."
    >
      <Card title="Put in the first notes">
        <p>
          Notes of one meeting are enough to begin: plain text, Markdown or a web page.{' '}
          <Link to="/documents">Put in documents</Link>
        </p>
      </Card>
      <Card title="Or look at the sample data first">
        <p>
          The samples are loaded when the product starts on an empty data folder. To see them again, stop it, point
          DATA_DIR at a new folder, and start it.
        </p>
      </Card>
    </Page>
  )
}
