import { check } from 'recheck'

/**
 * `safe`: recheck finds matching linear. `limited`: recheck sees repeats that may begin anew at each place, and each of them
 * has a limit, so that a place costs no more than that, however long the text. `open`: the work may grow with a power of the text.
 */
export type Verdict = 'safe' | 'limited' | 'open'

const withinMs = 30_000
/** A repeat may take in so many characters: as many as a sentence has. */
const mostRepeats = 300

/** Whether every repeat of a pattern has a limit, and none a large one; no text that it matches is long then. */
export function isLimited(source: string): boolean {
  const bare = source.replace(/\\(?:[pPu]\{[^}]{1,40}\}|k<\w{1,40}>|.)/gsu, 'c').replace(/\[[^\]]{0,2000}\]/g, 'c')
  if (/[*+]/.test(bare)) return false
  return [...bare.matchAll(/\{(\d{1,9})(,?)(\d{0,9})\}/g)].every(
    ([, least, comma, most]) => (comma === '' || most !== '') && Number(most || least) <= mostRepeats,
  )
}

/** What recheck says of a pattern; a pattern it cannot judge in time is open. */
export async function judgePattern(
  source: string,
  flags: string,
): Promise<{ verdict: Verdict; attack: string | null }> {
  const found = await check(source, flags, { timeout: withinMs })
  if (found.status === 'safe') return { verdict: 'safe', attack: null }
  const attack = found.status === 'vulnerable' ? found.attack.pattern : null
  const isPower = found.status === 'vulnerable' && found.complexity.type === 'polynomial'
  return { verdict: isPower && isLimited(source) ? 'limited' : 'open', attack }
}
