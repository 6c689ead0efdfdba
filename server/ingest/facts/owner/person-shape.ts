import { officeOf, sideOf } from '../../../../shared/offices.ts'
import type { Who } from '../../../../shared/reading.ts'
import { firstOffice } from './office-words.ts'

// Forms of people whom the attendance list does not hold. Their words begin with capitals; `the` before them is left out.
const rank =
  '(?:[TA]/ ?|Temp |Acting |Temporary )?(?:D?CC|ACC|ACO|DCS|(?:Det |D/?|Ch |C/|Chief |Detective |Chief |Detective Chief )?(?:Supt|Superintendent|Insp|Inspector)|DCI|DI|DS|PS|PC|(?:Det |Detective |Police )?(?:Sgt|Sergeant)|(?:Detective |Police )Constable|Cmdr|Commander|(?:Area|Group|Station) Manager|Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Prof|Chief Constable|Deputy Chief Constable|Assistant Chief Constable|Commissioner)\\.?'
const surname =
  "(?:(?:Mc|Mac|O['’]|De |Le |Van |St )?\\p{Lu}[\\p{Ll}'’]{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?|\\p{Lu}{3,20}(?![\\p{L}]))"
const ranked = new RegExp(`^${rank} (?:\\p{Lu}\\p{Ll}{1,20} )?${surname}`, 'u')
const capital = "\\p{Lu}[\\p{L}&/'’-]*"
const headOf = new RegExp(
  `^(?:(?:Deputy|Assistant|Acting|Interim|Temporary|Associate|Strategic|Senior|Joint|Force|OPCC|OPFCC|PCC['’]s) ){0,2}(?:Head|Director|Chief|Lead|Chair|Leader|Commander|Superintendent|Inspector|Portfolio Holder|Manager|SRO|Officer) (?:of|for) (?:the )?${capital}(?:(?:,? (?:and|&|of|for))? ${capital}){0,5}`,
  'u',
)
const officer = new RegExp(
  `^(?:${capital} (?:of |for |and |& )?){0,5}(?:Officer|Officers|Manager|Managers|Director|Directors|Lead|Leads|Secretary|Treasurer|Clerk|Chamberlain|Mayor|Convener|Convenor|Chair|Chairman|Chairwoman|Chief|Executive|Commissioner|Constable|Constables|Superintendent|Superintendents|Inspector|Inspectors|Sergeant|Analyst|Adviser|Advisor|Solicitor|Coordinator|Co-ordinator|Administrator|Assistant|Commander|Commanders|Auditor|Accountant|Registrar|Team|Department|Directorate|Unit|Branch|Bureau|Partnership|Office|Secretariat|Members)\\b`,
  'u',
)
const everybody =
  /^(?:[Aa]ll(?: (?:(?:(?:force|theme|portfolio|business|district|area|work ?stream|PCC|OPCC|board|panel|partner|chief|senior|local|heads? of) ){0,2}(?:[Mm]embers|[Aa]ttendees|parties|[Oo]fficers|[Ll]eads|holders|heads|offices|forces|districts|commanders|partners|agencies|bodies|departments?|directors|teams|owners|service|services|Chief Officers)|present|Chief Officers|to note))?|ALL|Everyone|Chief Officers|[Cc]hief officers|[Oo]fficers|[Mm]embers|[Bb]oth (?:offices|organisations|forces|chiefs)|[Ff]orce|FORCE|[Cc]onstabulary|[Tt]he [Cc]onstabulary|COT|SCT|SMT|SLT|JLT|(?:[Cc]ommissioner|PCC|PFCC)['’]s [Oo]ffice|O(?:P|PF)CC(?: (?:[Ss]taff|[Oo]fficers?|[Tt]eam|(?:[Cc]omms|[Cc]ommunications|[Ff]inance|[Pp]olicy)(?: [Tt]eam)?))?)(?![\w’'-])/
// Departments act under their own names: `Estates to confirm the date`; alone in a cell they own what stands beside it.
const department =
  /^(?:(?:Force|Corporate|Legal|OPCC|Joint) )?(?:Estates|Finance|Legal|Legal Services|HR|Human Resources|ICT|IT|IT Services|Procurement|Communications|Comms|Fleet|Governance|Facilities|Payroll|Vetting|Transport|Audit|Commissioning)(?: [Tt]eam| [Uu]nit)?(?= (?:to|will|and \p{Lu}\w+ to) (?!be\b)[a-z]|, (?:next|by|before|asap|\d)|[ .;)]*$)/u
// Partners and bodies by their kind: `Trust to confirm the date`.
const body =
  /^(?:Trust|Council|Panel|Committee|Partnership|Health Board|Probation|Secretariat|Federation|(?:Police |Fire )?Service|(?:Board|Panel|Authority|Committee|Force|OPCC) (?:officials|officers|staff))(?= (?:to|will) (?!be\b)[a-z])/u
// Of five letters only what can be no word: `NOPCC`, `WYPCA`.
const initials =
  /^(?:\p{Lu}{2,4}|(?=\p{Lu}{0,3}(?:PF?CC|PFC|PCA|[BCDFGHJKLMNPQRSTVWXYZ]{4}))\p{Lu}{5,6})(?![\p{L}\d’'-]|\/(?!\p{Lu}{2,4}(?![\p{L}\d])))/u
// `F Orme`, `J. Tait`; a sentence's `A` or `I` is none.
const initialAndSurname = new RegExp(
  `^(?:[B-HJ-Z]|[AI]\\.)(?:\\.? ?\\p{Lu}\\.?)?\\.? ${surname}(?![\\p{L}'’])(?! \\p{Lu}\\p{Ll})`,
  'u',
)
const fullName = new RegExp(
  `^\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)? (?:\\p{Lu}\\.? )?${surname}(?![\\p{L}'’])(?! \\p{Lu}\\p{Ll})`,
  'u',
)

// Capitalised words that head things, not people: `Demand Plan to include`, `Data Quality to improve`.
const things =
  /\b(?:operation|op|project|plans?|reports?|papers?|strateg(?:y|ies)|updates?|reviews?|polic(?:y|ies)|data|figures|performance|action|item|minutes|letters?|programme|budget|process|procedure|business|case|letter|briefing|presentation|document|group|work|training|crime|police|policing|fraud|outcome|meeting|board|agenda|framework|protocol|summary|details?|schedule|register|log|list|dashboard|survey|results?|section|terms|scheme|campaign|numbers?|information|feedback|copy|further|future|new|next|this|that|these|there|risk|demand|estate|capital|revenue|hate|rural|road|county|city|council|market|street|service|support|victim|victims|staff|mental|health|domestic|abuse|sexual|public|annual|quality|use|more|any|no)\b/i
// Short forms that stand for matters rather than people.
const matters = new Set(
  'SOC ASB DA RASSO VAWG MOU SLA KPI KPIS ICT IT HR TOR FOI AOB AP CPD SNT LPA LPT NPT HMIC PEEL CPS NPCC APCC IOPC IPCC DV DASH MAPPA MARAC MASH ANPR CCTV BWV UK US EU OOCD NRM CSE CCE CSA SIB SARC ROCU NCA NHS PSD PCP PDR BCU CID CSP LCJB VCOP VAL QA RAG CAD CRM GDPR PDF TBC TBA ACTION ALL AND FOR NEW END DATE ITEM NOTE'.split(
    ' ',
  ),
)

/** How sure a form is by its shape alone: initials and full names may be something else. */
export type PersonWords = {
  start: number
  end: number
  written: string
  who: Who
  shape: 'known' | 'rank' | 'office' | 'everybody' | 'name' | 'initials'
}

// Somebody of whom only these words are known: their first words may be an office (`ACO Fenn`, `CC Staff Officer`).
function unnamed(written: string, name: string | null, office: string | null): Who {
  const parts = written.split(' ')
  const first = [3, 2, 1].map((count) => officeOf(parts.slice(0, count).join(' '))).find((one) => one !== null)
  const side = sideOf(written)
  return { name, office, side: side === 'unknown' && first ? first.side : side }
}

const whole = /^(?:Force|OP(?:F)?CC)$/

export function shapedAt(text: string, start: number): PersonWords | null {
  const rest = text.slice(start, start + 120)
  const everyone = everybody.exec(rest) ?? department.exec(rest) ?? body.exec(rest)
  const office = officeAt(rest)
  // `Force Fleet Unit`, `OPCC Press Team`: one of its units, not all of it.
  const isUnit = everyone !== null && whole.test(everyone[0]) && office !== null && office.length > everyone[0].length
  if (everyone && !isUnit) return shaped(start, everyone[0], 'everybody', null, null)
  const rankAndName = ranked.exec(rest)
  // `ACC Moss and Detective Superintendent Roe` are two.
  const isNamed =
    rankAndName !== null &&
    (rankAndName[0].length > (office?.length ?? 0) || office?.startsWith(`${rankAndName[0]} and `) === true)
  if (office !== null && isOffice(office) && !isNamed)
    return shaped(start, office, 'office', null, officeOf(office)?.name ?? office)
  if (rankAndName)
    return shaped(start, rankAndName[0], 'rank', null, officeOf(rankAndName[0].replace(/ \S+$/, ''))?.name ?? null)
  const name = fullName.exec(rest) ?? initialAndSurname.exec(rest)
  if (name && !things.test(name[0])) return shaped(start, name[0], 'name', name[0], null)
  const letters = initials.exec(rest)
  return letters && !matters.has(letters[0]) ? shaped(start, letters[0], 'initials', null, null) : null
}

function officeAt(text: string): string | null {
  const match = headOf.exec(text) ?? officer.exec(text)
  return match && firstOffice(match[0])
}

const isOffice = (words: string) =>
  !/^(?:Action|Item|Update|Report|Paper|Letter|Further|New|No|Any|Each|Every)\b/.test(words)

export function shaped(
  start: number,
  written: string,
  shape: PersonWords['shape'],
  name: string | null,
  office: string | null,
): PersonWords {
  return { start, end: start + written.length, written, who: unnamed(written, name, office), shape }
}
