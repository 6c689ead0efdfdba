import type { Speaker } from '../speech/subject.ts'

/** Those who answered, as written, each person once, in the order in which they speak. */
export function answerersOf(speakers: readonly Speaker[]): string[] {
  return [...new Map(speakers.toReversed().map(({ key, written }) => [key, written])).values()].toReversed()
}
