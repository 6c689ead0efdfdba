import type { Side } from './facts.ts'

/** An office as every police area knows it: its short form, its full name and the side it is on. */
export type KnownOffice = { short: string; name: string; side: Side }

const office = (short: string, name: string, side: Side): KnownOffice => ({ short, name, side })

/** Offices with one holder at a time, in any area. */
export const knownOffices: readonly KnownOffice[] = [
  office('PCC', 'Police and Crime Commissioner', 'commissioner'),
  office('PFCC', 'Police, Fire and Crime Commissioner', 'commissioner'),
  office('DPCC', 'Deputy Police and Crime Commissioner', 'commissioner'),
  office('DPFCC', 'Deputy Police, Fire and Crime Commissioner', 'commissioner'),
  office('APCC', 'Assistant Police and Crime Commissioner', 'commissioner'),
  office('CC', 'Chief Constable', 'force'),
  office('DCC', 'Deputy Chief Constable', 'force'),
  office('ACC', 'Assistant Chief Constable', 'force'),
  office('ACO', 'Assistant Chief Officer', 'force'),
  office('DCO', 'Deputy Chief Officer', 'force'),
  office('CFO', 'Chief Finance Officer', 'unknown'),
  office('CEO', 'Chief Executive Officer', 'commissioner'),
  office('CE', 'Chief Executive', 'commissioner'),
  office('CEx', 'Chief Executive', 'commissioner'),
  office('Chief Exec', 'Chief Executive', 'commissioner'),
  office('DF', 'Director of Finance', 'unknown'),
  office('DoF', 'Director of Finance', 'unknown'),
  office('HoP', 'Head of Policy', 'commissioner'),
]

/** Ranks that several people hold at once: they help to read a name, and alone they name nobody. */
export const knownRanks: readonly KnownOffice[] = [
  office('Ch Supt', 'Chief Superintendent', 'force'),
  office('C/Supt', 'Chief Superintendent', 'force'),
  office('Ch/Supt', 'Chief Superintendent', 'force'),
  office('Chief Supt', 'Chief Superintendent', 'force'),
  office('DCS', 'Detective Chief Superintendent', 'force'),
  office('Det Ch Supt', 'Detective Chief Superintendent', 'force'),
  office('Det Chief Supt', 'Detective Chief Superintendent', 'force'),
  office('D/Supt', 'Detective Superintendent', 'force'),
  office('Det Supt', 'Detective Superintendent', 'force'),
  office('DSupt', 'Detective Superintendent', 'force'),
  office('Supt', 'Superintendent', 'force'),
  office('Ch Insp', 'Chief Inspector', 'force'),
  office('C/Insp', 'Chief Inspector', 'force'),
  office('Chief Insp', 'Chief Inspector', 'force'),
  office('DCI', 'Detective Chief Inspector', 'force'),
  office('DI', 'Detective Inspector', 'force'),
  office('Insp', 'Inspector', 'force'),
  office('DS', 'Detective Sergeant', 'force'),
  office('PS', 'Police Sergeant', 'force'),
  office('Sgt', 'Sergeant', 'force'),
  office('PC', 'Police Constable', 'force'),
  office('DC', 'Detective Constable', 'force'),
  office('Cmdr', 'Commander', 'force'),
  office('Cdr', 'Commander', 'force'),
  office('Chief Fire Officer', 'Chief Fire Officer', 'partner'),
  office('DCFO', 'Deputy Chief Fire Officer', 'partner'),
  office('ACFO', 'Assistant Chief Fire Officer', 'partner'),
  office('Area Manager', 'Area Manager', 'partner'),
  office('Group Manager', 'Group Manager', 'partner'),
  office('Station Manager', 'Station Manager', 'partner'),
]

/** Bodies that act as one: no person stands behind the form. */
export const knownBodies: readonly KnownOffice[] = [
  office('OPCC', 'Office of the Police and Crime Commissioner', 'commissioner'),
  office('OPFCC', 'Office of the Police, Fire and Crime Commissioner', 'commissioner'),
  office('PCCO', 'Office of the Police and Crime Commissioner', 'commissioner'),
  office('COT', 'Chief Officer Team', 'force'),
  office('SCT', 'Senior Command Team', 'force'),
]

const capacities: readonly [RegExp, string][] = [
  [/^(?:t\/|temp(?:orary)?\.? |t\. )/i, 'Temporary'],
  [/^(?:a\/|acting )/i, 'Acting'],
  [/^interim /i, 'Interim'],
]

const bare = (text: string) => text.replace(/^the /i, '').replace(/[.,]/g, '').replace(/&/g, 'and').trim().toLowerCase()

/** By every form, bare; of two offices with one form the first counts. */
const byForm = new Map(
  [...knownOffices, ...knownRanks]
    .flatMap((one) => [one.short, one.name].map((form) => [bare(form), one] as const))
    .toReversed(),
)

const known = (text: string): KnownOffice | null => byForm.get(bare(text)) ?? null

/**
 * The office that a short or full form names ("T/DCC" is the Temporary Deputy Chief Constable); null for any other words.
 * Short forms are matched in capitals only where they are short enough to be words.
 */
export function officeOf(written: string): KnownOffice | null {
  const text = written.trim().replace(/^the /i, '')
  for (const [shape, capacity] of capacities) {
    const rest = text.replace(shape, '')
    const office = rest === text ? null : known(rest)
    if (office) return { ...office, short: text, name: `${capacity} ${office.name}` }
  }
  return known(text) ?? composedRank(text)
}

// "D/Ch/Supt", "Det C/Insp", "Chief Supt": a rank put together from the usual shortenings of its words.
const composed =
  /^(?<detective>d(?:et(?:ective)?)?[./ ]{1,2})?(?<chief>ch(?:ief)?[./ ]{1,2}|c[./])?(?<rank>supt|superintendent|insp(?:ector)?|sgt|sergeant)\.?$/i

function composedRank(text: string): KnownOffice | null {
  const { detective, chief, rank = '' } = composed.exec(text)?.groups ?? {}
  if (rank === '') return null
  const base = /^su/i.test(rank) ? 'Superintendent' : /^i/i.test(rank) ? 'Inspector' : 'Sergeant'
  return {
    short: text,
    name: [detective && 'Detective', chief && 'Chief', base].filter(Boolean).join(' '),
    side: 'force',
  }
}

// "NOPCC", "OPCCN": the letters of the area before or behind.
const ofAnArea = /^\p{Lu}{0,3}(?<body>OPF?CC)\p{Lu}{0,3}$/u

/** The body that a form names: "OPCC", "Office of the Police and Crime Commissioner". */
export function bodyOf(written: string): KnownOffice | null {
  const text = bare(written)
  const found = knownBodies.find((one) => bare(one.short) === text || bare(one.name) === text)
  if (found) return found
  const ofArea = ofAnArea.exec(written.trim())?.groups?.body
  return ofArea === undefined ? null : bodyOf(ofArea)
}

const ofTheForce =
  /\b(?:constable|superintendent|supt|inspector|insp|sergeant|sgt|constabulary|assistant chief officer|chief officer team|(?:staff officer|pa|assistant|advis[eo]r) to (?:the )?[da]?cc)\b/i
// In the City of London and the Metropolis a commissioner heads the force.
const headsAForce =
  /\b(?:(?:deputy |assistant )?commissioner,? (?:of|for) (?:the )?(?:police(?! and\b|,)|city of london police|metropolis|city police)|commander)\b/i
// What oversees without a commissioner: a mayor, an authority or a board with its own officers.
const ofABody =
  /\b(?:mayor(?:al)?|combined authority|police authority|policing board|board secretary|treasurer|(?:clerk|secretary|treasurer|adviser) to the (?:board|authority|panel|committee|forum)|town clerk)\b/i
// Commissioners of other matters hold neither side.
const ofOthers = /\b(?:victims|children|information|biometrics|older people|refuge)['’]?s? commissioner\b/i
const ofTheCommissioner = /\b(?:commissioner|o?p(?:f)?cc|opfcc|pcc['’]?s?|dpcc|commissioner['’]?s office)\b/i
const ofAForce =
  /^(?:the )?[Pp]olice$|\b(?:\p{Lu}[\p{L}-]{1,30} (?:[Pp]olice|[Cc]onstabulary|POLICE|CONSTABULARY)|[Ff]orce|FORCE|[Pp]olice [Ss]ervice)\b/u
const ofAPartner =
  /\b(?:police(?:, fire)? and crime panel|partners|partner agencies|youth commission|council|councillor|cllr|nhs|hospital|probation|fire (?:and|&) rescue|health board|crown prosecution|cps|university|magistrate|hmicfrs|hmic|iopc|joint audit committee|home office|forum|charity|housing|ambulance|nfu|neighbourhood watch|citizens['’]? panel)\b/i

/** The side that the words of an office or role tell; `unknown` where they do not. */
export function sideOf(role: string): Side {
  const office = officeOf(role)
  if (office && office.side !== 'unknown') return office.side
  if (headsAForce.test(role)) return 'force'
  if (ofOthers.test(role)) return 'partner'
  if (ofTheCommissioner.test(role) || ofABody.test(role)) return 'commissioner'
  if (ofTheForce.test(role)) return 'force'
  if (ofAPartner.test(role)) return 'partner'
  if (ofAForce.test(role)) return 'force'
  return 'unknown'
}
