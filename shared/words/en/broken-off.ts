// Why reading a document was broken off, and what to do.

const advice = 'Give the notes alone, without their papers, or save them as plain text, and put them in again.'
export const tooSlow = (seconds: number) => `Reading it took longer than ${seconds} seconds. ${advice}`
export const tooMuch = (megabytes: number) => `More than ${megabytes} MB were read out of it. ${advice}`
export const brokeDown = `Reading it broke down. ${advice}`
export const tooMuchMemory = (megabytes: number) => `Reading it needed more than ${megabytes} MB of memory. ${advice}`
export const unasked = 'Reading it gave what was not asked for.'

const adviceOnPages = 'Give the notes alone, without their papers, or put in the file that they were made from.'
export const pageTooSlow = (seconds: number) =>
  `Recognising a page of it took longer than ${seconds} seconds. ${adviceOnPages}`
export const pageTooMuch = `More was recognised on a page than a page holds. ${adviceOnPages}`
export const pageBrokeDown = `Tesseract broke down while it recognised a page. ${adviceOnPages}`
