export type ExchangeAnswersTable = {
  exchange_id: string
  position: number
  body_id: string
  written: string
  person_id: string | null
  office_id: string | null
}
