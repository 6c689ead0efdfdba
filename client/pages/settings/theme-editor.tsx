import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { ThemeSettingsRow } from '../../../shared/answers/theme-settings.ts'
import type { ThemeChange } from '../../../shared/theme-changes.ts'
import { useTRPC } from '../../api/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { changeOf, emptyDraft } from './theme-draft.view.ts'
import { ThemeFields } from './theme-fields.tsx'
import { ThemePreview } from './theme-preview.tsx'
import { wording } from '../../words/settings-themes.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

type Props = { bodyId: string; theme: ThemeSettingsRow | null; others: ThemeSettingsRow[]; onDone: () => void }

/** Changes one theme, or adds one: what it would do is shown before it can be saved. */
export function ThemeEditor({ bodyId, theme, others, onDone }: Props) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(() => emptyDraft(theme))
  const [tried, setTried] = useState<ThemeChange | null>(null)
  const change = changeOf(draft, theme)
  const asked = tried ?? change
  const preview = useQuery(
    trpc.settings.previewThemes.queryOptions({ bodyId, change: asked }, { enabled: tried !== null, staleTime: 0 }),
  )
  const save = useMutation(
    trpc.settings.decideThemes.mutationOptions({
      onSuccess: async () => {
        await queries.invalidateQueries()
        onDone()
      },
    }),
  )
  const isTried = tried !== null && JSON.stringify(tried) === JSON.stringify(change)
  const shown = isTried && !preview.isFetching ? preview.data : undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(change)
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={theme?.name ?? wording.addTheme}>
      <ThemeFields theme={theme} others={others} draft={draft} set={(parts) => setDraft({ ...draft, ...parts })} />
      <div className={styles.ways}>
        <Button isSubmit tone={shown?.fault === null ? 'plain' : 'strong'} isBusy={isTried && preview.isFetching}>
          {wording.seeWhatItWouldDo}
        </Button>
        {shown?.fault === null && (
          <Button isBusy={save.isPending} onClick={() => save.mutate({ bodyId, change })}>
            {common.save}
          </Button>
        )}
        <Button tone="plain" onClick={onDone}>
          {common.leaveIt}
        </Button>
      </div>
      {isTried && preview.error && <p role="alert">{preview.error.message}</p>}
      {save.error && <p role="alert">{save.error.message}</p>}
      {shown && <ThemePreview preview={shown} />}
    </form>
  )
}
