/** What an oversight body can be. */
export const bodyKinds = ['commissioner', 'mayor', 'board', 'other'] as const
export type BodyKind = (typeof bodyKinds)[number]

/** The body that was there before any other, as the record names it. */
export const firstHolder = 'first'
