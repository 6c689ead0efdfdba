import { attendanceLabel } from '../../../shared/wording/labels.ts'
import type { AttendanceFact } from '../../../shared/facts.ts'
import type { AttendanceChange, MeetingChange } from '../../../shared/review.ts'
import { FieldRow, SelectField, TextField } from '../../ui/field.tsx'
import { asOptions, type FieldsOf } from './form-parts.ts'
import { sideOptions } from './people-field.tsx'
import { wording } from '../../words/review.ts'
import { common } from '../../words/common.ts'

/** Someone who was there or sent apologies. */
export function AttendanceFields({ fact, values, set }: FieldsOf<AttendanceChange> & { fact: AttendanceFact }) {
  return (
    <FieldRow>
      <TextField
        label={common.name}
        required
        maxLength={300}
        value={values.name ?? fact.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={common.office}
        maxLength={300}
        value={values.office ?? ''}
        onChange={(office) => set({ office: office || null })}
      />
      <SelectField
        label={common.there}
        value={values.status ?? 'present'}
        options={asOptions(['present', 'apologies'], attendanceLabel)}
        onChange={(status) => set({ status })}
      />
      <SelectField
        label={common.side}
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
        label={common.heldOn}
        type="date"
        value={values.heldOn ?? ''}
        onChange={(heldOn) => set({ heldOn: heldOn || null })}
      />
      <TextField
        label={wording.title}
        maxLength={300}
        value={values.title ?? ''}
        onChange={(title) => set({ title })}
      />
      <TextField
        label={common.series}
        maxLength={300}
        value={values.series ?? ''}
        onChange={(series) => set({ series: series || null })}
      />
      <TextField
        label={common.chair}
        maxLength={300}
        value={values.chair ?? ''}
        onChange={(chair) => set({ chair: chair || null })}
      />
    </FieldRow>
  )
}
