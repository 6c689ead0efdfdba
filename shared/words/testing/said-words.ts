/** A node of a syntax tree, as a parser gives it. */
export type Node = { type: string; value?: unknown; name?: Node & { name?: string }; [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const partsOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)

/** Attributes that are shown or read aloud. */
const shown = new Set([
  'aria-label',
  'title',
  'label',
  'placeholder',
  'alt',
  'what',
  'name',
  'heading',
  'sub',
  'hint',
  'legend',
])
/** Names of keys, as browsers give them and as they are printed on them. */
const keyNames = ['Enter', 'Escape', 'Backspace', 'Delete', 'Ctrl']

/** A column and what it is called, or an operator: "meetings.id as meeting_id". */
const isQuery = (text: string) => /^[a-z][\w.]* as \w+$|^is not$/.test(text)

const isSaid = (text: string) => /\p{L}{2}/u.test(text)
/** "Try again", "Save", " of them are open": words for a reader, not for a machine. */
const isSentence = (text: string) =>
  /^\s*\p{Lu}\p{Ll}+(?:[ …:?.]|$)|\p{Ll}{2,} \p{Ll}+ \p{Ll}/u.test(text) && !keyNames.includes(text) && !isQuery(text)

/** "nobody named": two words, of which one may be a code of the record. */
const isPhrase = (text: string) => /\p{L}{2} \p{L}/u.test(text) && !isQuery(text)

/** When a literal is words, and when a piece of a template is. */
type Rules = { isLiteral: (text: string) => boolean; isJoined: (text: string) => boolean }

function saidBy(node: Node, { isLiteral, isJoined }: Rules): string[] {
  if (node.type === 'JSXText' && isSaid(String(node.value))) return [String(node.value).trim()]
  if (node.type === 'JSXAttribute' && isNode(node.value) && node.value.type === 'Literal') {
    const text = String(node.value.value)
    return shown.has(String(node.name?.name)) && isSaid(text) ? [text] : []
  }
  if (node.type === 'Literal' && typeof node.value === 'string' && isLiteral(node.value)) return [node.value]
  if (node.type === 'TemplateElement') {
    const { raw } = node.value as { raw: string }
    return isJoined(raw) ? [raw] : []
  }
  return []
}

type Called = { name?: string; object?: Called; property?: { name?: string } }
const isPattern = ({ name }: Called) => name === 'RegExp'
const isLogged = ({ object }: Called) => (object?.property ?? object)?.name === 'log'

/** The parts of a node in which a literal is a code that programs compare, not a word for a reader. */
function codesOf(node: Node): unknown[] {
  if (node.type === 'BinaryExpression' && /^[!=]==$/.test(String(node.operator))) return [node.left, node.right]
  if (node.type === 'SwitchCase') return [node.test]
  if (node.type === 'TSLiteralType') return [node.literal]
  if (node.type === 'ImportDeclaration' || node.type === 'TaggedTemplateExpression') return partsOf(node)
  if (node.type === 'NewExpression') return isPattern(node.callee as Called) ? partsOf(node) : []
  if (node.type === 'CallExpression') return isLogged(node.callee as Called) ? partsOf(node) : []
  if (node.type !== 'Property') return []
  const key = node.key as { name?: string }
  return ['value', 'kind', 'verdict', 'key'].includes(key.name ?? '') ? [key, node.value] : [key]
}

const hasText = ({ type }: Node) => type === 'Literal' || type === 'TemplateLiteral'

function wordsIn(node: Node, rules: Rules): string[] {
  const codes = codesOf(node)
  const below = partsOf(node).filter((part) => !hasText(part) || !codes.includes(part))
  return [...saidBy(node, rules), ...below.flatMap((part) => wordsIn(part, rules))]
}

/** The codes that the types of a file list. */
function typedCodes(node: Node): unknown[] {
  if (node.type === 'TSLiteralType') return [(node.literal as Node).value]
  return partsOf(node).flatMap(typedCodes)
}

/** The codes of the types of a file, and of its lists that never change. */
export function recordCodes(node: Node): unknown[] {
  const isList = node.type === 'TSAsExpression' && (node.expression as Node).type === 'ArrayExpression'
  const listed = isList ? partsOf(node.expression as Node).map(({ value }) => value) : []
  const own = node.type === 'TSLiteralType' ? [(node.literal as Node).value] : []
  return [...own, ...listed, ...partsOf(node).flatMap(recordCodes)]
}

/** The words that a file says itself; the codes of its own types are none. */
export function wordsOf(program: Node): string[] {
  const codes = typedCodes(program)
  return wordsIn(program, { isLiteral: isSentence, isJoined: isSentence }).filter((text) => !codes.includes(text))
}

/** A word of its own, no part of a name in code: " of ", but no part of ".meeting_id", "-as-at-" or "/api/". */
const isJoined = (text: string) => /(?<![\w."\\/-])\p{L}{2,}(?![\w"-]|:\/\/)/u.test(text)
const isSentenceOrPhrase = (text: string) => isSentence(text) || isPhrase(text)

/** The same, more strictly: two words are a phrase, and any word that stands beside a value in a template joins a sentence. */
export const joinedWordsOf = (program: Node): string[] => wordsIn(program, { isLiteral: isSentenceOrPhrase, isJoined })
