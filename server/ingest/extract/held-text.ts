import type { TextElement } from '../../../shared/source.ts'

type Open = { kind: TextElement['kind']; level: number; start: number }

const blank = /\s/

/**
 * Collects the text of a document and the elements over it, while its mark-up is taken out. Line breaks are written only
 * where the source has them, so that a line keeps its number; blocks that stand on one line are kept apart by a space.
 */
export class HeldText {
  private readonly pieces: string[] = []
  private written = 0
  private last = '\n'
  readonly elements: TextElement[] = []

  get length(): number {
    return this.written
  }

  write(text: string): void {
    if (text === '') return
    this.pieces.push(text)
    this.written += text.length
    this.last = text.at(-1) ?? this.last
  }

  /** Keeps what follows apart from what stands before it. */
  separate(by: ' ' | '\t' = ' '): void {
    if (!blank.test(this.last)) this.write(by)
  }

  open(kind: TextElement['kind'], level: number): Open {
    return { kind, level, start: this.length }
  }

  close({ kind, level, start }: Open): void {
    if (this.length > start) this.elements.push({ kind, level, start, end: this.length })
  }

  /** Ends a passage inside a block: an empty paragraph stands for the break. */
  split(): void {
    this.elements.push({ kind: 'paragraph', level: 0, start: this.length, end: this.length })
  }

  /** The whole text; elements in the order in which they begin, the outer before the inner. */
  finish(): { text: string; elements: TextElement[] } {
    this.elements.sort((a, b) => a.start - b.start || b.end - a.end)
    return { text: this.pieces.join(''), elements: this.elements }
  }
}

export type OpenElement = Open
