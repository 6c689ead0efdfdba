export type TenuresTable = {
  id: string
  body_id: string
  office_id: string
  person_id: string
  capacity: 'substantive' | 'temporary' | 'acting'
  first_seen_on: string
  last_seen_on: string
  from_on: string | null
  until_on: string | null
}
