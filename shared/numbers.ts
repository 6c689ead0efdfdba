/** What a value of a list is; a day is `YYYY-MM-DD`, a list of names is joined by semicolons. */
export type NumberType = 'text' | 'number' | 'day' | 'true or false'

type Described = { type: NumberType; words: string }
const text = (words: string): Described => ({ type: 'text', words })
const number = (words: string): Described => ({ type: 'number', words })
const day = (words: string): Described => ({ type: 'day', words })
const flag = (words: string): Described => ({ type: 'true or false', words })

/** Every field of every list for other tools, described once: a name means the same wherever it stands. */
export const numberFields = {
  bodyId: text('Id of the oversight body'),
  bodyName: text('Name of the oversight body'),
  area: text('Area of the body'),
  force: text('The police force it holds to account'),
  isSample: flag('Whether it is sample data'),
  asAt: day('The day for which the figures of the row are true'),
  seriesId: text('Id of a series of meetings of one kind'),
  series: text('Name of a series of meetings'),
  meetingId: text('Id of a meeting'),
  meetingTitle: text('Title of a meeting'),
  heldOn: day('Day of the meeting; the middle of the month or year where only that is known'),
  precision: text('How well the day is known: day, month, year, or before'),
  meetingState: text(
    '"read": its notes are here; "referred to": other notes speak of it; "by hand", "tracker": no meeting',
  ),
  chair: text('Who took the chair'),
  isThematic: flag('Whether the meeting was held on one subject alone'),
  documentId: text('Id of a document; empty for what was entered by hand'),
  documentName: text('Name of the file'),
  sha256: text('SHA-256 of the original file'),
  mediaType: text('Kind of file'),
  receivedOn: day('Day on which the document was put in'),
  documentState: text('received, reading, read, failed, needs OCR, quarantined or to match'),
  unreadShare: number('Share of the text that is part of no fact, 0 to 1'),
  label: text('What must stand beside each quote of the document'),
  line: number('Line of the notes, or row of the tracker, on which it stands'),
  actionId: text('Id of an action as one set of notes writes it'),
  lifeId: text('Id of an action over all the notes that tell of it, from its raising to its end'),
  issueId: text('Id of an issue: one matter across meetings'),
  issueName: text('Name of an issue'),
  namedMatter: text('The proper name that holds an issue together, such as "Outcome 16"'),
  eventId: text('Id of something that happened to an action'),
  eventKind: text('raised, updated, deferred, completed, withdrawn, reopened or not reported'),
  progress: text('What an update reported: in progress, or no change'),
  happenedOn: day('Day on which it happened'),
  toldOn: day('Day of the meeting whose notes tell of it: from then on it counts'),
  text: text('Its words, as the notes have them'),
  ref: text('Reference number in the notes'),
  origin: text('raised at this meeting, or brought forward to it'),
  owners: text('Who owns it, each separated by a semicolon'),
  owingSide: text('The side that owes it: commissioner, force, partner or unknown'),
  dueWritten: text('When it is due, in the words of the notes'),
  dueEarliest: day('First day that those words allow'),
  dueLatest: day('Last day that those words allow'),
  firstDueLatest: day('Last day that the first due date allowed'),
  dueGroup: text('overdue, due, open-ended ("a future meeting") or no due date'),
  daysOverdue: number('Days from the last day it was due to the as-at day'),
  slipDays: number(
    'Days from the first due date to the present one, last days of both; less than nothing where nearer',
  ),
  outcome: text('What the notes say became of it'),
  status: text('open, completed or withdrawn, as at the day of the row'),
  raisedOn: day('Day of its raising; the middle of the month or year where only that is known'),
  endedOn: day('Day on which it was completed or withdrawn'),
  daysOpen: number('Whole days from raised to ended, or to the as-at day where open'),
  isExact: flag('Whether the day of its raising is known'),
  isSilentLapse: flag('Open, and a meeting that should have heard of it says nothing of it'),
  lastMentionedOn: day('Day of the last meeting that spoke of it'),
  missedMeetingId: text('Id of the meeting that should have heard of it'),
  missedOn: day('Day of that meeting'),
  certainty: text('How sure the rules are: sure, likely or unsure'),
  review: text('What a person decided: confirmed, corrected or added; empty where it is only suggested'),
  isConfirmed: flag('Whether a person confirmed it; else it is suggested by the rules'),
  exchangeId: text('Id of a challenge and its answer'),
  challenge: text('question, reassurance (a request for it) or concern'),
  askedBy: text('Who asked, as the notes write it'),
  askedOf: text('Who was asked, each separated by a semicolon'),
  question: text('The words of the challenge'),
  answer: text('The words of the answer; empty where the notes have none'),
  answeredBy: text('Who answered, each separated by a semicolon'),
  assurance: text('assured, partly assured, not assured or unclear: suggested by the words until a person decides'),
  commitmentId: text('Id of a promise that the notes mark as no action'),
  promisedBy: text('Who promised, each separated by a semicolon'),
  promiseState: text('waiting, promoted (made an action) or dismissed (put away)'),
  officeId: text('Id of an office (a post)'),
  office: text('Name of an office in full'),
  short: text('Short form of an office'),
  side: text('commissioner, force, partner or unknown'),
  personId: text('Id of a person'),
  person: text('Name of a person'),
  tenureId: text('Id of the time of one person in one office'),
  capacity: text('substantive, temporary or acting'),
  firstSeenOn: day('First day on which notes show the person in the office'),
  lastSeenOn: day('Last day on which notes show the person in the office'),
  fromOn: day('Day on which the tenure began, where it is known'),
  untilOn: day('Day on which it ended, where it is known'),
  subjectTheme: text('What has a theme, in one word: its kind, its id and the theme'),
  subjectKind: text('What has the theme: life, action, exchange, commitment or meeting'),
  subjectId: text('Id of what has the theme'),
  theme: text('Key of a theme'),
  themeName: text('Name of a theme, as the office calls it'),
  themes: text('Keys of its themes, each separated by a semicolon'),
  open: number('How many actions are open'),
  overdue: number('Open actions past the last day they were due'),
  overdueBefore: number('The same at the meeting before; empty where there was none'),
  silentLapses: number('Open actions that a meeting should have heard of and did not'),
  issues: number('How many issues there are'),
  repeatIssues: number('Issues that came back at two meetings or were put off once'),
  repeatIssuesOpen: number('Those of them that are open'),
  medianDaysOpen: number('Median days open by Kaplan–Meier, those still open counted; empty where it cannot be given'),
  medianLowerDays: number('Lower limit of its 95 % log–log interval'),
  medianUpperDays: number('Upper limit of its 95 % log–log interval; empty where it is not reached'),
  answers: number('How many answers were given'),
  assured: number('Answers that assured'),
  partlyAssured: number('Answers that partly assured'),
  notAssured: number('Answers that did not assure'),
  unclear: number('Answers of which it is unclear'),
  decided: number('Answers on which a person decided how assured they were'),
  commitmentsWaiting: number('Promises that are neither an action nor put away'),
  isOpen: flag('Whether one of its actions is open'),
  isRepeat: flag('Whether it came back at two meetings or was put off once'),
  returns: number('Meetings at which it came back'),
  deferrals: number('How often it was put off, at a meeting or between two'),
  noChanges: number('How often no change was reported, at a meeting or between two'),
  updates: number('Meetings at which something was reported'),
  meetingsCouldHear: number('Meetings since it was raised that could have heard of it'),
  daysSinceRaised: number('Days from its raising to the as-at day'),
  raised: number('Actions raised at the meeting'),
  completed: number('Actions the meeting told as completed'),
  withdrawn: number('Actions the meeting told as withdrawn'),
  deferred: number('Actions the meeting put off'),
  updated: number('Actions on which the meeting heard an update'),
  ageDays: number('Age in days'),
  share: number('Share of actions still open after that age, by Kaplan–Meier, 0 to 1'),
  shareLower: number('Lower limit of its 95 % log–log interval'),
  shareUpper: number('Upper limit of its 95 % log–log interval'),
  atRisk: number('Actions open at that age and watched'),
  ended: number('Actions that ended (at that age, where the row has one)'),
  censored: number('Actions still open at that age and watched no longer'),
  grouping: text('By what the row groups actions: side, theme, office or the year raised'),
  group: text('The group: a side, the key of a theme, the id of an office, or a year'),
  groupName: text('Name of the group'),
  actions: number('How many actions it rests on'),
  stillOpen: number('Those of them still open'),
  countedBy: text('office, or holder: one person in one office'),
  actionsOwned: number('Actions owned'),
  promisesKept: number('Actions reported completed by the first meeting able to hear of it after their first due date'),
  promisesKeptOf: number('What that is out of: those past that date or ended'),
  inherited: number('Open actions raised before the present tenure began'),
  meetingsAttended: number('Meetings attended in that office'),
  meetingsOf: number('Meetings that is out of'),
  change: text('What changed: raised, completed, withdrawn, deferred, new repeat issue or new silent lapse'),
  id: text('Id of the action, issue or theme that the row is about'),
  name: text('Name of what the row is about'),
  kind: text('What the row is about: action, issue or theme'),
  lastHeardOn: day('Day of the last meeting that heard of it'),
  heardAt: number('Meetings that heard of it, of the last six that could have'),
  heardOf: number('How many of those there were'),
  silentFor: number('Meetings since, none of which says a word of it'),
  couldHear: flag('False where the meeting was held on another subject'),
  mentions: number('Lines of the notes with a word of the theme'),
  exchanges: number('Challenges on the theme'),
  reasons: text('Why it is due back, each separated by a semicolon'),
  owedBy: text('Who owes it, each separated by a semicolon'),
  reckonedOn: day('Day of the next meeting, for which what is due is reckoned'),
  why: text('not answered, or answer unclear'),
  sentence: text('The finding in a sentence'),
  detail: text('What the sentence rests on'),
  needsAttention: flag('Whether it needs attention'),
  subject: text('Subject that was announced or planned'),
  due: number('Open actions that are to come back at the meeting'),
} as const satisfies Record<string, Described>

export type NumberField = keyof typeof numberFields
export type NumberValue = string | number | boolean | null
export type NumberRow = Partial<Record<NumberField, NumberValue>>

/** One list that other tools can take. */
export type NumberListDescribed = {
  name: string
  kind: 'record' | 'question'
  about: string
  json: string
  csv: string
  /** Words of the address by which it can be narrowed. */
  parameters: string[]
  fields: { name: string; type: NumberType; words: string }[]
}

/** All that other tools can take, as `/api/v1` says it. */
export type NumbersDescribed = {
  title: string
  version: 'v1'
  how: string[]
  examples: { title: string; words: string; code: string }[]
  parameters: { name: string; words: string }[]
  lists: NumberListDescribed[]
}
