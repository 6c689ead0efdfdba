import type { AccountabilityAnswer, AccountabilityRow } from '../../../shared/answers/accountability.ts'
import type { AssuranceAnswer, AssuranceCount } from '../../../shared/answers/assurance.ts'
import type { CommitmentsAnswer } from '../../../shared/answers/commitments.ts'
import { rowsOf, listed, assuranceOf } from './rows-of.ts'

const accountable = (countedBy: 'office' | 'holder') => (row: AccountabilityRow) => ({
  countedBy,
  officeId: row.officeId,
  office: row.office,
  personId: row.personId,
  person: row.holder,
  side: row.side,
  answers: row.answers,
  notAssured: row.notAssured,
  actionsOwned: row.actionsOwned,
  open: row.open,
  promisesKept: row.promisesKept.numerator,
  promisesKeptOf: row.promisesKept.denominator,
  inherited: row.inherited,
  meetingsAttended: row.meetingsAttended,
  meetingsOf: row.meetingsOf,
})

export const accountabilityRows = rowsOf<AccountabilityAnswer>()(
  [
    'countedBy',
    'officeId',
    'office',
    'personId',
    'person',
    'side',
    'answers',
    'notAssured',
    'actionsOwned',
    'open',
    'promisesKept',
    'promisesKeptOf',
    'inherited',
    'meetingsAttended',
    'meetingsOf',
  ],
  ({ offices, holders }) => [...offices.map(accountable('office')), ...holders.map(accountable('holder'))],
)

export const assuranceRows = rowsOf<AssuranceAnswer>()(
  [
    'theme',
    'themeName',
    'meetingId',
    'heldOn',
    'answers',
    'assured',
    'partlyAssured',
    'notAssured',
    'unclear',
    'decided',
  ],
  ({ themes, meetings, byMeeting }) => {
    const heldOn = new Map(meetings.map((meeting) => [meeting.meetingId, meeting.heldOn]))
    const cell = (theme: string | null, themeName: string | null) => (one: AssuranceCount & { meetingId: string }) => ({
      theme,
      themeName,
      meetingId: one.meetingId,
      heldOn: heldOn.get(one.meetingId) ?? null,
      ...assuranceOf(one),
    })
    return [
      ...byMeeting.map(cell(null, null)),
      ...themes.flatMap(({ theme, name, cells }) => cells.map(cell(theme, name))),
    ]
  },
)

export const commitmentsRows = rowsOf<CommitmentsAnswer>()(
  [
    'commitmentId',
    'text',
    'promisedBy',
    'promiseState',
    'themes',
    'isConfirmed',
    'meetingId',
    'heldOn',
    'documentId',
    'line',
  ],
  ({ commitments }) =>
    commitments.map((row) => ({
      commitmentId: row.commitmentId,
      text: row.evidence.text,
      promisedBy: listed(row.by.map(({ office, name, written }) => office ?? name ?? written)),
      promiseState: row.state,
      themes: listed(row.themes),
      isConfirmed: row.isConfirmed,
      meetingId: row.evidence.meetingId,
      heldOn: row.evidence.heldOn,
      documentId: row.evidence.documentId,
      line: row.evidence.line,
    })),
)
