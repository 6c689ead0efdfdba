import type { Basis } from '../../shared/answers/evidence.ts'
import { basisInWords } from '../../shared/wording/basis.ts'

export function BasisLine({ basis }: { basis: Basis }) {
  return <>{basisInWords(basis).join(' · ').replace(' %', '\u00a0%')}</>
}
