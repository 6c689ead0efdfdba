import { officeOf } from '../../../../shared/offices.ts'
import type { People } from '../../../../shared/reading.ts'
import { heard, subjectAt, type Speaker } from '../speech/subject.ts'

/**
 * A label that says what follows it: a question, an answer, the words of a speaker, or a summing-up. `end` is where the
 * content begins. A speaker's label names somebody; the others may.
 */
export type Label = { kind: 'question' | 'answer' | 'speaker' | 'summary'; speakers: Speaker[]; end: number }

const REACH = 110
const bracketed = '(?:\\s?\\([^()]{1,50}\\))?'
/** Who speaks, in brackets behind a letter: `Q (Winston)`, `A. (SY)`; a stop may follow. */
const voice = '\\((?:an? |the )?[A-Z0-9][^()]{0,59}\\)\\s?(?:[:.]|[–—-](?=\\s))?\\s*'
/** Who asks, or whom, up to the label's stop: the full stop of an initial or a title ends nothing. */
const whom = '(?:[^:.?]|(?<=\\b(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Cllr|Rev|Prof))\\.(?= )){1,60}'
const stop = '\\s?(?:[:.)]|[–—-](?=\\s))\\s*'

const SHAPES: [RegExp, 'question' | 'answer' | 'summary'][] = [
  [new RegExp(`^Q(?:\\s?\\d{1,3})?\\s?(?:[.:)]\\s?)?(?:${voice}|\\((?:an? )[^()]{1,59}\\)\\s?)`), 'question'],
  [/^Q(?:\s?\d{1,3})?\s?(?:[.:)]|[–—-](?=\s))\s*/, 'question'],
  [new RegExp(`^[AR](?:\\s?\\d{1,3})?\\s?(?:[.:)]\\s?)?${voice}`), 'answer'],
  [/^R(?:\s?\d{1,3})?\s?:\s*/, 'answer'],
  [/^Q\d{1,3}\s+/, 'question'],
  [/^A(?:\s?\d{1,3})?\s?(?:[.:]|[–—-](?=\s))\s*/, 'answer'],
  [/^A\d{1,3}\s+/, 'answer'],
  [
    new RegExp(
      `^(?:(?:public|supplementary|further|written|member(?:['’]?s)?) )?(?:question|query|challenge|enquiry)(?: (?:no\\.? ?)?\\d{1,3})?(?: (?:(?:sent|put) in )?(?:from|by|to) ${whom})?${bracketed}${stop}`,
      'i',
    ),
    'question',
  ],
  [
    new RegExp(`^(?:answer|response|reply)(?: \\d{1,3})?(?: (?:from|by|of) ${whom})?${bracketed}${stop}`, 'i'),
    'answer',
  ],
  [/^[^:.?]{2,45}?(?:['’]s?)? (?:question|query|challenge|enquiry)(?: \d{1,3})?\s?:\s*/i, 'question'],
  [/^(?:follow(?:ing)?[- ]?up|supplementary)(?: question)?\s?: ?(?=\S[^?]{1,300}\?["'”’)]{0,2}$)/i, 'question'],
  [/^[^:.?]{2,45}?(?:['’]s?)? (?:response|answer|reply)(?: \d{1,3})?\s?:\s*/i, 'answer'],
  [
    /^(?:(?:further|supplementary) )?(?:challenge|question|query|enquiry)(?: \d{1,3})? (?:from|by|put by) [^.:?]{2,60}$/i,
    'question',
  ],
  [/^(?:answer|response|reply)(?: \d{1,3})? (?:from|by|of) [^.:?]{2,60}$/i, 'answer'],
  [
    /^(?:level of )?(?:assurance|conclusion)(?: (?:statement|level|rating|summary|given|received|taken|gained|obtained|provided|offered|outcome))?\s?(?::|[–—-](?=\s))\s*/i,
    'summary',
  ],
]

/** Who is named in a cell that holds nothing else: `Meinir, 14`, `Ch Supt Lowe`. */
export function namedIn(text: string, people: People): Speaker[] {
  const found = speakersIn(text, people)
  return found.length > 0 ? found : bracketedIn(`(${text})`)
}

/** Who is named in a label: `Answer (ACC Rowe):`, `Question 2 from Mr Alder:`, `Chief Constable's response:`. */
function speakersIn(text: string, people: People): Speaker[] {
  const first = firstNameIn(text, people)
  if (first) return [first]
  const voices = heard(text.replace(POSSESSIVE, ' '), people)
  for (let at = 0; at < voices.words.length; at++) {
    const subject = subjectAt(voices, at)
    if (subject && !subject.isPronoun) return subject.speakers
  }
  const known = people.mentions(text).map(({ written, who, end }) => ({
    written,
    key: (who.name ?? who.office ?? written).toLowerCase(),
    side: who.side,
    start: end - written.length,
    end,
  }))
  return known.length > 0 ? known : bracketedIn(text)
}

/** "from Claire, Lower Elm": a first name with a place behind it, of somebody whom no list knows. */
function firstNameIn(text: string, people: People): Speaker | null {
  const found = /\b(?:from|by) (?<name>\p{Lu}\p{Ll}{2,20}), \p{Lu}/u.exec(text)
  const written = found?.groups?.name
  if (!found || written === undefined || people.who(written) !== null || officeOf(written) !== null) return null
  const start = found.index + found[0].indexOf(written)
  return { written, key: written.toLowerCase(), side: 'unknown', start, end: start + written.length }
}

// "Chief Constable's answer:"
const POSSESSIVE = /['’]s? (?=(?:question|query|enquiry|challenge|response|answer|reply)\b)/i

const IN_BRACKETS = /\(((?:an? |the )?\p{L}[^(),]{0,59})/u

/** Somebody whom no list knows stands as written: `(a student)`, `(Winston)`. */
function bracketedIn(text: string): Speaker[] {
  const found = IN_BRACKETS.exec(text)
  const written = found?.[1]?.trim()
  if (!found || !written) return []
  const start = found.index + 1
  return [{ written, key: written.toLowerCase(), side: 'unknown', start, end: start + written.length }]
}

const SPEAKER_STOP = /^\s?(?:\([^()]{1,60}\))?\s?(?::\s*|[–—-]\s+)/

const isTitled = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Cllr|Councillor|Rev|Revd|Sir|Dame|Lord|Lady)\.? \p{Lu}\p{Ll}/u

/** `CC: …`, `Ms Penhale (PCC) – …`; a dash only behind somebody known. */
function speakerLabel(head: string, people: People): Label | null {
  const voices = heard(head, people)
  const subject = subjectAt(voices, 0)
  const last = subject?.speakers.at(-1)
  if (!subject || !last) return null
  const gap = SPEAKER_STOP.exec(head.slice(last.end))?.[0]
  const isKnown = subject.speakers.every(({ written }) => people.who(written) !== null || isTitled.test(written))
  // `DH - did we tell the public?`: in notes of few words initials speak, on a list or not.
  const isInitials = /^[A-Z]{2,3}$/.test(last.written) && /^\p{Ll}/u.test(head.slice(last.end + (gap?.length ?? 0)))
  if (gap === undefined || (!gap.includes(':') && !isKnown && !isInitials)) return null
  return { kind: 'speaker', speakers: subject.speakers, end: last.end + gap.length }
}

/** `A: DCI Wyke – …`: who answers stands behind the letter, under a mark of its own. */
function withSpeaker(label: Label, text: string, people: People): Label {
  if (label.speakers.length > 0 || label.kind === 'summary') return label
  const behind = speakerLabel(text.slice(label.end, label.end + REACH), people)
  return behind ? { ...label, speakers: behind.speakers, end: label.end + behind.end } : label
}

/** The label at the start of a passage; null where there is none. */
export function labelOf(text: string, people: People): Label | null {
  const head = text.slice(0, REACH)
  for (const [shape, kind] of SHAPES) {
    const matched = shape.exec(head)?.[0]
    if (matched !== undefined)
      return withSpeaker({ kind, speakers: speakersIn(matched, people), end: matched.length }, text, people)
  }
  return speakerLabel(head, people)
}
