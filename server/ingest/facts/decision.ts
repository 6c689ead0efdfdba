import type { Block, Range } from '../../../shared/blocks.ts'
import { cut } from '../../../shared/cut.ts'
import type { Certainty, DecisionFact } from '../../../shared/facts.ts'
import type { FactReader } from '../../../shared/reading.ts'
import { sentencesOf } from '../../../shared/sentences.ts'

const name = 'decision@1'

/** `Decision:`, `RESOLVED – That …`, `AGREED:`; in small letters only with a mark behind it. */
const LABEL =
  /^\W{0,3}(?:[Dd]ecisions?(?: \d[\d/]{0,8})?\s?(?::|[–—-]\s)|[Ii]t was (?:RESOLVED|AGREED)\b|[Aa]greed that (?=the\b|an?\b)|[Aa]ccepted without\b|(?:RESOLVED|AGREED|NOTED|APPROVED)\b\s?[:–—,-]{0,3}|(?:[Rr]esolved|[Aa]greed|[Nn]oted|[Aa]pproved)\s?(?::|[–—-]\s))\s*/
const LABEL_IN_CAPITALS = /^DECISIONS?\b\s?[:–—-]?\s*/

const papers =
  '(?:minutes?|notes?|record|paper|papers|report|reports|update|plan|plans|budget|strategy|policy|proposals?|recommendations?|terms of reference|programme|framework|business case|bid|accounts|statement|action log|forward plan|agenda|presentation|precept|contract|protocol)'
const settled =
  '(?:agreed|approved|accepted|noted|endorsed|ratified|adopted|signed off|signed|confirmed as (?:a )?(?:true|correct|accurate))'

/** `The minutes of 3 May were agreed`, `The paper was noted`. */
const SETTLED = new RegExp(`\\b${papers}\\b[^.;:]{0,110}\\b(?:was|were|be|been) (?:\\w{1,30} ){0,2}${settled}\\b`, 'i')
/** `The board approved the paper`, `Members noted the report`. */
const SETTLES = new RegExp(
  `^(?:The |All )?(?:\\w+ ){0,4}?(?:board|committee|group|panel|meeting|members|pcc|commissioner|chair|those present)\\b(?: \\w+){0,3} ${settled} (?:that )?(?:the |this |both |all |an? )?(?:\\w+ ){0,5}${papers}\\b`,
  'i',
)
/** `The group agreed that …`, where a body as such agrees. */
const BODY_AGREES =
  /^(?:The )?(?:[\w-]+ ){0,2}(?:board|(?:sub-)?committee|group|panel|meeting|members) (?:\w+ )?(?:agreed|resolved|decided|noted|approved) (?:that|to|the|an?)\b/i
/** `The PCC approved the sale`: whoever may decide does. */
const APPROVES =
  /^(?:The )?(?:\w+ ){0,3}(?:pcc|commissioner|mayor|board|committee|panel) (?:formally |then |duly |also )?(?:approved|ratified|endorsed|authori[sz]ed|accepted) (?:the|an?|it)\b(?! (?:point|concern|criticism|was|is|had))/i
/** `It was agreed that the lease would be extended`: settled, with nobody to do it. */
const IMPERSONALLY =
  /^It was (?:then |also )?agreed that (?:the|an?|this|no)\b[^.;:]{1,60} (?:would|should|will) (?:be|remain|continue|stay)\b/i
const NOT_YET =
  /\b(?:not (?:been )?|to be |will be |would be |should be |yet to be |if |once |until |when |(?:once|until|when|after|before) [^.;:]{0,60} (?:have been |has been |been |is |are ))(?:agreed|approved|accepted|noted|endorsed|signed)\b|^(?:action|update)\b/i

type Found = Range & { certainty: Certainty }

function labelLength(text: string): number {
  return (LABEL.exec(text) ?? LABEL_IN_CAPITALS.exec(text))?.[0].length ?? 0
}

/** `That the plan be endorsed; and that X be asked to report`: each is settled by itself, and one of them may be an order. */
const NEXT_CLAUSE = /(?:;|,)? and (?=that\b)|; (?=(?:that|\(?[a-h]\))\b)/gi

function clausesOf(text: string, start: number, end: number): Found[] {
  const joints = [...text.slice(start, end).matchAll(NEXT_CLAUSE)].filter(({ index }) => index > 0)
  const starts = [start, ...joints.map(({ index, 0: joint }) => start + index + joint.length)]
  const ends = [...joints.map(({ index }) => start + index), end]
  return starts.flatMap((from, at): Found[] => {
    const until = ends[at] ?? end
    return from < until ? [{ start: from, end: until, certainty: 'sure' }] : []
  })
}

function inSentence(text: string, { start, end }: Range): Found[] {
  const sentence = text.slice(start, end)
  const label = labelLength(sentence)
  if (label > 0) return clausesOf(text, start + label, end)
  if (sentence.endsWith('?') || NOT_YET.test(sentence)) return []
  if (SETTLED.test(sentence) || SETTLES.test(sentence)) return [{ start, end, certainty: 'likely' }]
  return BODY_AGREES.test(sentence) || APPROVES.test(sentence) || IMPERSONALLY.test(sentence)
    ? [{ start, end, certainty: 'unsure' }]
    : []
}

function decisionsIn(blocks: readonly Block[], at: number): { block: Block; found: Found }[] {
  const block = blocks[at]
  if (!block || !isRead(block)) return []
  const before = blocks[at - 1]
  const isIntroduced = before !== undefined && labelLength(before.text) === before.text.length && before.text !== ''
  if (isIntroduced) return [{ block, found: { start: 0, end: block.text.length, certainty: 'sure' } }]
  return sentencesOf(block.text).flatMap((sentence) =>
    inSentence(block.text, sentence).map((found) => ({ block, found })),
  )
}

const isRead = ({ kind }: Block) => kind === 'paragraph' || kind === 'bullet' || kind === 'row'

function factOf({ block, found }: { block: Block; found: Found }): DecisionFact {
  return { ...cut(block, found.start, found.end), item: block.item, reader: name, certainty: found.certainty }
}

/**
 * Reads what the meeting settled: `Decision: …`, `RESOLVED …`, papers and minutes agreed, approved or noted. Not what is
 * still to be agreed; an order to somebody is an action, and the refiners give it to that.
 */
export const decisionReader: FactReader<'decisions'> = {
  kind: 'decisions',
  name,
  read: (blocks) =>
    blocks
      .flatMap((_, at) => decisionsIn(blocks, at))
      .map(factOf)
      .filter(({ text }) => /\p{L}{2}/u.test(text)),
}
