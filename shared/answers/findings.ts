import type { Basis, Evidence } from './evidence.ts'

/** A sentence built from figures, with what proves it. */
export type Finding = {
  key: string
  sentence: string
  detail: string
  needsAttention: boolean
  evidence: Evidence[]
  /** Where to read on: a page of the product and what to select there. */
  goTo: {
    page: 'issue' | 'repeat-issues' | 'actions' | 'themes' | 'accountability' | 'commitments' | 'next-meeting'
    id: string | null
    status: string | null
  }
}

export type FindingsAnswer = { basis: Basis; findings: Finding[] }
