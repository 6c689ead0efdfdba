/** A colour by what it is for; pages and documents each have their own for it. */
export type Tone = 'mark-1' | 'mark-2' | 'mark-4' | 'band' | 'grid' | 'axis' | 'ink' | 'soft' | 'card'

export type Mark =
  | { kind: 'line'; from: [number, number]; to: [number, number]; tone: Tone; width?: number; dash?: string }
  | { kind: 'bar'; x: number; y: number; width: number; height: number; tone: Tone }
  | { kind: 'dot'; at: [number, number]; radius: number; fill: Tone; edge: Tone }
  | { kind: 'path'; points: [number, number][]; tone: Tone; isFilled: boolean }
  | { kind: 'text'; at: [number, number]; words: string; anchor: 'start' | 'middle' | 'end'; isStrong?: boolean }

/** A drawing of fixed size as a list of marks, the first at the back: documents and pages draw it alike. */
export type Picture = { width: number; height: number; marks: Mark[] }

/** The width of a picture on a page of A4, in pixels. */
export const pictureWidth = 640

export const line = (from: [number, number], to: [number, number], tone: Tone, more: object = {}): Mark => ({
  kind: 'line',
  from,
  to,
  tone,
  ...more,
})

export const words = (
  at: [number, number],
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
  isStrong = false,
): Mark => ({ kind: 'text', at, words: text, anchor, isStrong })
