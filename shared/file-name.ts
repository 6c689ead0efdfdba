const longest = 200

// Control characters, and marks that turn the direction of writing, so that a name could show another ending than it has.
const unseen = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** The first characters of a name with its ending, none of them cut in two. */
function shortened(name: string): string {
  if (name.length <= longest) return name
  const ending = /\.\w{1,9}$/.exec(name)?.[0] ?? ''
  let kept = ''
  for (const character of name) {
    if (kept.length + character.length + ending.length > longest) break
    kept += character
  }
  return kept + ending
}

/**
 * The name of a file as it is kept and shown: without the path that some programs send, without characters that cannot be
 * seen, at most 200 characters. It never names a place on the disk.
 */
export function fileName(written: string): string {
  const name = written.split(/[\\/]/).at(-1)?.toWellFormed().replace(unseen, ' ').trim() ?? ''
  return shortened(name) || 'unnamed'
}
