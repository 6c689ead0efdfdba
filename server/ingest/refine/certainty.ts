import type { ActionFact, Certainty, DocumentFacts, ExchangeFact } from '../../../shared/facts.ts'
import type { People, Refiner } from '../../../shared/reading.ts'

/** Above this share of words that belong to nothing, the layout was hardly understood. */
const HARDLY_READ = 0.85

const lowered = (certainty: Certainty): Certainty => (certainty === 'sure' ? 'likely' : 'unsure')

/** Without a date, people or most of the text, single facts may look whole and still be read in the wrong way. */
const isFrameKnown = ({ meeting, attendance, document }: DocumentFacts): boolean =>
  meeting.heldOn !== null &&
  attendance.some(({ status }) => status === 'present') &&
  document.unreadShare <= HARDLY_READ

/** Each owner is somebody the document or any area knows, and an action written as new has one. */
function isOwnerKnown({ origin, owners, owingSide }: ActionFact): boolean {
  if (owners.length === 0) return origin === 'brought forward' || owingSide !== null
  return owners.every(({ name, office, side }) => name !== null || office !== null || side !== 'unknown')
}

/** An outcome that words or a status gave; "in progress" is also what is left where no words tell. */
const isOutcomeTold = ({ origin, outcome, updates }: ActionFact): boolean =>
  origin === 'raised' || (outcome !== 'not reported' && (outcome !== 'in progress' || updates.length > 0))

const times =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|winter|christmas|easter|20\d\d|(?:next|this) (?:week|month|quarter|year|meeting|board)|\d{1,2}[/.]\d{1,2})\b/i

/** One time in its words, or none: of several, another may be the one by which it is due; so it is with one that an update names. */
function isDueTold({ due, text, outcome, updates }: ActionFact): boolean {
  if (due?.latest === undefined || due.latest === null) return true
  if (!text.includes(due.written))
    return outcome === 'deferred' || !updates.some((update) => update.text.includes(due.written))
  return !times.test(text.replace(due.written, ' '))
}

const isAnswererKnown = ({ answeredBy, answer }: ExchangeFact, people: People): boolean =>
  answer !== null && answeredBy.length > 0 && answeredBy.every((form) => people.who(form) !== null)

/** Lowers the certainty of facts that stand on something the document does not tell. It never raises one. */
export const certaintyRefiner: Refiner = {
  name: 'certainty@1',
  refine(facts, _blocks, { people }) {
    const known = isFrameKnown(facts)
    const weigh = (certainty: Certainty, isWhole: boolean): Certainty => {
      const own = isWhole ? certainty : lowered(certainty)
      return known ? own : lowered(own)
    }
    return {
      ...facts,
      actions: facts.actions.map((action) => ({
        ...action,
        certainty: weigh(action.certainty, isOwnerKnown(action) && isOutcomeTold(action) && isDueTold(action)),
      })),
      exchanges: facts.exchanges.map((exchange) => ({
        ...exchange,
        certainty: weigh(exchange.certainty, isAnswererKnown(exchange, people)),
      })),
    }
  },
}
