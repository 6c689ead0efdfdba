import type { ReviewedFact } from '../../../shared/answers/review-document.ts'
import type { Correction, DecisionChange } from '../../../shared/review.ts'
import { ActionFields } from './action-fields.tsx'
import { CorrectionForm } from './correction-form.tsx'
import { actionDraft, attendanceDraft, commitmentDraft, exchangeDraft, meetingDraft } from './correction.view.ts'
import type { FormParts } from './form-parts.ts'
import { MarkedField } from './marked-field.tsx'
import { AttendanceFields, MeetingFields } from './meeting-fields.tsx'
import { CommitmentFields, ExchangeFields } from './said-fields.tsx'
import { common } from '../../words/common.ts'

type Props = FormParts & {
  documentId: string
  fact: ReviewedFact
  isBusy: boolean
  onSave: (correction: Correction) => void
  onCancel: () => void
}

/** The form that puts a fact of its kind right. */
export function FactForm({ documentId, fact: one, isBusy, onSave, onCancel, ...shared }: Props) {
  const form = { isBusy, onCancel }
  const at = { documentId, factKey: one.factKey }
  switch (one.kind) {
    case 'action':
      return (
        <CorrectionForm
          {...form}
          initial={actionDraft(one.fact)}
          onSave={(change) => onSave({ ...at, kind: 'action', change })}
        >
          {(values, set) => <ActionFields {...shared} values={values} set={set} fact={one.fact} />}
        </CorrectionForm>
      )
    case 'exchange':
      return (
        <CorrectionForm
          {...form}
          initial={exchangeDraft(one.fact)}
          onSave={(change) => onSave({ ...at, kind: 'exchange', change })}
        >
          {(values, set) => <ExchangeFields {...shared} values={values} set={set} fact={one.fact} />}
        </CorrectionForm>
      )
    case 'commitment':
      return (
        <CorrectionForm
          {...form}
          initial={commitmentDraft(one.fact)}
          onSave={(change) => onSave({ ...at, kind: 'commitment', change })}
        >
          {(values, set) => <CommitmentFields {...shared} values={values} set={set} now={one.text} />}
        </CorrectionForm>
      )
    case 'decision':
      return (
        <CorrectionForm<DecisionChange>
          {...form}
          initial={{}}
          onSave={(change) => onSave({ ...at, kind: 'decision', change })}
        >
          {(values, set) => (
            <MarkedField
              {...shared}
              name={common.text}
              now={one.text}
              chosen={values.passage}
              onChoose={(passage) => set({ passage })}
            />
          )}
        </CorrectionForm>
      )
    case 'attendance':
      return (
        <CorrectionForm
          {...form}
          initial={attendanceDraft(one.fact)}
          onSave={(change) => onSave({ ...at, kind: 'attendance', change })}
        >
          {(values, set) => <AttendanceFields {...shared} values={values} set={set} fact={one.fact} />}
        </CorrectionForm>
      )
    case 'meeting':
      return (
        <CorrectionForm
          {...form}
          initial={meetingDraft(one.fact)}
          onSave={(change) => onSave({ ...at, kind: 'meeting', change })}
        >
          {(values, set) => <MeetingFields {...shared} values={values} set={set} />}
        </CorrectionForm>
      )
    case 'notice':
      return null
  }
}
