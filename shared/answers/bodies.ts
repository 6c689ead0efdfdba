/** A body as lists of bodies name it. */
export type BodyName = {
  bodyId: string
  name: string
  isSample: boolean
  meetings: number
  /** The day of the last meeting read; where none was, the last day that a tracker tells of. */
  lastHeldOn: string | null
}

/** What the filter bar can offer of the body that is shown. */
export type BodyChoice = BodyName & {
  area: string | null
  /** What must stand beside what is shown of it, such as "Retold from the facts; not the published notes". */
  label: string | null
  /** How many oversight bodies were there before the present one. */
  predecessors: number
  series: { seriesId: string; name: string; meetings: number }[]
  offices: { officeId: string; name: string; side: string }[]
  themes: { theme: string; name: string }[]
  /** Priorities of its police and crime plans. */
  priorities: { priority: string; name: string }[]
}

/** Bodies, the one whose meeting was read last first, and the one that is shown: the one asked for, else the first. */
export type BodiesAnswer = { bodies: BodyName[]; shown: BodyChoice | null }
