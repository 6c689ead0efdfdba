const otherLabel =
  /^(?:date|time|venue|location|place|meeting|title|subject|reference|status|version|distribution|circulation|classification|purpose|agenda|draft|(?:media|press|public|members of the (?:public|press))(?= ?:)|from|to|held|start|end|duration)\b[^:]{0,30}(?::|$)/i

// "AgendaPart 1": a heading whose line break was lost.
const gluedAgenda = /^Agenda\p{Lu}/u

/** A label of something else ends a list of names. */
export const isOtherLabel = (text: string): boolean => otherLabel.test(text) || gluedAgenda.test(text)

const organisation =
  /^(?:(?:for |from |representing )?(?:the )?)?(?:office of the )?(?:o?p[f]?cc(?:['’]s office)?|police(?:, fire)? (?:and|&) crime commissioner['’]s office|office of the police(?:, fire)? (?:and|&) crime commissioner(?: for [^:]{2,40})?|police(?:, fire)? (?:and|&) crime commissioner(?: for [^:]{2,40})|[\p{L} '’&-]{2,40} (?:police(?: service)?|constabulary|(?:(?:mayoral )?combined|mayoral) authority|(?:county |city |borough |district )?council|university|fire (?:and|&) rescue(?: service| authority)?)|(?:deputy )?mayor['’]s office(?: for policing(?: (?:and|&) crime)?)?|office of the (?:deputy )?mayor(?: for [^:]{2,40})?|city hall|police service of [\p{L} ]{3,30}|mopac|combined authority|home office|hmicfrs?|iopc|internal audit(?:ors?)?|external audit(?:ors?)?|force|constabulary|(?:office|team) of the (?:commissioner|p[f]?cc|mayor|chief constable)|(?:commissioner|mayor|p[f]?cc|chief constable)['’]s (?:office|team|staff|side|party)|(?:force|policing) team|(?:police )?(?:board|authority|panel|committee)(?: members)?|support|secretariat|partners|external|partner agencies)(?: ?\([^)]{0,80}\))?(?: (?:attendees|representatives|officers|members|staff|present))?:?$/iu

// "EPA officers": a body's short name and who came from it.
const shortBody = /^\p{Lu}{2,6} (?:officers|officials|members|staff|representatives|attendees):?$/u

// "Ann Lee Chief Constable Elm Police": a row of a table that names one person of a body.
const ofOne = /\p{L} (?:constable|superintendent|inspector|sergeant|officer|director|manager|mayor|head)\b/iu

/** The name of a body alone, set over the people who came from it. */
export const isOrganisation = (text: string): boolean =>
  shortBody.test(text) ||
  (text.length < 90 && organisation.test(text) && !/ [–—-] | of police$/i.test(text) && !ofOne.test(text))
