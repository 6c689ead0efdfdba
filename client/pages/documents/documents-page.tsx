import { Answer } from '../../ui/answer.tsx'
import { Page } from '../../ui/page.tsx'
import { documentsSub } from './documents.view.ts'
import { DropPanel } from './drop-panel.tsx'
import { EarlierPanel } from './earlier-panel.tsx'
import { HeldPanel } from './held-panel.tsx'
import { NotesPanel } from './notes-panel.tsx'
import { useDocuments } from './use-documents.ts'
import { wording } from '../../words/documents.ts'
import { words } from '../../words/words.ts'

/** Put notes in, and see what became of each. */
export function DocumentsPage() {
  const { documents, ...asked } = useDocuments()
  return (
    <Page title={words.navigation.documents} sub={documents.data && documentsSub(documents.data.held)}>
      <DropPanel />
      <NotesPanel />
      <Answer of={documents} what={wording.theDocuments}>
        {(answer) => (
          <>
            <EarlierPanel earlier={answer.held.earlier} again={answer.held.again} />
            <HeldPanel answer={answer} {...asked} />
          </>
        )}
      </Answer>
    </Page>
  )
}
