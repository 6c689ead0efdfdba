import type {
  AttendanceFact,
  Assurance,
  Basis,
  Certainty,
  Challenge,
  DocumentFacts,
  DueFact,
  NoticeKind,
  Outcome,
  ReviewState,
  Side,
  SourceSpan,
} from './facts.ts'

/** One document of a body as it was read: what linking works on. */
export type ReadDocument = {
  documentId: string
  receivedOn: string
  facts: DocumentFacts
  /** The facts without what people decided, where that differs: two sets of notes are compared by these. */
  asRead?: DocumentFacts
}

/** Where a sentence stands: enough to show it and to open the document at it. */
export type Passage = { documentId: string; line: number; spans: SourceSpan[]; text: string }

/** Where a sentence stands; `documentId` is null for what was entered by hand: its words are all there is of it. */
export type ToldPassage = Omit<Passage, 'documentId'> & { documentId: string | null }

/** Why two things were linked: readable by a policy officer, with the weight it had. */
export type Reason = { reason: string; weight: number }

/**
 * What tells of a thing: the notes of a meeting, a person who entered it by hand between meetings, or a row of the office's
 * own tracker.
 */
export type Source = 'notes' | 'by hand' | 'tracker'

/**
 * What the record was told at. `read`: a meeting whose notes are here. `referred to`: a meeting that another's notes speak
 * of. `by hand` and `tracker`: no meeting, but an occasion between meetings with its own day; it is counted among none.
 */
export type OccasionState = 'read' | 'referred to' | 'by hand' | 'tracker'
export type RecordMeeting = {
  id: string
  seriesId: string | null
  documentId: string | null
  state: OccasionState
  /** A day where precision is `day`; the middle of the month (15th) or year (1 July) otherwise. */
  heldOn: string
  precision: 'day' | 'month' | 'year'
  title: string
  startsAt: string | null
  venue: string | null
  chair: string | null
  nextHeldOn: string | null
  nextSubject: string | null
  /** Themes of a meeting held on one subject alone; empty for an ordinary meeting. */
  subjectThemes: string[]
}

/**
 * What one of several sets of notes is to its meeting. `speaks`: the record is made of it. `superseded`: an older version.
 * `rendition`: the same notes in another form. `asks`: counted nowhere until a person says what it is.
 */
export type NotesRole = 'speaks' | 'superseded' | 'rendition' | 'asks'

/** One of several sets of notes of one meeting. */
export type RecordNotes = {
  documentId: string
  meetingId: string
  role: NotesRole
  /** Whether a person said so. */
  isDecided: boolean
  /** Why, for a person. */
  reason: string
  /** Facts shared with the set that speaks, as a share of all that either has; null for the one that speaks. */
  agreement: number | null
}

/** How well the raising of an action is known; `before`: some time before the given day, at a meeting the notes do not name. */
export type StartPrecision = 'day' | 'month' | 'year' | 'before'

/** `key` is the name in plain letters, as the notes have it: decisions hold on to it. */
export type RecordPerson = { id: string; key: string; name: string }
export type RecordOffice = { id: string; key: string; name: string; short: string | null; side: Side }
/** A person in an office; `fromOn` and `untilOn` are the first and last day the notes show, null where nothing bounds it. */
export type RecordTenure = {
  id: string
  officeId: string
  personId: string
  capacity: 'substantive' | 'temporary' | 'acting'
  firstSeenOn: string
  lastSeenOn: string
  fromOn: string | null
  untilOn: string | null
}
export type RecordAttendance = Omit<AttendanceFact, 'review'> & {
  review: ReviewState | null
  id: string
  meetingId: string
  documentId: string
  personId: string
  officeId: string | null
}

export type RecordItem = {
  id: string
  meetingId: string
  documentId: string
  number: string | null
  title: string
  parent: string | null
  line: number
  position: number
  empty: boolean
}

export type RecordOwner = {
  written: string
  name: string | null
  personId: string | null
  officeId: string | null
  side: Side
  basis: Basis
}

/** An action as one meeting's notes write it. Several of them may tell of one life. */
export type RecordAction = ToldPassage & {
  id: string
  meetingId: string
  lifeId: string
  factId: string
  origin: 'raised' | 'brought forward'
  ref: string | null
  item: string | null
  certainty: Certainty
  raisedAt: string | null
  owners: RecordOwner[]
  owingSide: Side | null
  owingBasis: Basis | null
  due: DueFact | null
  outcome: Outcome | null
  updates: ToldPassage[]
  /** The action of the same document that this one carries on. */
  continuesActionId: string | null
  /** What a person decided of it; null where it is only suggested. */
  review: ReviewState | null
  themes: string[]
}

/** One action from its raising to its end, over all the notes that tell of it. */
export type RecordLife = {
  id: string
  issueId: string
  seriesId: string | null
  /** The wording it was first heard in. */
  title: string
  startedOn: string
  startPrecision: StartPrecision
  raisedMeetingId: string | null
  /** The meeting whose notes first tell of it, and its day: before that the office did not know of it. */
  firstToldMeetingId: string
  firstToldOn: string
  /** The side that owes it, as the newest notes that say so have it. */
  owingSide: Side | null
  themes: string[]
  /** Later spell of a life that was reopened: 1 for the first. */
  spell: number
}

export type EventKind = 'raised' | 'updated' | 'deferred' | 'completed' | 'withdrawn' | 'reopened' | 'not reported'

/** Something that happened to a life: counted from the meeting whose notes tell it, dated by its own day. */
export type RecordEvent = ToldPassage & {
  id: string
  lifeId: string
  kind: EventKind
  /** For `updated`: what it reported. */
  progress: 'in progress' | 'no change' | null
  happenedOn: string
  happenedPrecision: 'day' | 'month' | 'year'
  toldMeetingId: string
  toldOn: string
  /** The action as written that tells it; null for what was entered by hand of an earlier one. */
  actionId: string | null
  due: DueFact | null
  /** Order among the events of one life that one meeting tells. */
  position: number
}

export type RecordAnswerer = { written: string; personId: string | null; officeId: string | null }

export type RecordExchange = {
  id: string
  meetingId: string
  documentId: string
  issueId: string | null
  item: string | null
  line: number
  spans: SourceSpan[]
  challenge: Challenge
  by: string | null
  byPersonId: string | null
  question: string
  answer: string | null
  assurance: Assurance
  certainty: Certainty
  /** What a person decided of it; null where it is only suggested. */
  review: ReviewState | null
  answerers: RecordAnswerer[]
  themes: string[]
}

export type RecordCommitment = Passage & {
  id: string
  meetingId: string
  item: string | null
  certainty: Certainty
  by: RecordAnswerer[]
  themes: string[]
  review: ReviewState | null
}
export type RecordDecision = Passage & {
  id: string
  meetingId: string
  item: string | null
  certainty: Certainty
  review: ReviewState | null
}
export type RecordTheme = {
  documentId: string
  theme: string
  line: number
  term: string
  spans: SourceSpan[]
}
export type RecordNotice = {
  id: string
  documentId: string
  kind: NoticeKind
  line: number | null
  message: string
  spans: SourceSpan[]
  review: ReviewState | null
}

export type RecordIssue = {
  id: string
  name: string
  /** The proper name that holds it together ("Outcome 16"), where it has one. */
  namedMatter: string | null
}

/** An issue that a person tied to a priority of the plan; an empty priority ties it to none. */
export type RecordTie = { issueId: string; priority: string }

export type RecordLink = {
  id: string
  kind: 'same action' | 'continues' | 'same issue' | 'meeting'
  /** An action, life, exchange or meeting. */
  fromId: string
  toId: string
  weight: number
  reasons: Reason[]
  /** The day of the meeting whose notes made the link possible. */
  knownOn: string
}

/** Everything linking makes of one body's documents: a function of them alone, whatever order they came in. */
export type LinkedRecord = {
  series: { id: string; name: string }[]
  meetings: RecordMeeting[]
  /** The sets of notes of each meeting that has more than one. */
  notes: RecordNotes[]
  people: RecordPerson[]
  offices: RecordOffice[]
  tenures: RecordTenure[]
  attendances: RecordAttendance[]
  items: RecordItem[]
  actions: RecordAction[]
  lives: RecordLife[]
  events: RecordEvent[]
  exchanges: RecordExchange[]
  commitments: RecordCommitment[]
  decisions: RecordDecision[]
  themes: RecordTheme[]
  notices: RecordNotice[]
  issues: RecordIssue[]
  ties: RecordTie[]
  links: RecordLink[]
}
