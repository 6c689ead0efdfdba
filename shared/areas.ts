/** Police areas of England and Wales, as they name themselves. Any other area is recognised by shape ("X Police"). */
export const knownAreas: readonly string[] =
  `Avon and Somerset, Bedfordshire, Cambridgeshire, Cheshire, City of London, Cleveland, Cumbria,
Derbyshire, Devon and Cornwall, Dorset, Durham, Dyfed-Powys, Essex, Gloucestershire, Greater Manchester, Gwent, Hampshire, Hertfordshire,
Humberside, Kent, Lancashire, Leicestershire, Lincolnshire, Merseyside, Norfolk, North Wales, North Yorkshire, Northamptonshire,
Northumbria, Nottinghamshire, South Wales, South Yorkshire, Staffordshire, Suffolk, Surrey, Sussex, Thames Valley, Warwickshire,
West Mercia, West Midlands, West Yorkshire, Wiltshire`
    .split(',')
    .map((area) => area.trim())

const named =
  /(\p{Lu}[\p{Ll}-]{2,30}(?: (?:(?:and|&) )?\p{Lu}[\p{Ll}-]{2,30}){0,2}) (?:Police|Constabulary)\b(?!(?:,? Fire)? (?:and|&) (?:Fire|Crime)| (?:Association|Federation))/gu
const commissionerFor =
  /Commissioner (?:for|of) ((?:the )?\p{Lu}[\p{Ll}-]{2,}(?: (?:(?:and|&) )?\p{Lu}[\p{Ll}-]{2,}){0,2})/gu

// Words with a capital that stand before "Police" without naming an area.
const notAreas =
  /\b(?:Local|Neighbourhood|The|National|British|Transport|Chief|Head|Deputy|Assistant|Constable|Superintendent|Inspector|Officer|Manager|Metropolitan|Community|Roads|Answering|Policing|Home|Office|College|Serving|Military|Ministry|Strategic|Modern|Public|New|Response|Uniformed|Special|Regional|Temporary|Joint|City|County|Borough|Our|Your|Answers|Initial|Police|From|At|In|On|For|And|Of|By|To)\b/

function count(names: Iterable<string>): string | null {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function* shaped(text: string): Generator<string> {
  for (const shape of [commissionerFor, named]) {
    for (const match of text.matchAll(shape)) {
      const name = (match[1] ?? '').replace(/^the /i, '')
      const words = name.split(' ')
      const first = words.findIndex((word) => !notAreas.test(word))
      const cleaned = words.slice(Math.max(0, first)).join(' ')
      if (cleaned && !notAreas.test(cleaned)) yield cleaned
    }
  }
}

/** The police area that a text speaks of most: a force's or commissioner's name, else a known area's; null where none is named. */
export function areaIn(text: string): string | null {
  const byName = count(shaped(text))
  if (byName) return byName
  const known = new RegExp(`\\b(?:${knownAreas.join('|')})\\b`, 'g')
  return count([...text.matchAll(known)].map((match) => match[0]))
}
