/** A word on a page, in pixels from its top left corner, `confidence` from 0 to 1. `line` tells words of one line. */
export type Word = {
  text: string
  line: string
  left: number
  top: number
  right: number
  bottom: number
  confidence: number
}

/** Rows of Tesseract's TSV are of pages, blocks, paragraphs, lines and words; these are the words'. */
const wordLevel = '5'

/**
 * The words of a page out of the TSV that Tesseract writes: level, page, block, paragraph, line, word, left, top, width,
 * height, confidence in percent, text. Rows that are no words, or not whole, are left out.
 */
export function wordsIn(tsv: string): Word[] {
  return tsv.split('\n').flatMap((row) => {
    const [level, , block, paragraph, line, , left, top, width, height, sure, written] = row.split('\t')
    const text = written?.trim() ?? ''
    const [x = NaN, y = NaN, wide = NaN, high = NaN, percent = NaN] = [left, top, width, height, sure].map(Number)
    if (level !== wordLevel || text === '' || !Number.isFinite(x + y)) return []
    if (!(wide > 0 && high > 0 && percent >= 0)) return []
    const place = { left: x, top: y, right: x + wide, bottom: y + high }
    return [
      { text, line: `${block} ${paragraph} ${line}`, ...place, confidence: Math.min(100, Math.round(percent)) / 100 },
    ]
  })
}
