import type { AttendanceFact } from '../../../shared/facts.ts'
import type { AttendanceChange, MeetingChange } from '../../../shared/review.ts'
import { FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { asOptions, type FieldsOf } from './form-parts.ts'
import { sideOptions } from './people-field.tsx'

/** Someone who was there or sent apologies. */
export function AttendanceFields({ fact, values, set }: FieldsOf<AttendanceChange> & { fact: AttendanceFact }) {
  return (
    <FieldRow>
      <TextField
        label="Name"
        required
        maxLength={300}
        value={values.name ?? fact.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        label="Office"
        maxLength={300}
        value={values.office ?? ''}
        onChange={(office) => set({ office: office || null })}
      />
      <SelectField
        label="There"
        value={values.status ?? 'present'}
        options={asOptions('present', 'apologies')}
        onChange={(status) => set({ status })}
      />
      <SelectField
        label="Side"
        value={values.side ?? 'unknown'}
        options={sideOptions}
        onChange={(side) => set({ side })}
      />
    </FieldRow>
  )
}

/** When it was held, and what it is called. */
export function MeetingFields({ values, set }: FieldsOf<MeetingChange>) {
  return (
    <FieldRow>
      <TextField
        label="Held on"
        type="date"
        value={values.heldOn ?? ''}
        onChange={(heldOn) => set({ heldOn: heldOn || null })}
      />
      <TextField label="Title" maxLength={300} value={values.title ?? ''} onChange={(title) => set({ title })} />
      <TextField
        label="Series"
        maxLength={300}
        value={values.series ?? ''}
        onChange={(series) => set({ series: series || null })}
      />
      <TextField
        label="Chair"
        maxLength={300}
        value={values.chair ?? ''}
        onChange={(chair) => set({ chair: chair || null })}
      />
    </FieldRow>
  )
}
