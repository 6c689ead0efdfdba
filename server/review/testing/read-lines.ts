import type { ActionFact, DocumentFacts, OwnerFact, SourceSpan } from '../../../shared/facts.ts'
import type { Read } from '../../ingest/parts.ts'
import type { Incoming } from '../../ingest/run.ts'

/** How a reader of these notes goes about it: two of them may differ in ids, in extents and in what they make of owners. */
export type Way = {
  reader: string
  firstId: number
  withLabel: boolean
  owner: (written: string) => string
  skip: string
}

export const firstWay: Way = { reader: 'lines@1', firstId: 1, withLabel: false, owner: (written) => written, skip: '' }
/** A better reader: other ids, longer passages. */
export const betterWay: Way = { ...firstWay, reader: 'lines@2', firstId: 40, withLabel: true }

type Line = { text: string; start: number; line: number }

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const at = start
    start += line.length + 1
    return { text: line, start: at, line: index + 1 }
  })
}

const offices: Record<string, Omit<OwnerFact, 'written' | 'basis'>> = {
  PCC: { name: 'Ines Harrow', office: 'Police and Crime Commissioner', side: 'commissioner' },
  CC: { name: 'Tom Vale', office: 'Chief Constable', side: 'force' },
  DCC: { name: 'Ada Moss', office: 'Deputy Chief Constable', side: 'force' },
}

const label = /^(ACTION|EARLIER|PROMISED|ASKED)( [A-Z]+)?: /

/** The words of a line after its label. */
function said({ text, start, line }: Line, { withLabel }: Way) {
  const from = withLabel ? 0 : (label.exec(text)?.[0].length ?? 0)
  return { text: text.slice(from), line, spans: [[start + from, start + text.length]] as SourceSpan[] }
}

function actionOf(one: Line, id: string, way: Way): ActionFact {
  const [, origin, written] = label.exec(one.text) ?? []
  const form = way.owner((written ?? '').trim())
  const owner = offices[form]
  const isEarlier = origin === 'EARLIER'
  return {
    ...said(one, way),
    id,
    ref: null,
    origin: isEarlier ? 'brought forward' : 'raised',
    raisedAt: null,
    item: '1',
    certainty: one.text.includes('perhaps') ? 'unsure' : 'sure',
    reader: way.reader,
    owners: owner ? [{ ...owner, written: form, basis: 'stated' }] : [],
    owingSide: owner ? { side: owner.side, basis: 'stated' } : null,
    due: null,
    outcome: isEarlier ? 'no change' : null,
    updates: [],
    continues: null,
  }
}

function exchangeOf(one: Line, way: Way): DocumentFacts['exchanges'][number] {
  const whole = said(one, way)
  const [question = '', answer] = whole.text.split(' ANSWERED: ')
  const [[from, end]] = whole.spans as [SourceSpan]
  const asked: SourceSpan = [from, from + question.length]
  const spans: SourceSpan[] = answer === undefined ? [asked] : [asked, [end - answer.length, end]]
  const { line } = whole
  const rest = { item: '1', challenge: 'question', by: 'PCC', certainty: 'likely', reader: way.reader } as const
  return { ...rest, line, spans, question, answer: answer ?? null, answeredBy: ['CC'], assurance: 'assured' }
}

/** The facts of such notes, each a line: made by a reader that goes about it in a given way. */
export function factsOfLines(text: string, sha256: string, way: Way): DocumentFacts {
  const lines = linesOf(text).filter((one) => way.skip === '' || !one.text.includes(way.skip))
  const starting = (...words: string[]) => lines.filter((one) => words.some((word) => one.text.startsWith(word)))
  const [, heldOn, area] = /^Meeting of (\d{4}-\d{2}-\d{2}|an unknown day) in (\w+)/.exec(text) ?? []
  const actions = starting('ACTION', 'EARLIER').map((one, index) => actionOf(one, `a${way.firstId + index}`, way))
  return {
    document: {
      name: 'notes.txt',
      mediaType: 'text/plain',
      sha256,
      reader: way.reader,
      lines: lines.length,
      unreadShare: 0,
    },
    meeting: {
      title: 'Holding to Account Meeting',
      series: 'Holding to Account Meeting',
      state: 'unknown',
      heldOn: heldOn?.startsWith('2') ? heldOn : null,
      startsAt: null,
      venue: null,
      chair: 'Ines Harrow',
      minutesBy: null,
      area: area ?? null,
      nextMeeting: null,
    },
    attendance: starting('Present: ').flatMap(({ text: there, start, line }) => {
      const called = there.slice('Present: '.length)
      const { name, ...office } = offices[called] ?? { name: called, office: null, side: 'unknown' as const }
      const spans: SourceSpan[] = [[start + 'Present: '.length, start + there.length]]
      return [{ ...office, name: name ?? called, called: [called], status: 'present' as const, line, spans }]
    }),
    items: starting('1. ').map(({ text: title, start, line }) => ({
      number: '1',
      writtenNumber: '1.',
      title: title.slice(3),
      parent: null,
      line,
      spans: [[start, start + title.length]] as SourceSpan[],
      empty: false,
    })),
    actions,
    exchanges: starting('ASKED').map((one) => exchangeOf(one, way)),
    commitments: starting('PROMISED').map((one) => ({
      ...said(one, way),
      item: '1',
      by: ['CC'],
      certainty: 'likely' as const,
      reader: way.reader,
    })),
    decisions: [],
    themes: [],
    notices: [
      ...starting('NOTICE').map((one) => ({
        ...said(one, way),
        kind: 'weekday disagrees' as const,
        message: one.text,
      })),
      ...actions
        .filter(({ owners, origin }) => origin === 'raised' && owners.length === 0)
        .map(({ line, spans }) => ({
          kind: 'action without owner' as const,
          line,
          spans,
          message: 'Nobody is named.',
        })),
    ],
  }
}

/** Notes of a meeting of a made-up board. */
export const notesOf = (heldOn: string, ...lines: string[]): string =>
  [`Meeting of ${heldOn} in Marlshire`, 'Present: PCC', 'Present: CC', 'Present: DCC', '1. Custody', ...lines].join(
    '\n',
  )

/** Such notes as a file. */
export function fileOfLines(text: string, name = 'notes.txt'): Incoming {
  return { name, bytes: new TextEncoder().encode(text), receivedOn: '2025-06-01', hint: null }
}

/** Reads such notes; `way` is asked each time, so that a test can change how. */
export const readLines =
  (way: () => Way): Read =>
  async (document) => {
    const text = new TextDecoder().decode(document.bytes)
    return { text: { reader: way().reader, text }, facts: factsOfLines(text, document.sha256, way()) }
  }
