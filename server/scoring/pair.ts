export type Pairs<Want, Got> = { pairs: [Want, Got | null][]; extra: Got[] }

/**
 * Pairs each labelled thing with one that was read: the best fit first, each used once, what is required before what is
 * optional.
 * @param fit how well two fit; 0 or less where they do not
 */
export function pairUp<Want extends { optional?: true }, Got>(
  wanted: Want[],
  got: Got[],
  fit: (want: Want, got: Got) => number,
): Pairs<Want, Got> {
  const chances = wanted.flatMap((want, i) =>
    got
      .map((one, j) => ({ i, j, fit: fit(want, one) - (want.optional ? 0.05 : 0) }))
      .filter((chance) => chance.fit > 0),
  )
  chances.sort((a, b) => b.fit - a.fit || a.i - b.i || a.j - b.j)
  const gotFor = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of chances) {
    if (gotFor.has(i) || taken.has(j)) continue
    gotFor.set(i, j)
    taken.add(j)
  }
  return {
    pairs: wanted.map((want, i) => [want, got[gotFor.get(i) ?? -1] ?? null]),
    extra: got.filter((_, j) => !taken.has(j)),
  }
}
