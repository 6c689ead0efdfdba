import type { Styled } from './shapes.ts'

/** Collects the lines of a passage as one text, with its bold parts and the places at which a new page begins. */
export class UnwrappedText {
  private text = ''
  private page: number | null = null
  private readonly bold: Styled['bold'] = []
  private readonly pageBreaks: number[] = []

  /** @param page the page of a new line; null for what stands on the same line */
  add({ text, bold }: Styled, page: number | null): void {
    const isCut = page !== null && /\p{L}[-\u00ad\u2010]$/u.test(this.text) && /^\p{L}/u.test(text)
    if (this.text !== '' && !isCut) this.text += ' '
    // Before a capital the hyphen is the name's own; else it stays undecided until all of the text is known.
    if (isCut && /^\p{Ll}/u.test(text)) this.text = this.text.slice(0, -1) + lineEndHyphen
    if (page !== null && this.page !== null && page !== this.page) this.pageBreaks.push(this.text.length)
    this.page = page ?? this.page
    const start = this.text.length
    this.text += text
    for (const [from, to] of bold) this.bold.push([start + from, start + to])
  }

  finish(): Styled & { pageBreaks: number[] } {
    return { text: this.text, bold: this.bold, pageBreaks: this.pageBreaks }
  }
}

/** Stands for a hyphen at a line's end until `withoutLineEndHyphens` has decided about it. */
export const lineEndHyphen = '\u00ad'
