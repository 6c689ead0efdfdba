const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

export const leftToThemes = (issue: string) => `Left “${issue}” to its themes again.`
export const noPriority = (issue: string) => `Said that “${issue}” belongs to no priority.`
export const tied = (issue: string, priorities: readonly string[]) => `Tied “${issue}” to ${quoted(priorities)}.`
export const removed = (priority: string) => `Removed the priority “${priority}”.`
export const written = (priority: string, plan: string) => `Wrote down the priority “${priority}” of “${plan}”.`
export const takenBack = 'a priority taken back'
