export type PeopleTable = {
  id: string
  body_id: string
  name: string
  /** What decisions hold on to; null until the body is linked again: its name does as well. */
  key: string | null
}
