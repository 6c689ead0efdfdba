/** How high a word is drawn, in heights of its letters as a font counts them: by the parts that its letters have. */
const heights = { both: 0.93, one: 0.72, none: 0.52 }

const rising = /[\p{Lu}\p{Nd}bdfhijklt&£()[\]/]/u
const hanging = /[gjpqyQ,;()[\]/]/u
const letters = /[\p{L}\p{Nd}]/u

/** Whether a word hangs below the line that it stands on. */
export const hangs = (text: string): boolean => hanging.test(text)

/** The size of the font in which a word of so many points is drawn; null where it has no letters to tell by. */
export function sizeOf(text: string, points: number): number | null {
  if (!letters.test(text)) return null
  const [rises, sinks] = [rising.test(text), hanging.test(text)]
  if (rises && sinks) return points / heights.both
  return points / (rises || sinks ? heights.one : heights.none)
}
