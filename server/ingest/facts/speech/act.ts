/**
 * What somebody does by speaking. `respond` can only follow another's words,
 * `reply` mostly does ("confirmed"), `tell` may ("said");
 * `raise` points at something ("highlighted"); `request` asks that something be done, which is no question.
 */
export type Act =
  | 'ask'
  | 'reassure'
  | 'concern'
  | 'request'
  | 'asked of'
  | 'told'
  | 'raise'
  | 'respond'
  | 'reply'
  | 'add'
  | 'tell'

export const isChallenge = (act: Act) => act === 'ask' || act === 'reassure' || act === 'concern' || act === 'asked of'
export const isAnswer = (act: Act) =>
  act === 'respond' || act === 'reply' || act === 'add' || act === 'tell' || act === 'told' || act === 'raise'
