import { Fragment } from 'react'
import { findTerms } from '../words/find-terms.ts'
import { Term } from './term.tsx'

/** A text in which each word of the glossary is explained where it first stands. */
export function WithTerms({ text }: { text: string }) {
  return findTerms(text).map(({ text: said, entry, at }) =>
    entry === null ? (
      <Fragment key={at}>{said}</Fragment>
    ) : (
      <Term key={at} meaning={entry.meaning}>
        {said}
      </Term>
    ),
  )
}
