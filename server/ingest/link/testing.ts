import type { ActionFact, AttendanceFact, DocumentFacts, ExchangeFact, ItemFact } from '../../../shared/facts.ts'
import type { ReadDocument } from '../../../shared/record.ts'

const attendee = (name: string, office: string, called: string, side: AttendanceFact['side']): AttendanceFact => ({
  name,
  office,
  called: [called],
  status: 'present',
  side,
  line: 5,
  spans: [[0, 1]],
})

/** Who sits at the made-up meetings of these tests. */
export const usualAttendance = [
  attendee('Ines Harrow', 'Police and Crime Commissioner', 'PCC', 'commissioner'),
  attendee('Tom Vale', 'Chief Constable', 'CC', 'force'),
  attendee('Ada Moss', 'Deputy Chief Constable', 'DCC', 'force'),
]

export function actionOf(id: string, text: string, more: Partial<ActionFact> = {}): ActionFact {
  return {
    id,
    ref: null,
    origin: 'raised',
    raisedAt: null,
    text,
    line: 20,
    spans: [[100, 100 + text.length]],
    item: '2',
    certainty: 'sure',
    reader: 'action@1',
    owners: [],
    owingSide: null,
    due: null,
    outcome: null,
    updates: [],
    continues: null,
    ...more,
  }
}

export const broughtForward = (
  id: string,
  text: string,
  outcome: ActionFact['outcome'],
  more: Partial<ActionFact> = {},
): ActionFact => actionOf(id, text, { origin: 'brought forward', outcome, ...more })

type Notes = {
  actions?: ActionFact[]
  exchanges?: ExchangeFact[]
  items?: ItemFact[]
  attendance?: AttendanceFact[]
  next?: { heldOn: string; subject: string }
}

/** Notes of a meeting on a day, as reading would give them. */
export function notesOf(
  heldOn: string,
  { actions = [], exchanges = [], items = [], attendance = usualAttendance, next }: Notes = {},
): ReadDocument {
  const facts: DocumentFacts = {
    document: {
      name: `${heldOn}.txt`,
      mediaType: 'text/plain',
      sha256: `sha-${heldOn}`,
      reader: 'text@1',
      lines: 60,
      unreadShare: 0.1,
    },
    meeting: {
      title: 'Holding to Account Meeting',
      series: 'Holding to Account Meeting',
      state: 'unknown',
      heldOn,
      startsAt: null,
      venue: null,
      chair: 'Ines Harrow',
      minutesBy: null,
      area: 'Marlshire',
      nextMeeting: next ?? null,
    },
    attendance,
    items,
    actions,
    exchanges,
    commitments: [],
    decisions: [],
    themes: [],
    notices: [],
  }
  return { documentId: `doc-${heldOn}`, receivedOn: '2025-01-01', facts }
}
