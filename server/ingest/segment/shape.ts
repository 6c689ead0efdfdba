/** Shapes of a line's beginning and end that tell headings, bullets and cut sentences apart. No word of one document. */

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}'’&-]+/gu) ?? []

const bulletMark = /^(?:[+•●▪■◦·‣⁃∙◆➢✓§\uE000-\uF8FF*–—-]|o(?= [\p{Lu}\d[(“‘"*]))(?: |(?=[•●\p{L}]))/u
const letteredBullet = /^(?:\([a-z]{1,3}\)|[a-z]\)|\(\d{1,2}\)|[ivx]{1,4}[.)]) /

/** The length of a bullet's mark at the start of a text, 0 where there is none. */
export function bulletLength(text: string): number {
  return bulletMark.exec(text)?.[0].length ?? 0
}
export const isLettered = (text: string): boolean => letteredBullet.test(text)

const finished = /[.?!:;…]["'”’)\]]{0,2}$/
/** Whether a text ends as a sentence or an introduction to a list ends. */
export const isFinished = (text: string): boolean => finished.test(text.slice(-4))

const dangling =
  /(?:^| )(?:the(?: next| same| last| other| following| first| whole)?|a|an|and|or|of|to|in|on|at|by|for|with|from|that|which|who|as|if|is|are|was|were|be|been|has|have|had|will|would|his|her|their|its|this|these|not|but|into|than|between|how|what|when|where|whether|also|any|all)$|[,–-]$/i
/** Whether a text breaks off where no sentence and no heading ends. */
export const isDangling = (text: string): boolean => dangling.test(text.slice(-20))

/** Whether a text begins in the middle of a sentence. */
export const beginsLower = (text: string): boolean =>
  /^["'“‘(]?\p{Ll}[\p{Ll}'’-]*(?:[ ,.;:?!)]|$)/u.test(text) && !/^\(?(?:[a-z]|i{1,3}|iv|vi{0,3}|ix)[.)]/.test(text)

const verbs =
  /\b(?:is|are|was|were|has|have|had|will|would|shall|said|says|asked|reported|noted|agreed|advised|confirmed|stated|received|thanked|welcomed|opened|closed|gave|provided|explained|discussed|queried|requested|responded|added|highlighted|raised|informed|updated|outlined|commented|acknowledged|considered|approved|sought|reviewed|presented|introduced|attended|apologised|referred|summarised|expressed|emphasised|reminded|circulated|began|told|knew|spoke|wrote|believes|tabled|took|replied|answered|remarked|observed|enquired|inquired|wondered|challenged|can|could|should|does|did|do|been|being)\b/

/** Whether a text reads as a sentence: it has a finite verb in the small letters of running text. */
export const hasVerb = (text: string): boolean => verbs.test(text)

const reporting =
  /\b(?:said|says|asked|reported|noted|agreed|advised|confirmed|stated|received|thanked|welcomed|opened|gave|provided|explained|discussed|queried|requested|responded|added|highlighted|raised|informed|updated|outlined|commented|acknowledged|considered|approved|sought|reviewed|presented|introduced|attended|apologised|referred|summarised|expressed|emphasised|reminded|circulated|began|told|knew|spoke|wrote|has|have|had|will|was|were)\b/

/** Whether a text tells what somebody said or did, as a heading never does. */
export const isReport = (text: string): boolean => reporting.test(text)

/** Whether the letters of a text are capitals, but for a few. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const upper = letters.filter((letter) => letter === letter.toUpperCase()).length
  return letters.length >= 3 && upper >= letters.length * 0.9
}

const marker =
  /^(?:action|actions|update|decision|resolved|agreed|recommendation|owner|lead|due|status|deadline|response|question|answer|q|a|note)s?\b[^a-z]{0,4}(?:[:–-]|$)/i
// "ACTION 2306/1:": an action's own number on the line above it.
const numberedMarker =
  /^(?:action|decision|resolution)(?: (?:point|item|no\.?|ref\.?))? ?(?:[A-Z]{0,5}[/-]?|[A-Z]{2,5} )\d[\d/.-]{0,9}[:.–-]?$/i
/** Whether a line is introduced by the name of a fact ("ACTION:", "Update:"), and so is no heading. */
export const isMarker = (text: string): boolean => marker.test(text) || numberedMarker.test(text)

/** Whether a line is nothing but a rule across the page. */
export const isRule = (text: string): boolean => /^[-–—_=*~.]{8,}$/.test(text)

// "9.1 None.": what stands under a heading that has nothing under it.
const nothing =
  /^(?:none|nil|n\/a|no items|nothing|not applicable)(?: (?:were )?(?:raised|received|declared|reported))?\.?$/i

/** Whether a text could be the title of an item: short, and not a sentence. */
export function isTitle(text: string): boolean {
  const count = wordsIn(text).length
  if (count === 0 || count > 18 || !/\p{L}{2}|\p{Lu}\.\p{Lu}\./u.test(text) || nothing.test(text)) return false
  if (/[?!;,]$/.test(text) || (count > 6 && /[a-z]\. \p{Lu}/u.test(text))) return false
  if (isCapitals(text)) return true
  return hasVerb(text) ? count <= 5 && !text.endsWith('.') : true
}

// "ACTION" alone heads a column, and items may follow it.
const overActions =
  /^(?:(?:new|agreed|key|further|summary of|list of) )*(?:action (?:points?|items?)|actions? (?:points? |items? )?(?:arising|agreed|raised|required|taken)|actions? (?:points? )?(?:from|of|agreed (?:at|on|in)) (?:the|this|today['’]s|tonight['’]s) (?:meeting|evening|session|board|panel|day|event|forum|conference|discussion))[ :.]*$/i

/** Whether a line of its own stands over a list of actions: what is in it belongs to the item above. */
export const isOverActions = (text: string): boolean => overActions.test(text)
