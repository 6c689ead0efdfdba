const start =
  '(?:(?:Deputy|Assistant|Acting|Interim|Temporary|Associate|Strategic|Senior|Joint|Force) ){0,2}(?:Head|Director|Chief|PFCC|PCC|D?CC|ACC|ACO|COT|OPF?CC|Superintendent|Inspector|Treasurer|Clerk|Secretary|Commander|Commissioner|Leader|Chair)\\b'
// `Head of Estates and Chief Finance Officer`, `PCC/CC`: where one office ends and the next begins.
const next = new RegExp(`(?: (?:and|&|\\+) | ?/ ?|, )(?:the )?(?=${start})`, 'g')
const twoOffices =
  /^(?:[\p{L}'’-]+ ){0,5}?(?:Commissioner|Constable|Clerk|Treasurer|Secretary|Superintendent|Director|Manager|Officer)(?= (?:and|&) \p{Lu})/u
// One holder may be both: `Head of Paid Service and Chief Executive`.
const oneHolder = /^(?:the )?(?:Police(?:, Fire)?|Head of Paid Service)$/i

/** The first of the offices that words in a row name: `Commissioner and Town Clerk` are two, `Police and Crime Commissioner` is one. */
export function firstOffice(words: string): string {
  const first = twoOffices.exec(words)?.[0]
  if (first !== undefined) return first
  for (const match of words.matchAll(next)) {
    const before = words.slice(0, match.index)
    if (!oneHolder.test(before)) return before
  }
  return words
}

const capital = '\\p{Lu}[\\p{L}&-]*'
// `the Chief Constable’s office`, `Ms Hale's private office`: its holder is known by an office, a title or a name.
const ofHolder = new RegExp(
  `^(?:The |the )?(?<holder>(?:${capital}(?:[/.]${capital})?\\.? (?:(?:of|for|and|&) (?:the )?)?){0,5}${capital})['’]s? (?:private |staff |own )?[Oo]ffice(?! (?:hours|staff|manager|space|block|furniture|move|accommodation)\\b)(?![\\p{L}\\d’'-])`,
  'u',
)
const officeOfThe = new RegExp(
  `^(?:The |the )?Office (?:of|for) (?:the )?(?<holder>${capital}(?:(?:,? (?:and|&|of|for))? ${capital}){0,5})(?![\\p{L}\\d])`,
  'u',
)

/** `X's office`, `Office of the X`: the words, and of whom; null where no such stand at the beginning. */
export function officeOfHolder(text: string): { written: string; holder: string } | null {
  const match = ofHolder.exec(text) ?? officeOfThe.exec(text)
  const holder = match?.groups?.holder
  return match && holder !== undefined ? { written: match[0].replace(/^the /i, ''), holder } : null
}
