import type { ThemeSettingsRow } from '../../../shared/answers/theme-settings.ts'
import { Choice } from '../../ui/choice.tsx'
import { Field, FieldGroup, SelectField, TextField } from '../../ui/field.tsx'
import type { ThemeDraft } from './theme-draft.view.ts'
import { wording } from '../../words/settings-themes.ts'
import { common } from '../../words/common.ts'
import styles from './settings.module.css'

type Props = {
  theme: ThemeSettingsRow | null
  others: ThemeSettingsRow[]
  draft: ThemeDraft
  set: (parts: Partial<ThemeDraft>) => void
}

function Added({ draft, set }: Pick<Props, 'draft' | 'set'>) {
  return (
    <Field label={wording.wordsToAdd} hint={wording.wordsToAddHint}>
      {(id, hintId) => (
        <textarea
          id={id}
          aria-describedby={hintId}
          value={draft.added}
          onChange={(event) => set({ added: event.target.value })}
        />
      )}
    </Field>
  )
}

function Removed({ theme, draft, set }: Pick<Props, 'draft' | 'set'> & { theme: ThemeSettingsRow }) {
  const toggle = (text: string) =>
    set({
      removed: draft.removed.includes(text) ? draft.removed.filter((one) => one !== text) : [...draft.removed, text],
    })
  return (
    <FieldGroup legend={wording.wordsToTakeOut}>
      <div className={styles.ticks}>
        {theme.phrases.map(({ text, how }) => (
          <label key={`${text} ${how}`}>
            <input type="checkbox" checked={draft.removed.includes(text)} onChange={() => toggle(text)} />
            <span>
              {text}
              {how === 'in headings only' && <small> {wording.inHeadings}</small>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}

/** What can be done with a theme: its words, its name, going into another, out of use. */
export function ThemeFields({ theme, others, draft, set }: Props) {
  if (theme === null)
    return (
      <>
        <TextField label={wording.nameOfTheme} value={draft.name} onChange={(name) => set({ name })} />
        <Added draft={draft} set={set} />
      </>
    )
  const options = [
    { value: 'words' as const, name: wording.themeWords },
    { value: 'renamed' as const, name: common.name },
    { value: 'merged' as const, name: wording.merge },
    { value: 'retired' as const, name: theme.isRetired ? wording.bringBack : wording.retire },
  ]
  const into = [
    { value: '', name: wording.chooseTheme },
    ...others.map((one) => ({ value: one.theme, name: one.name })),
  ]
  return (
    <>
      <Choice label={wording.whatToChange} value={draft.kind} options={options} onChange={(kind) => set({ kind })} />
      {draft.kind === 'words' && (
        <>
          <Added draft={draft} set={set} />
          <Removed theme={theme} draft={draft} set={set} />
        </>
      )}
      {draft.kind === 'renamed' && (
        <TextField label={wording.newName} value={draft.name} onChange={(name) => set({ name })} />
      )}
      {draft.kind === 'merged' && (
        <SelectField
          label={wording.mergeInto}
          value={draft.into}
          options={into}
          onChange={(key) => set({ into: key })}
        />
      )}
      {draft.kind === 'retired' && <p>{theme.isRetired ? wording.lookedForAgain : wording.noLongerLookedFor}</p>}
    </>
  )
}
