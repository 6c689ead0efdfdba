export const statusWord = { open: 'Open', completed: 'Completed', withdrawn: 'Withdrawn' }
export const title = (body: string, day: string) => `Actions of ${body}, as at ${day}`
export const source = (occasion: string, day: string) => `${occasion}, ${day}`
export const sourceRow = (occasion: string, day: string, row: number) => `${occasion}, ${day}, row ${row}`
export const sourceLine = (occasion: string, day: string, line: number) => `${occasion}, ${day}, line ${line}`
