import type { ReactNode } from 'react'

type Props = { text: string; children: (linked: string) => ReactNode }

/** A whole sentence of the catalogue; what stands in square brackets in it is drawn by `children`, mostly as a link. */
export function LinkedWords({ text, children }: Props) {
  const [, before = text, linked = '', after = ''] = /^([^[]*)\[([^\]]*)\](.*)$/.exec(text) ?? []
  return (
    <>
      {before}
      {linked && children(linked)}
      {after}
    </>
  )
}
