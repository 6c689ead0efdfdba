/** Pixels of a row of dots; its name takes the uppermost `nameHeight` of them. */
export const rowHeight = 88
export const nameHeight = 24

/** The height, in pixels, that a drawing of so many rows of dots takes. */
export const dotsHeight = (rows: number) => rows * rowHeight + 56
