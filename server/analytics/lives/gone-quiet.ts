/** Heard of at three of the last six meetings that could have heard it, and at none of the last three. */
export function hasGoneQuiet(heard: boolean[]): boolean {
  const lastSix = heard.slice(-6)
  return lastSix.filter(Boolean).length >= 3 && !lastSix.slice(-3).some(Boolean)
}
