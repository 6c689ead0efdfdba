/** Which themes a life, an action, an exchange, a commitment or a thematic meeting is about. */
export type SubjectThemesTable = {
  body_id: string
  subject_kind: 'life' | 'action' | 'exchange' | 'commitment' | 'meeting'
  subject_id: string
  theme: string
}
