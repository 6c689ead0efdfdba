export const sub = 'Take the record and the answers into Excel, Power BI or any other tool, at addresses that stay.'
export const how = 'How it works'
export const description = 'All of this, for programs:'
export const examples = 'Examples'
export const question = 'Answers to questions'
export const record = 'The record itself'
export const parameters = 'What narrows a list'
export const narrowedBy = (parameters: string[]) => `Narrowed by ${parameters.join(', ')}.`
export const fieldsOf = (list: string) => `Fields of ${list}`
export const field = 'Field'
export const type = 'Kind'
export const meaning = 'What it is'
