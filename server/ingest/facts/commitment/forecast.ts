const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Verbs that say what will be so, or what somebody would like, rather than what anybody will do. */
const states =
  words(`not never no always often usually normally probably likely ever still rather like love want need cost remain rise fall
  increase decrease grow drop change depend mean seem appear allow enable require expect welcome prefer hope wish think believe
  suggest affect lead result happen lose suffer struggle fail know feel become last worsen cease expire sit attract benefit agree
  accept support appreciate understand recommend argue inevitably only almost most more less soonest next only otherwise stay
  improve say notice hear find cause leave apply count face miss wait exceed amount add prove tend continue take see have go get
  be come help save help`)

/** What these verbs need behind them to be a deed: `will take steps`, `will have it fixed`, `will go back`. */
const deedsBehind: Record<string, RegExp> = {
  take: /^(?:it|this|that|them|steps|up|on|over|action|place|back|away|part|a|the|charge|forward|another|these|both|effect)\b/i,
  see: /^(?:to|that|it|if|whether|each|every)\b/i,
  have: /^(?:it|this|that|them|an answer|the (?:answer|figures?|list|paper|report|work)|a (?:word|look|paper|new|dedicated|second|plan|named|figure))\b/i,
  go: /^(?:back|to|through|out|round|and|ahead|live|over|into|further|on)\b/i,
  get: /^(?:that|it|this|them|back|an answer|the|to (?:him|her|you|them)|in touch|hold)\b/i,
  come: /^(?:back|once|twice|every|each|to (?:the|you|a|this)|forward|with|before|in|into)\b/i,
  help: /^(?:him|her|them|the|with|to|by)\b/i,
  find: /^(?:out|a way|the|an?|it|them)\b/i,
  add: /^(?:it|this|that|them|a|an|the|to|two|three|more)\b/i,
  leave: /^(?:it|this|that|them|a|the)\b/i,
  continue: /^(?:to|with)\b/i,
  say: /^(?:so (?:to|in)|more (?:at|in))\b/i,
  hear: /^(?:from)\b/i,
  apply: /^(?:for|to the)\b/i,
  save: /^(?:it|the)\b/i,
  be: /^(?:\w{1,30}ly )?(?:(?!leaving|arriving|retiring|having|being|needing|lacking|waiting|missing|losing|wanting|no|a\b|an\b|any|some|nothing|less|more|too|very|difficult|hard|good|bad|wrong|right|better|surprised|concerned|disappointed|worried|expected|required|needed|welcomed|felt|lost|missed|delayed|affected|short|late|reduced to|limited|tempted|inclined|interested|grateful|content with|seen (?:as|by)|viewed|regarded|considered|classed|treated as|perceived|different|the|that|one|possible|necessary|important|useful|helpful|worth|likely|unable|cut|not)(?:\w{1,30}(?:ing|ed|en|ght|wn|lt|un|ade|ent|aid|old|eld|uilt|eft|oken)|found|paid|put|set|run|sent|let|read|brought|done|gone|held|met|with|at|in|on|by(?! far)|before|back|ready|available|there|here|able|happy|glad|pleased|out|up|open|twice|two|three|four|extra|additional|free))\b/i,
}

/** Whether the words behind will or would tell of a state, a forecast or a wish. */
export function isUnpromising(first: string, second: string, third: string): boolean {
  const verb = first.toLowerCase()
  if (!states.has(verb)) return false
  return !deedsBehind[verb]?.test(`${second} ${third}`)
}

/** Those whose doings nobody at the table promises. */
const OTHERS =
  /\b(?:government|home (?:office|secretary)|secretary of state|ministers?|ministry|parliament|treasury|courts?|judges?|jury|law|act|bill|legislation|inspectorate|inspectors from|hmicfrs|cps|college of policing|iopc|council tax|taxpayers?|victims?|people|public|residents|callers|offenders|criminals|suspects?|crimes?|(?:next )?(?:meetings?|sessions?|forums?)|hmic|auditors?|increases?|decreases?|rises?|falls?|reductions?|improvements?|effects?|impacts?|benefits?|savings?|demand|shortages?|shortfalls?|pressures?|vacancies|problems?|numbers?|costs?|prices?|rain|weather|nobody|no one|nothing|everyone|anyone|most|which)(?: (?:of|in|from|for|at) (?:the )?\w{1,30})?(?: \w{1,30}ly)?\s{0,3}$/i

export const fallsToOthers = (before: string) => OTHERS.test(before)
