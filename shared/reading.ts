import type { Block, Range } from './blocks.ts'
import type {
  ActionFact,
  AttendanceFact,
  CommitmentFact,
  DecisionFact,
  DocumentFacts,
  ExchangeFact,
  ItemFact,
  MeetingFact,
  NoticeFact,
  Side,
  ThemeFact,
} from './facts.ts'
import type { DocumentText } from './source.ts'

/** Each list of a document's facts, and what stands in it. The meeting is a list of one. */
export type FactOf = {
  meeting: MeetingFact
  attendance: AttendanceFact
  items: ItemFact
  actions: ActionFact
  exchanges: ExchangeFact
  commitments: CommitmentFact
  decisions: DecisionFact
  themes: ThemeFact
  notices: NoticeFact
}
export type FactKind = keyof FactOf
export type FactsSoFar = { [Kind in FactKind]: FactOf[Kind][] }

/**
 * Who a written form stands for. `name` is null for an office whose holder the document does not name, and for a body
 * ("OPCC", "the force"); `office` is the full name of the office, null where only a name is known.
 */
export type Who = { name: string | null; office: string | null; side: Side }

/** A form of a person, office or body where it stands in a text: "The CC", "ACC Hanley", "GN". `written` leaves out "the". */
export type Mention = Range & { written: string; who: Who }

/** The people and offices of one document: from its attendance and from the short forms that every office uses. */
export type People = {
  /** A form alone ("PCC", "the Chief Constable", "Mr Oake", "GN"); null where nobody is known by it, or more than one is. */
  who(written: string): Who | null
  /** Every form that stands in a text, in order, the longest first where they overlap. "CC Staff Officer" is one, and not the CC. */
  mentions(text: string): Mention[]
}

/** What a reader may know besides the blocks. `facts` holds what the readers before it in the registry have found. */
export type ReadingContext = {
  text: DocumentText
  /** The file's name: a title or a year may stand there. */
  fileName: string
  /** The day the document came, `YYYY-MM-DD`. */
  receivedOn: string
  facts: Readonly<FactsSoFar>
  people: People
}

/**
 * Recognises one kind of fact. `read` is pure and returns nothing where it recognises nothing; what it reads from blocks of
 * kind `repeated` or `noise` is a defect. Texts come from `cut` in `cut.ts`, sentences from `sentences.ts`, dates from
 * `written-dates.ts`, offices from `offices.ts`.
 */
export type FactReader<Kind extends FactKind = FactKind> = {
  kind: Kind
  /** `name@version`, written into the facts. */
  name: string
  read(blocks: readonly Block[], context: ReadingContext): FactOf[Kind][]
}

/** Reconciles facts that readers recognised: joins, inherits, drops, adds notices. Pure; gives new facts. */
export type Refiner = {
  name: string
  refine(facts: DocumentFacts, blocks: readonly Block[], context: ReadingContext): DocumentFacts
}
