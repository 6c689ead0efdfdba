import { Tokenizer, TokenizerMode, type Token } from 'parse5'
import { HeldText, type OpenElement } from './held-text.ts'
import { invisible } from './invisible.ts'
import { elementOf, impliedEnds, isFurniture, roleOf } from './tags.ts'

type OpenTag = { name: string; element: OpenElement | null; leavesOut: boolean; column: number }

// Deeper nesting than any page has is not followed: it would make reading slow.
const deepest = 200

const names = [...roleOf.keys()].join('|')
const tag = `(?:/?(?:${names})(?=[\\s/>])[^<>]{0,2000}>|!--|!doctype)`
const strayAngle = new RegExp(`<(?!${tag})`, 'gi')
const escapedTag = new RegExp(`&(?:amp;){0,3}lt;(/?(?:${names})(?:\\s[^<>&\\n]{0,200})?/?)&(?:amp;){0,3}gt;`, 'gi')
const escapedEntity = /&(?:amp;){1,3}(?=#?\w{2,8};)/gi
const anyTag = new RegExp(`<${tag}`, 'i')
const anyEntity = /&#?\w{2,8};/

/** Whether a text holds tags or entities that have to be taken out of it. */
export function hasMarkup(text: string): boolean {
  return anyTag.test(text) || anyEntity.test(text)
}

/** Mark-up that was escaped once too often is mark-up again, and an angle that begins no tag is text. */
function unescaped(source: string): string {
  return source.replace(escapedTag, '<$1>').replace(escapedEntity, '&').replace(strayAngle, '&lt;')
}

function lineBreaksIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/**
 * Takes the mark-up out of a text with parse5's tokenizer, which keeps what a tree builder would move or lose: the order and
 * the line of every character. Tags that are no HTML stay as they are written.
 */
class MarkupReader {
  readonly held = new HeldText()
  private readonly source: string
  private readonly tokenizer: Tokenizer
  private readonly stack: OpenTag[] = []
  private linesWritten = 0
  private listDepth = 0
  private leftOut = 0
  private preformatted = 0

  constructor(source: string) {
    this.source = source
    this.tokenizer = new Tokenizer({ sourceCodeLocationInfo: true }, this)
  }

  read() {
    this.tokenizer.write(this.source, true)
    while (this.stack.length > 0) this.pop()
    this.keepLines(this.source.length, this.source.length)
    return { ...this.held.finish(), preformatted: this.preformatted }
  }

  onStartTag(token: Token.TagToken): void {
    this.skip(token.location)
    const role = roleOf.get(token.tagName)
    if (role === 'raw' && !token.selfClosing) this.tokenizer.state = TokenizerMode.RAWTEXT
    if (role === 'break') return this.breakLine(token.tagName)
    this.endImplied(token.tagName)
    this.push(token)
  }

  onEndTag(token: Token.TagToken): void {
    this.skip(token.location)
    const at = this.stack.findLastIndex((open) => open.name === token.tagName)
    if (at < 0) return
    while (this.stack.length > at) this.pop()
  }

  onCharacter(token: Token.CharacterToken): void {
    this.text(token)
  }
  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.text(token)
  }
  onNullCharacter(token: Token.CharacterToken): void {
    this.skip(token.location)
  }
  onComment(token: Token.CommentToken): void {
    this.skip(token.location)
  }
  onDoctype(token: Token.DoctypeToken): void {
    this.skip(token.location)
  }
  onEof(): void {}

  private text(token: Token.CharacterToken): void {
    if (this.leftOut > 0) return this.skip(token.location)
    const { startOffset, endOffset } = token.location ?? { startOffset: 0, endOffset: 0 }
    const wanted = lineBreaksIn(this.source.slice(startOffset, endOffset))
    // A character reference may stand for a line break that the file does not have.
    const written =
      lineBreaksIn(token.chars) === wanted ? token.chars : token.chars.replaceAll('\n', ' ') + '\n'.repeat(wanted)
    this.held.write(written.replace(invisible, ''))
    if (this.stack.some(({ name }) => name === 'pre')) this.preformatted += written.length
    this.linesWritten += wanted
  }

  /** What is left out keeps its line breaks. */
  private skip(location: Token.Location | null): void {
    if (location) this.keepLines(location.startOffset, location.endOffset)
  }

  private keepLines(start: number, end: number): void {
    const count = lineBreaksIn(this.source.slice(start, end))
    this.held.write('\n'.repeat(count))
    this.linesWritten += count
  }

  private push(token: Token.TagToken): void {
    const { tagName: name, attrs } = token
    if (this.stack.length >= deepest) {
      // What stands deeper stands side by side; what is left out stays so.
      if (this.stack.at(-1)?.leavesOut) return
      this.pop()
    }
    const role = roleOf.get(name)
    if (name === 'ul' || name === 'ol') this.listDepth++
    const column = name === 'td' || name === 'th' ? this.nextColumn() : 0
    const shape = elementOf(name, { list: this.listDepth, column })
    if (role === 'block') this.held.separate(column > 0 ? '\t' : ' ')
    const leavesOut =
      role === 'left out' ||
      role === 'raw' ||
      (role === 'block' && !['body', 'html', 'main'].includes(name) && isFurniture(attrs))
    const element = shape && this.held.open(shape.kind, shape.level)
    if (token.selfClosing && role !== 'block') return
    this.stack.push({ name, element, leavesOut, column: 0 })
    if (leavesOut) this.leftOut++
  }

  private nextColumn(): number {
    const row = this.stack.findLast((open) => open.name === 'tr')
    return row ? row.column++ : 0
  }

  private pop(): void {
    const open = this.stack.pop()
    if (!open) return
    if (open.leavesOut) this.leftOut--
    if (open.name === 'ul' || open.name === 'ol') this.listDepth--
    if (open.element) this.held.close(open.element)
    if (roleOf.get(open.name) === 'block') this.held.separate()
  }

  private endImplied(name: string): void {
    const implied = impliedEnds(name)
    if (!implied) return
    const limit = this.stack.findLastIndex((open) => implied.within.includes(open.name))
    const at = this.stack.findIndex((open, index) => index > limit && implied.ends.includes(open.name))
    if (at >= 0) while (this.stack.length > at) this.pop()
  }

  private breakLine(name: string): void {
    if (name !== 'br' && name !== 'hr') return
    this.held.separate()
    this.held.split()
  }
}

/**
 * The text of marked-up source with its elements; every line break of the source and no other is in it. `preformatted`:
 * how many letters of it stand where a page shows line breaks as they are.
 */
export function withoutMarkup(source: string): ReturnType<MarkupReader['read']> {
  return new MarkupReader(unescaped(source)).read()
}
