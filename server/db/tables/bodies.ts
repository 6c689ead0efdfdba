/** An oversight body and the force it holds to account. */
export type BodiesTable = { id: string; name: string; area: string | null; force_name: string | null; is_sample: 0 | 1 }
