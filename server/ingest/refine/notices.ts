import type { Block } from '../../../shared/blocks.ts'
import { cut } from '../../../shared/cut.ts'
import type { DocumentFacts, NoticeFact } from '../../../shared/facts.ts'
import type { ReadingContext, Refiner } from '../../../shared/reading.ts'
import { wording } from '../../../shared/words/reading-notices.ts'
import { dateNotices } from './date-notices.ts'

const isLeftOut = (block: Block) => block.kind === 'repeated' || block.kind === 'noise'

function at(block: Block, kind: NoticeFact['kind'], message: string, start = 0, end = block.text.length): NoticeFact {
  const { line, spans } = cut(block, start, end)
  return { kind, line, message, spans }
}

/** One notice for each stretch that was read twice. */
function repeated(blocks: readonly Block[]): NoticeFact[] {
  return blocks.flatMap((block, index) => {
    if (block.kind !== 'repeated' || blocks[index - 1]?.kind === 'repeated') return []
    let end = index
    while (blocks[end]?.kind === 'repeated') end++
    const stretch = blocks.slice(index, end)
    const spans = stretch.flatMap((one) => cut(one).spans)
    const message = wording.readTwice
    return [{ kind: 'repeated text' as const, line: block.line, message, spans }]
  })
}

/** What whoever typed the notes says is not there. */
const SAID_LOST =
  /[[(](?:[^()[\]]{0,40} )?(?:missing|illegible|unreadable|cut off|not legible|lost|torn off|indecipherable|inaudible)(?: [^()[\]]{0,30})?[\])]/gi
const NAMES_TEXT = /\b(?:text|pages?|lines?|words?|part|end|start|rest|remainder|section|paragraph|remark|sentence)\b/i
const SURELY_LOST = /illegible|unreadable|not legible|indecipherable|inaudible/i

function saidLost(block: Block): NoticeFact[] {
  return [...block.text.matchAll(SAID_LOST)].flatMap(({ index, 0: said }) => {
    if (!SURELY_LOST.test(said) && !NAMES_TEXT.test(said)) return []
    return [at(block, 'lost text', wording.saidMissing, index, index + said.length)]
  })
}

function lost(blocks: readonly Block[]): NoticeFact[] {
  return blocks.flatMap((block) => {
    if (isLeftOut(block)) return []
    if (block.lost === null) return saidLost(block)
    return [at(block, 'lost text', wording.cutOff[block.lost])]
  })
}

const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L} ]/gu, '')

const TITLE = /^(?:mr|mrs|ms|miss|dr|cllr|councillor|sir|dame)$/

/** `D Moss` or `Mrs Moss` and `Della Moss`: one surname, and a title, or a first name of which the other has the initial. */
function isOneName(one: string, other: string): boolean {
  const [[first = '', ...rest], [second = '', ...others]] = [one.split(' '), other.split(' ')]
  if (rest.length === 0 || rest.at(-1) !== others.at(-1)) return false
  if (TITLE.test(first) !== TITLE.test(second)) return true
  return (first.length === 1 || second.length === 1) && first.charAt(0) === second.charAt(0)
}

function twice({ attendance }: DocumentFacts): NoticeFact[] {
  const present = attendance.filter(({ status }) => status === 'present')
  const isPresent = (name: string) =>
    present.some((person) => keyOf(person.name) === keyOf(name) || isOneName(keyOf(person.name), keyOf(name)))
  return attendance
    .filter((person) => person.status === 'apologies' && isPresent(person.name))
    .map(({ name, line, spans }) => ({
      kind: 'person both present and apologising' as const,
      line,
      message: wording.presentAndApologising(name),
      spans,
    }))
}

const APOLOGIES =
  /\bapologies(?: for absence)? (?:(?:were|was|had been) )?(?:received|given|noted|sent|recorded|tendered)?(?: as follows)?(?: from| for|:) (?<who>[^.;]{2,200})/gi

/** `Apologies were received from the Deputy Chief Constable`, who is on the list: an office stands for whoever holds it. */
function twiceByOffice({ attendance }: DocumentFacts, blocks: readonly Block[]): NoticeFact[] {
  const forms = new Map(
    attendance
      .filter(({ status, office }) => status === 'present' && office !== null)
      .flatMap(({ name, office, called }) =>
        [office ?? '', ...called].map((form) => [form.toLowerCase(), name] as const),
      ),
  )
  return blocks.flatMap((block) =>
    isLeftOut(block) || block.text.length > 1000
      ? []
      : [...block.text.matchAll(APOLOGIES)].flatMap(({ index, 0: said, groups }) =>
          (groups?.who ?? '')
            .split(/, | and | & /)
            .map((part) => part.trim().replace(/^the /i, ''))
            .flatMap((part) => {
              const name = forms.get(part.toLowerCase())
              if (name === undefined || keyOf(name) === keyOf(part)) return []
              const message = wording.presentAndApologisingAs(name, part)
              return [at(block, 'person both present and apologising', message, index, index + said.length)]
            }),
        ),
  )
}

function undated({ meeting }: DocumentFacts): NoticeFact[] {
  if (meeting.heldOn !== null) return []
  return [{ kind: 'no date', line: null, message: wording.undated, spans: [] }]
}

function guessed(context: ReadingContext): NoticeFact[] {
  return context.text.notices.map(({ message, start }) => ({
    kind: 'unreadable part' as const,
    line: context.text.text.slice(0, start).split('\n').length,
    message,
    spans: [],
  }))
}

/** One notice for each line. */
const distinct = (notices: NoticeFact[]) =>
  notices.filter(({ line }, index) => notices.findIndex((other) => other.line === line) === index)

/** Adds what a reviewer should know of the document itself: what was left out, is lost, or contradicts itself. */
export const noticeRefiner: Refiner = {
  name: 'notices@1',
  refine(facts, blocks, context) {
    const found = [
      ...repeated(blocks),
      ...lost(blocks),
      ...distinct([...twice(facts), ...twiceByOffice(facts, blocks)]),
      ...undated(facts),
      ...dateNotices(facts, blocks),
      ...guessed(context),
    ]
    return { ...facts, notices: [...facts.notices, ...found].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
  },
}
