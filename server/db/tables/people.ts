export type PeopleTable = { id: string; body_id: string; name: string }
