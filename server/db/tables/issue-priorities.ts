/**
 * Which priorities of the police and crime plan a person tied an issue to; one row with an empty priority where a person
 * said that it belongs to none. Issues without a row go by their themes.
 */
export type IssuePrioritiesTable = { body_id: string; issue_id: string; priority_id: string }
