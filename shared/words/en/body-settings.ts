export const removed = (body: string) => `Removed the body “${body}”.`
export const takenBack = 'taken back'
export const successor = (body: string) => `Wrote down the successor “${body}”.`
export const successorFrom = (body: string, day: string) => `Wrote down the successor “${body}”, from ${day}.`
export const described = (body: string) => `Described the body “${body}”.`
export const describedFrom = (body: string, day: string) => `Described the body “${body}”, from ${day}.`
