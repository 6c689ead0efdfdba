import { pdfLimits } from '../../limits.ts'
import { UnreadableDocument } from '../../unreadable-document.ts'
import { stepsOf, type Operators } from './drawing.ts'
import { applied, identity, times, type Matrix } from './matrix.ts'
import type { Run } from './shapes.ts'
import { wording } from '../../../../shared/words/unreadable-pdf.ts'

/** What is known of a font: how its widths are scaled, and whether its name says that it is bold. */
export type Font = { scale: number; isBold: boolean }
type Glyph = { unicode: string; width: number; isSpace: boolean }
type State = {
  font: Font
  size: number
  charSpacing: number
  wordSpacing: number
  stretch: number
  rise: number
  leading: number
}
type Pen = { matrix: Matrix; x: number; y: number; lineX: number; lineY: number }

const first: State = {
  font: { scale: 0.001, isBold: false },
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  rise: 0,
  leading: 0,
}

/** A gap inside a piece of text that parts words, in heights of the letters. */
const gap = 0.2

const tooMany = wording.manyWords(pdfLimits.runsOnPage)

// Kept is the soft hyphen, with which some programs draw the hyphen at the end of a line.
const notSeen = /(?!\u00ad)\p{Cf}/gu
const ligature = /[\ufb00-\ufb06]/g
const readable = (unicode: string) => unicode.replace(ligature, (sign) => sign.normalize('NFKC')).replace(notSeen, '')

/** Follows the pen as a PDF reader does, and gives each word with where it stands. */
class TextReader {
  readonly runs: Run[] = []
  private readonly fonts: (name: string) => Font
  private state = first
  private readonly saved: State[] = []
  private pen: Pen = { matrix: identity, x: 0, y: 0, lineX: 0, lineY: 0 }

  constructor(fonts: (name: string) => Font) {
    this.fonts = fonts
  }

  save(): void {
    this.saved.push(this.state)
  }
  restore(): void {
    this.state = this.saved.pop() ?? first
  }
  set(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
  }
  setFont(name: string, size: number): void {
    this.set({ font: this.fonts(name), size })
  }
  place(matrix: Matrix): void {
    this.pen = { matrix, x: 0, y: 0, lineX: 0, lineY: 0 }
  }
  move(x: number, y: number): void {
    const [lineX, lineY] = [this.pen.lineX + x, this.pen.lineY + y]
    this.pen = { ...this.pen, x: lineX, y: lineY, lineX, lineY }
  }
  nextLine(): void {
    this.move(0, -this.state.leading)
  }

  show(glyphs: readonly (Glyph | number)[], place: Matrix): void {
    const { size, stretch, charSpacing, wordSpacing, font } = this.state
    let word = { text: '', from: this.pen.x, to: this.pen.x }
    const flush = () => {
      this.write(word, place)
      word = { text: '', from: this.pen.x, to: this.pen.x }
    }
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const shift = (-glyph / 1000) * size * stretch
        this.pen.x += shift
        if (Math.abs(shift) > gap * Math.abs(size * stretch)) flush()
        continue
      }
      const width = glyph.width * font.scale * size * stretch
      if (glyph.isSpace || glyph.unicode.trim() === '') flush()
      else {
        if (word.text === '') word.from = this.pen.x
        word.text += readable(glyph.unicode)
        word.to = this.pen.x + width
      }
      this.pen.x += width + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch
      if (glyph.isSpace) word = { text: '', from: this.pen.x, to: this.pen.x }
    }
    flush()
  }

  /** Text that stands upright; what is turned (a watermark, a reference in the margin) is no part of the notes. */
  private write({ text, from, to }: { text: string; from: number; to: number }, place: Matrix): void {
    if (text === '') return
    const { size, rise, font } = this.state
    const whole = times(place, this.pen.matrix)
    const [x, y] = applied(whole, from, this.pen.y + rise)
    const [right, slant] = applied(whole, to, this.pen.y + rise)
    if (right <= x || Math.abs(slant - y) > (right - x) * 0.1) return
    if (this.runs.length >= pdfLimits.runsOnPage) throw new UnreadableDocument(tooMany)
    this.runs.push({ text, x, right, y, size: Math.abs(size) * Math.hypot(whole[2], whole[3]), isBold: font.isBold })
  }
}

/** Some programs draw a letter twice, a hair apart, to make it bold. */
function drawnOnce(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run>()
  for (const run of runs) {
    const key = `${run.text} ${Math.round(run.x / 2)} ${Math.round(run.y / 2)}`
    const before = seen.get(key)
    if (before) before.isBold = true
    else seen.set(key, run)
  }
  return [...seen.values()]
}

/** The words that a page draws, each with its place on the upright page. Throws UnreadableDocument where they are too many. `fonts` knows the fonts by the page's names for them. */
export function textRuns(
  operators: Operators,
  OPS: Record<string, number>,
  upright: Matrix,
  fonts: (name: string) => Font,
): Run[] {
  const reader = new TextReader(fonts)
  const numbers = (args: unknown[]) => args.map(Number)
  const handlers: Record<string, (args: unknown[], place: Matrix) => void> = {
    save: () => reader.save(),
    restore: () => reader.restore(),
    beginText: () => reader.place(identity),
    setFont: ([name, size]) => reader.setFont(String(name), Number(size)),
    setCharSpacing: ([charSpacing]) => reader.set({ charSpacing: Number(charSpacing) }),
    setWordSpacing: ([wordSpacing]) => reader.set({ wordSpacing: Number(wordSpacing) }),
    setHScale: ([percent]) => reader.set({ stretch: Number(percent) / 100 }),
    setTextRise: ([rise]) => reader.set({ rise: Number(rise) }),
    setLeading: ([leading]) => reader.set({ leading: Number(leading) }),
    setTextMatrix: ([matrix]) => reader.place(Array.from(matrix as ArrayLike<number>) as Matrix),
    moveText: (args) => reader.move(numbers(args)[0] ?? 0, numbers(args)[1] ?? 0),
    setLeadingMoveText: (args) => {
      reader.set({ leading: -(numbers(args)[1] ?? 0) })
      reader.move(numbers(args)[0] ?? 0, numbers(args)[1] ?? 0)
    },
    nextLine: () => reader.nextLine(),
    showText: ([glyphs], place) => reader.show(glyphs as (Glyph | number)[], place),
  }
  const byCode = new Map(Object.entries(handlers).map(([name, handle]) => [OPS[name], handle]))
  for (const { operator, args, place } of stepsOf(operators, OPS, upright)) byCode.get(operator)?.(args, place)
  return drawnOnce(reader.runs)
}
