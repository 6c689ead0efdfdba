export type ThemeMentionsTable = {
  id: string
  body_id: string
  meeting_id: string
  document_id: string
  theme: string
  line: number
  term: string
  spans: string
}
