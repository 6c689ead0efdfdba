import type { IssueAnswer } from '../../../shared/answers/issue.ts'

export type WhyLinked = { reason: string; weight: number; links: number; between: string }

/** The reasons for the issue's links, each once, strongest first, with how many links rest on it. */
export function whyLinked({ links }: IssueAnswer): WhyLinked[] {
  const reasons = new Map<string, WhyLinked>()
  for (const { reasons: given, fromText, toText } of links) {
    for (const { reason, weight } of given) {
      const before = reasons.get(reason)
      const between = before?.between ?? `“${fromText}” and “${toText}”`
      reasons.set(reason, { reason, weight: Math.max(weight, before?.weight ?? 0), links: (before?.links ?? 0) + 1, between })
    }
  }
  return [...reasons.values()].sort((one, other) => other.weight - one.weight || (one.reason < other.reason ? -1 : 1))
}
