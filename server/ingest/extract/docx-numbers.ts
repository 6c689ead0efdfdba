type Level = { format: string; text: string; start: number }
type Numbering = { levels: Map<string, Level>; ofStyle: Map<string, Place> }
type Place = { list: string; level: number }

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]{0,300})"`).exec(tag)?.[1] ?? null
const valueOf = (xml: string, tag: string) =>
  attribute(new RegExp(`<${tag}\\b[^<>]{0,300}>`).exec(xml)?.[0] ?? '', 'w:val')

/** The elements of a name with what is in them, in order; such elements never hold one of their own kind. */
function elements(xml: string, name: string): string[] {
  const found: string[] = []
  const start = new RegExp(`<${name}(?=[\\s>/])[^<>]{0,2000}>`, 'g')
  for (let match = start.exec(xml); match; match = start.exec(xml)) {
    const end = match[0].endsWith('/>') ? start.lastIndex : xml.indexOf(`</${name}>`, start.lastIndex)
    if (end < 0) break
    found.push(xml.slice(match.index, end))
    start.lastIndex = end
  }
  return found
}

const unescaped = (text: string) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
  )
const escaped = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '')

function levelOf(xml: string): Level {
  return {
    format: valueOf(xml, 'w:numFmt') ?? 'decimal',
    text: unescaped(valueOf(xml, 'w:lvlText') ?? ''),
    start: Number(valueOf(xml, 'w:start') ?? 1),
  }
}

/** What word/numbering.xml and word/styles.xml say: the levels of each list by `list/level`, and the place of each style. */
function numberingOf(numberingXml: string, stylesXml: string): Numbering {
  const levels = new Map<string, Level>()
  const ofStyle = new Map<string, Place>()
  const abstracts = new Map(
    elements(numberingXml, 'w:abstractNum').map((xml) => [attribute(xml, 'w:abstractNumId'), elements(xml, 'w:lvl')]),
  )
  for (const xml of elements(numberingXml, 'w:num')) {
    const list = attribute(xml, 'w:numId') ?? ''
    const overrides = new Map(
      elements(xml, 'w:lvlOverride').map((one) => [attribute(one, 'w:ilvl'), valueOf(one, 'w:startOverride')]),
    )
    for (const level of abstracts.get(valueOf(xml, 'w:abstractNumId')) ?? []) {
      const at = attribute(level, 'w:ilvl') ?? '0'
      const given = levelOf(level)
      const restart = overrides.get(at)
      levels.set(`${list}/${at}`, restart ? { ...given, start: Number(restart) } : given)
      const style = valueOf(level, 'w:pStyle')
      if (style !== null && !ofStyle.has(style)) ofStyle.set(style, { list, level: Number(at) })
    }
  }
  for (const xml of elements(stylesXml, 'w:style')) {
    const list = valueOf(xml, 'w:numId')
    const style = attribute(xml, 'w:styleId')
    if (list !== null && style !== null)
      ofStyle.set(style, { list, level: Number(valueOf(xml, 'w:ilvl') ?? ofStyle.get(style)?.level ?? 0) })
  }
  return { levels, ofStyle }
}

const roman: [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function inRoman(count: number): string {
  let rest = Math.min(count, 399)
  return roman
    .map(([worth, sign]) => {
      const times = Math.floor(rest / worth)
      rest -= times * worth
      return sign.repeat(times)
    })
    .join('')
}

const inLetters = (count: number) =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(5, Math.ceil(count / 26)))

function written(count: number, format: string): string {
  if (format === 'lowerLetter') return inLetters(count)
  if (format === 'upperLetter') return inLetters(count).toUpperCase()
  if (format === 'lowerRoman') return inRoman(count)
  if (format === 'upperRoman') return inRoman(count).toUpperCase()
  return format === 'decimalZero' ? String(count).padStart(2, '0') : String(count)
}

/** Counts the paragraphs of every list as Word does: a level begins again when one above it moves on. */
class Counters {
  private readonly counts = new Map<string, number[]>()
  private readonly numbering: Numbering

  constructor(numbering: Numbering) {
    this.numbering = numbering
  }

  /** The number that Word shows before the next paragraph at a place; empty for a bullet. */
  next({ list, level }: Place): string {
    const own = this.numbering.levels.get(`${list}/${level}`)
    if (!own) return ''
    const counts = this.counts.get(list) ?? []
    counts.length = Math.min(counts.length, level + 1)
    for (let above = 0; above <= level; above++) {
      const start = this.numbering.levels.get(`${list}/${above}`)?.start ?? 1
      counts[above] = above < level ? (counts[above] ?? start) : (counts[above] ?? start - 1) + 1
    }
    this.counts.set(list, counts)
    if (own.format === 'bullet' || own.format === 'none') return ''
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1
      return written(counts[at] ?? 1, this.numbering.levels.get(`${list}/${at}`)?.format ?? 'decimal')
    })
  }
}

function placeOf(properties: string, { ofStyle }: Numbering): Place | null {
  const style = ofStyle.get(valueOf(properties, 'w:pStyle') ?? '')
  const own = elements(properties, 'w:numPr')[0] ?? ''
  const list = valueOf(own, 'w:numId') ?? style?.list
  if (list === undefined || list === '0') return null
  return { list, level: Number(valueOf(own, 'w:ilvl') ?? style?.level ?? 0) }
}

const [opening, closing] = ['<w:pPr>', '</w:pPr>']

/** Where the properties of a paragraph end; tracked changes of formatting hold older properties inside. */
function endOfProperties(xml: string, from: number): number {
  let inner = xml.indexOf(opening, from + 1)
  let end = xml.indexOf(closing, from)
  while (inner >= 0 && inner < end) {
    end = xml.indexOf(closing, end + 1)
    inner = xml.indexOf(opening, inner + 1)
  }
  return end
}

/** What Word shows before a paragraph. The mark of a deleted paragraph is not counted: its text joins the next one. */
function numberOf(properties: string, numbering: Numbering, counters: Counters): string {
  const current = properties.split('<w:pPrChange', 1)[0] ?? ''
  const place = /<w:del[\s/>]/.test(current) ? null : placeOf(current, numbering)
  return place ? counters.next(place) : ''
}

/**
 * Writes the numbers that Word counts and shows ("2.1", "(a)") into the text of the paragraphs, where they belong to what
 * people quote; mammoth knows only that a paragraph is numbered. Bullets stay as they are.
 */
export function withNumbers(documentXml: string, numberingXml: string, stylesXml: string): string {
  if (!numberingXml.includes('<w:num ')) return documentXml
  const numbering = numberingOf(numberingXml, stylesXml)
  const counters = new Counters(numbering)
  const pieces: string[] = []
  let from = 0
  for (let at = documentXml.indexOf(opening); at >= 0; at = documentXml.indexOf(opening, from)) {
    const end = endOfProperties(documentXml, at)
    if (end < 0) break
    const number = numberOf(documentXml.slice(at, end), numbering, counters)
    pieces.push(documentXml.slice(from, end + closing.length))
    if (number !== '') pieces.push(`<w:r><w:t xml:space="preserve">${escaped(number)} </w:t></w:r>`)
    from = end + closing.length
  }
  return pieces.join('') + documentXml.slice(from)
}
