import type { SourceSpan } from '../../shared/facts.ts'

/** Spans as a word of an address: "120-180,200-220". */
export const spansToUrl = (spans: SourceSpan[]) => spans.map(([start, end]) => `${start}-${end}`).join(',')

/** Spans from an address; what is no span is left out. */
export function spansFromUrl(word: string | undefined): SourceSpan[] {
  const pairs = (word ?? '').split(',').map((pair) => /^(\d{1,9})-(\d{1,9})$/.exec(pair))
  return pairs.flatMap((pair) => {
    const [start, end] = [Number(pair?.[1]), Number(pair?.[2])]
    return start < end ? [[start, end] satisfies SourceSpan] : []
  })
}
