export type ItemsTable = {
  id: string
  body_id: string
  meeting_id: string
  document_id: string
  number: string | null
  title: string
  parent: string | null
  line: number
  position: number
  is_empty: 0 | 1
}
