export const askedBy = (name: string) => `asked by ${name}`
export const answeredBy = (name: string) => `answered by ${name}`
