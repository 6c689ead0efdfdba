export const rowHeight = 64

/** The height, in pixels, that a drawing of so many rows of dots takes. */
export const dotsHeight = (rows: number) => rows * rowHeight + 52
