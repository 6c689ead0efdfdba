import { trimmedEnd } from '../../../../shared/trim.ts'
import { bodyOf, knownOffices, knownRanks, officeOf } from '../../../../shared/offices.ts'

// Words that stand in roles, bodies and headings, and not in the names of people.
const roleWords =
  /\b(?:police|policing|commander|contact|response|commissioners?|constable|constabulary|officers?|director|chief|deputy|assistant|manager|finance|financial|executive|secretary|board|council|councillor|force|policy|office|team|minutes?|meeting|apologies|present|attendance|attendees|items?|service|services|support|superintendent|supt|inspector|insp|sergeant|sgt|temporary|acting|strategic|strategy|governance|scrutiny|performance|communications?|engagement|partnerships?|assurance|analyst|advis[eo]r|lead|staff|legal|monitoring|treasurer|audit|committee|panel|conven[eo]r|chair|chairman|chairperson|vice|member|members|public|media|press|crime|justice|victims?|personal|personnel|human|resources|hr|ict|it|estates|commissioning|senior|principal|administrator|admin|coordinator|co-ordinator|clerk|business|programme|project|change|operations|corporate|planning|research|data|opcc|opfcc|pcc|pfcc|university|hospital|nhs|trust|fire|rescue|county|city|borough|district|department|unit|division|area|representative|observer|note|taker|room|venue|date|time|location|headquarters|hq|agenda|action|actions|none|all|name|names|role|title|capacity|organisation|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|july|august|september|october|november|december|external|internal|independent|custody|visiting|professional|standards|equality|diversity|learning|development|people|digital|delivery|information|technology|transformation|mayor|mayoral|appendix|report|update|outstanding|matters|holding|account|official|federation|unison|society|association|no|any|other|welcome|introductions?|the|part|section|number|via|teams|microsoft|item|only|auditors?|papers?|invited|chairing|joined|left|llp|ltd|limited|plc|inc|llc|cic|oversight|conference|mopac|mps|gmca|npcc|hmicfrs?|iopc|interim|secretariat|authority|authorities|command|region|ireland|designate|personnel|officials?|plan|investigations?|intelligence|territorial|specialist|operational|safeguarding|neighbourhoods?)\b/i

// Words of Welsh offices and labels: they have the shape of names.
const welshWords =
  /(?<![\p{L}])(?:prif|brif|gwnstabl|cwnstabl|comisiynydd|gomisiynydd|heddlu|throseddu|throsedd|dirprwy|ddirprwy|swyddog|swyddogion|swyddfa|cyllid|cynorthwyol|cadeirydd|cofnodion|pennaeth|bennaeth|cyfarwyddwr|gyfarwyddwr|gweithredol|gweithrediaeth|cyfreithiol|bwrdd|rheolwr|uwch|uwcharolygydd|arolygydd|ringyll|cynghorydd|polisi|perfformiad|llywodraethu|ymddiheuriadau|bresennol|dyddiad|lleoliad|amser|cyfarfod|aelod|aelodau|staff|panel)(?![\p{L}])/iu

/** Whether a word is of a role, a body or a heading, and of no name. */
export const isRoleWord = (word: string): boolean => roleWords.test(word)

/** Whether words are of a Welsh office or label. */
export const isWelsh = (text: string): boolean => welshWords.test(text)

const particle = '(?:de|da|di|van|von|der|den|la|le|al|bin|ap|ab|st|o)'
const word = "(?:St\\.|(?:h?\\p{Lu}|Mc|Mac|O['’]|D['’])[\\p{L}'’.-]*\\p{L}|(?:\\p{Lu}\\.){2,3}|\\p{Lu}\\.?)"
const nameShape = new RegExp(`^${word}(?: (?:${particle} ){0,2}${word}){1,3}$`, 'u')
const honorific =
  /^(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|lord|lady|baroness|rt\.? hon\.?|the rt\.? hon\.?|rev(?:d|erend)?|cllr|councillor|canon|judge|his honour|her honour|alderman|alderwoman|sheriff|deputy(?= \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$))\.? /iu
const letters =
  /,? (?:[MOC]\.B\.E\.?|Q\.P\.M\.?|J\.P\.?)(?=$|[ ,;(])|,? (?:qpm|mbe|obe|cbe|dl|kpm|jp|qc|kc|mp|bem|cvo|frsa|cpfa|cipfa|mla|msp|mep|am|td|qgm|gm|phd)\b\.?/gi

const isOffice = (word: string) => /^\p{Lu}{2,5}$/u.test(word) && (officeOf(word) ?? bodyOf(word)) !== null

// "FOR ASHBY": a line of capitals that goes on from the one above it.
const joining = /^(?:AND|AT|BY|FOR|FROM|IN|OF|ON|TO|WITH)\b/

// A title or an honour whose name is lost: "the Rt Hon", "Professor AM".
const unnamed =
  /^(?:(?:mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sir|dame|rt|hon|lord|lady|mla|mp|am|msp|mep|qc|kc|jp)\b\W{0,3}){1,4}$/i

// Words of roles and bodies that are surnames too: behind a title, "Mr Ivo Senior", they are no role.
const surname = /(?<=\p{L} )(?:senior|constable|justice|mayor|march|august|price|press|chair|clerk|steward)$/iu

/** Whether one word behind a rank is the name of its holder: "Ch Supt Lee", and not "Assistant Chief Constable Crime". */
export const isSurname = (word: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+$/u.test(word) && !roleWords.test(`x ${word}`.replace(surname, ''))

/** Whether words have the shape of a person's name: two to four words with capitals, none of which belongs to a role. */
export function isName(text: string): boolean {
  const name = text.trim().replace(honorific, '').replace(honorific, '').replace(letters, '')
  if (unnamed.test(text.trim())) return false
  const asked = honorific.test(text.trim()) ? name.replace(surname, '') : name
  if (name.length > 45 || roleWords.test(asked) || isWelsh(name) || isOffice(name.split(' ').at(-1) ?? '')) return false
  if (honorific.test(text.trim()) && new RegExp(`^${word}$`, 'u').test(name)) return true
  const isShouted =
    name === name.toUpperCase() && name.length > 3 && /^[\p{Lu}'’-]{2,}(?: [\p{Lu}'’-]{2,}){1,3}$/u.test(name)
  return (nameShape.test(name) && name !== name.toUpperCase()) || (isShouted && !joining.test(name))
}

/** A name without honours and titles; a title stays where only a surname follows it. */
export function bareName(text: string): string {
  const name = trimmedEnd(text.trim().replace(letters, ''), ' .,;:').trim()
  const without = name.replace(honorific, '')
  // "Alderman Sir Piet Oram" has two.
  if (honorific.test(without)) return bareName(without)
  return without.includes(' ') ? without : name
}

// Words that hold a rank only before a name in full: "Chief Ann Lee", and no "Deputy Chief Officer".
const localRanks = [
  'Chief',
  'Deputy Chief',
  'Reeve',
  'Deputy Reeve',
  'Regional Chair',
  'Warden',
  'Provost',
  'Lord Provost',
  'Lord Mayor',
  'Convener',
  'Convenor',
  'Vice-Convener',
  'Vice-Convenor',
  'Depute Convener',
  'Depute Convenor',
]

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const ranks = [...knownOffices, ...knownRanks]
  .flatMap(({ short, name }) => [short, name])
  .concat([
    'Mayor',
    'Deputy Mayor',
    'Deputy PCC',
    'Dep PCC',
    'Deputy PFCC',
    'Assistant PCC',
    'Asst PCC',
    'Commander',
    'Constable',
    'Commissioner',
    'Deputy Commissioner',
    'Assistant Commissioner',
    ...localRanks,
  ])
  .sort((a, b) => b.length - a.length)
  .map((rank) => escaped(rank).replaceAll(' ', '\\.? '))
const composedRanks =
  '(?:D(?:et(?:ective)?)?[./ ]{1,2})?(?:Ch(?:ief)?[./ ]{1,2}|C[./])?(?:Supt|Superintendent|Insp(?:ector)?|Sgt|Sergeant)'
const leadingRank = new RegExp(
  `^((?:(?:T|A|Temp|Temporary|Acting)(?:/|\\.? ))?(?:${ranks.join('|')}|${composedRanks}))\\.?,? (?:\\d{2,5} )?(?=\\p{Lu}|O['’])`,
  'u',
)

/** A rank or office before a name: "T/DCC Lorna Fitch", "Chief Constable Emeka Rudge"; null where there is none. */
export function rankBefore(text: string): { office: string; written: string; rest: string } | null {
  const match = leadingRank.exec(text.trim())
  if (!match) return null
  const written = match[1] ?? ''
  const rest = text.trim().slice(match[0].length)
  if (localRanks.some((rank) => written.endsWith(rank)) && !isName(rest.split(/[,(–]/u)[0] ?? '')) return null
  return {
    office: officeOf(written.replace(/\.$/, ''))?.name ?? written,
    written,
    rest,
  }
}

/** Whether letters are the beginnings of the words of a name, in their order: "GN", "DLl" for Delyth Llewelyn, "IapR". */
export function areInitialsOf(text: string, name: string): boolean {
  const words = bareName(name)
    .replace(honorific, '')
    .split(/[ -]/)
    .filter(Boolean)
    .map((word) => word.toLowerCase())
  // Of two with the same initials one may get a small letter from within: "JHc" for Jill Harcastle.
  const within = (word: string, [first = '', second = '']: string) =>
    word.startsWith(first.toLowerCase()) && /\p{Ll}/u.test(second) && word.includes(second, 1)
  const from = (at: number, rest: string): boolean => {
    if (at === words.length) return rest === ''
    const word = words[at] ?? ''
    return [1, 2].some(
      (length) =>
        rest !== '' &&
        (word.startsWith(rest.slice(0, length).toLowerCase()) || (length === 2 && within(word, rest))) &&
        from(at + 1, rest.slice(length)),
    )
  }
  return /^\p{Lu}\p{L}{1,5}$/u.test(text) && from(0, text)
}

/** The initials of a name: "GN"; with two surnames joined by a hyphen one letter each way is usual. */
export function initialsOf(name: string): string {
  return bareName(name)
    .replace(honorific, '')
    .split(/ /)
    .map((part) => part.charAt(0))
    .join('')
    .toUpperCase()
}
