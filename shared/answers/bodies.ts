/** What the filter bar can offer. */
export type BodyChoice = {
  bodyId: string
  name: string
  area: string | null
  isSample: boolean
  meetings: number
  lastHeldOn: string | null
  series: { seriesId: string; name: string; meetings: number }[]
  offices: { officeId: string; name: string; side: string }[]
  themes: { theme: string; name: string }[]
}
/** Bodies, the one whose meeting was read last first. */
export type BodiesAnswer = { bodies: BodyChoice[] }
