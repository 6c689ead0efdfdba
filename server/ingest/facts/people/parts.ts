/** An entry of a list taken apart: who, the rank before the name, what stands beside it, and what stands in brackets. */
export type Parts = { name: string; rank: string | null; roles: string[]; called: string[]; inside: string[] }
