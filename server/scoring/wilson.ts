/** z of a two-sided interval of 90 per cent: its lower end is passed in 95 cases of 100. */
const Z = 1.645

/**
 * Lower end of Wilson's score interval for a share (Wilson 1927), 0 where nothing was counted.
 * @param right how many of `n` are right
 */
export function wilsonLower(right: number, n: number): number {
  if (n === 0) return 0
  const share = right / n
  const spread = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2))
  return (share + Z ** 2 / (2 * n) - spread) / (1 + Z ** 2 / n)
}
