/** A picture in shades of grey, row by row from the top: 0 is black, 255 white. */
export type GreyPicture = { width: number; height: number; grey: Uint8Array }

/** A straight line drawn on a page, in pixels: `at` a height and `from` the left `to` the right, or upright. */
export type DrawnRuling = { isVertical: boolean; at: number; from: number; to: number }

/**
 * A page as it is seen, from its pictures alone: no text of the PDF's own. The straight lines are taken out of the picture,
 * which is null where nothing dark lies on it. `pages` is how many the document has.
 */
export type DrawnPage = { pages: number; dotsPerInch: number; rulings: DrawnRuling[]; picture: GreyPicture | null }

/** A page that Tesseract recognised from its picture: its size in pixels, and the words as Tesseract's TSV gives them. */
export type RecognisedPage = { width: number; height: number; dotsPerInch: number; rulings: DrawnRuling[]; tsv: string }
