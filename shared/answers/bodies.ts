/** What the filter bar can offer. */
export type BodyChoice = {
  bodyId: string
  name: string
  area: string | null
  isSample: boolean
  /** What must stand beside what is shown of it, such as "Retold from the facts; not the published notes". */
  label: string | null
  meetings: number
  /** How many oversight bodies were there before the present one. */
  predecessors: number
  /** The day of the last meeting read; where none was, the last day that a tracker tells of. */
  lastHeldOn: string | null
  /** What the filter can offer of it; nothing where another body is shown. */
  series: { seriesId: string; name: string; meetings: number }[]
  offices: { officeId: string; name: string; side: string }[]
  themes: { theme: string; name: string }[]
  /** Priorities of its police and crime plans. */
  priorities: { priority: string; name: string }[]
}
/** Bodies, the one whose meeting was read last first. */
export type BodiesAnswer = { bodies: BodyChoice[] }
