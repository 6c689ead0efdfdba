import type { ActionFact, DocumentFacts, ExchangeFact } from '../../../shared/facts.ts'
import type { SourceDocument } from '../../../shared/source.ts'
import type { Read } from '../parts.ts'
import type { Incoming } from '../run.ts'

/** What a test's notes say: its file holds this as JSON, and `readNotes` reads it back as facts. */
export type Notes = {
  heldOn: string
  area?: string | null
  series?: string | null
  people?: string[]
  actions?: string[]
  forward?: { text: string; raisedAt: string }[]
  questions?: string[]
}

const reader = 'test@1'
const passage = (text: string, line: number) => ({ text, line, spans: [[0, text.length]] as [number, number][] })

function action(id: string, text: string, more: Partial<ActionFact>): ActionFact {
  return {
    id,
    ref: null,
    origin: 'raised',
    raisedAt: null,
    ...passage(text, 10),
    item: '1',
    certainty: 'sure',
    reader,
    owners: [{ written: 'CC', name: null, office: 'Chief Constable', side: 'force', basis: 'stated' }],
    owingSide: { side: 'force', basis: 'stated' },
    due: null,
    outcome: null,
    updates: [],
    continues: null,
    ...more,
  }
}

function exchange(question: string): ExchangeFact {
  const more = { by: 'PCC', answeredBy: ['CC'], answer: 'It is in hand.', assurance: 'assured' } as const
  return {
    item: '1',
    line: 20,
    spans: [[0, 5]],
    challenge: 'question',
    question,
    ...more,
    answeredBy: ['CC'],
    certainty: 'sure',
    reader,
  }
}

const offices = [
  ['Police and Crime Commissioner', 'PCC', 'commissioner'],
  ['Chief Constable', 'CC', 'force'],
] as const

function attendance(names: string[]): DocumentFacts['attendance'] {
  return names.map((name, index) => {
    const [office, called, side] = offices[index] ?? [null, null, 'unknown']
    return { name, office, called: called ? [called] : [], status: 'present', side, line: 3 + index, spans: [[0, 1]] }
  })
}

function factsOf(document: SourceDocument, notes: Notes): DocumentFacts {
  const brought = (notes.forward ?? []).map(({ text, raisedAt }, index) => {
    const updates = [passage(`No progress on ${text}`, 8)]
    return action(`b${index}`, text, { origin: 'brought forward', raisedAt, outcome: 'no change', updates })
  })
  return {
    document: {
      name: document.name,
      mediaType: document.mediaType,
      sha256: document.sha256,
      reader,
      lines: 30,
      unreadShare: 0.125,
    },
    meeting: {
      title: notes.series ?? 'Meeting',
      series: notes.series === undefined ? 'Holding to Account' : notes.series,
      state: 'agreed',
      heldOn: notes.heldOn,
      startsAt: null,
      venue: null,
      chair: notes.people?.[0] ?? null,
      minutesBy: null,
      area: notes.area ?? null,
      nextMeeting: null,
    },
    attendance: attendance(notes.people ?? ['Ines Harrow', 'Tom Vale']),
    items: [{ number: '1', writtenNumber: '1', title: 'Items', parent: null, line: 6, spans: [[0, 1]], empty: false }],
    actions: [...brought, ...(notes.actions ?? []).map((text, index) => action(`a${index}`, text, {}))],
    exchanges: (notes.questions ?? []).map(exchange),
    commitments: [{ ...passage('We will look at it.', 21), item: '1', by: ['CC'], certainty: 'likely', reader }],
    decisions: [{ ...passage('The paper was noted.', 22), item: '1', certainty: 'sure', reader }],
    themes: [{ theme: 'victims', line: 20, term: 'victims', spans: [[0, 7]] }],
    notices: [{ kind: 'lost text', line: 5, message: 'The end of this sentence is lost.', spans: [[0, 3]] }],
  }
}

/** A file of such notes, ready to be received. */
export function fileOf(notes: Notes, more: Partial<Incoming> = {}): Incoming {
  const bytes = new TextEncoder().encode(JSON.stringify(notes))
  return { name: `${notes.heldOn}.txt`, bytes, receivedOn: '2025-06-01', hint: null, ...more }
}

export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
}

/** Stands in for reading; a file that is no such JSON cannot be read. */
export const readNotes: Read = async (document) => {
  const text = new TextDecoder().decode(document.bytes)
  if (!text.startsWith('{')) throw new UnreadableDocument('No notes of a meeting were found in it.')
  const facts = factsOf(document, JSON.parse(text) as Notes)
  return { text: { reader, text, linesBreak: true, elements: [], pageStarts: [], notices: [] }, facts }
}
