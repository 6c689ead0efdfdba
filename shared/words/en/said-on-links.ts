// What stood before somebody said something of a link, and what stands after it.

export const both = (one: string, other: string) => `“${one}” and “${other}”`
export const oneIssue = 'one issue'
export const oneAction = 'one action'
export const partOfIssue = (words: string, issue: string) => `“${words}” in “${issue}”`
export const inIssue = (issue: string) => `in “${issue}”`
export const inNoIssue = 'in no issue'
export const issueByItself = 'an issue by itself'
export const partOfAction = (words: string, action: string) => `“${words}” as a part of “${action}”`
export const ownAction = 'an action of its own'
