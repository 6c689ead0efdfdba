export type IssuesTable = { id: string; body_id: string; name: string; named_matter: string | null }
