import type { SourceSpan } from '../../../shared/facts.ts'

const width = 512

function* stretches(spans: readonly SourceSpan[]): Generator<number> {
  for (const [start, end] of spans)
    for (let at = Math.floor(start / width); at <= Math.floor((end - 1) / width); at++) yield at
}

/** Which of many facts share a place of the text with some spans: facts are kept by the stretches of text they stand in. */
export type SpanIndex = {
  add(id: number, spans: readonly SourceSpan[]): void
  /** The ids that stand in the same stretches; whether they overlap is for the caller to see. */
  near(spans: readonly SourceSpan[]): Set<number>
}

/** An empty index of spans. */
export function spanIndex(): SpanIndex {
  const found = new Map<number, Set<number>>()
  return {
    add(id, spans) {
      for (const at of stretches(spans)) found.set(at, (found.get(at) ?? new Set()).add(id))
    },
    near: (spans) => new Set([...stretches(spans)].flatMap((at) => [...(found.get(at) ?? [])])),
  }
}
