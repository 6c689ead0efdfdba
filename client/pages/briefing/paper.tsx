import type { Briefing, BriefingSection } from '../../../shared/briefing/choice.ts'
import { questionName } from '../../../shared/briefing/choice.ts'
import { basisInWords, placeInWords } from '../../../shared/wording/basis.ts'
import { sourcesShare } from '../../../shared/briefing/row.ts'
import { PictureDrawing } from '../../charts/picture-drawing.tsx'
import { ScrollRegion } from '../../ui/scroll-region.tsx'
import { wording } from '../../words/briefing.ts'
import { words } from '../../words/words.ts'
import styles from './paper.module.css'

const mostLinks = 6

/** The numbers of a row's sources, as links to them; beyond a few only how many more. */
function SourceLinks({ numbers }: { numbers: number[] }) {
  const more = numbers.length - mostLinks
  return (
    <>
      {numbers.slice(0, mostLinks).map((number, at) => (
        <span key={number}>
          {at > 0 && ', '}
          <a href={`#source-${number}`}>
            <span className="vh">{wording.source} </span>
            {number}
          </a>
        </span>
      ))}
      {more > 0 && wording.andMore(more)}
    </>
  )
}

/** As wide against each other as they are in Word. */
function Widths({ shares }: { shares: number[] }) {
  const all = shares.reduce((sum, share) => sum + share, sourcesShare)
  return (
    <colgroup>
      {[...shares, sourcesShare].map((share, at) => (
        // A column has no name but its place.
        <col key={`${at} ${share}`} style={{ width: `${(share / all) * 100}%` }} />
      ))}
    </colgroup>
  )
}

/** A table; on a phone each row is a card, whose cells name what they hold. */
function SectionTable({ section }: { section: BriefingSection }) {
  const { table, shares, sources, finding } = section
  return (
    <ScrollRegion label={words.ui.table(finding)}>
      <table role="table" className={styles.table} data-many={shares.length > 3}>
        <Widths shares={shares} />
        <thead role="rowgroup">
          <tr role="row">
            {table.columns.map(({ heading, isNumber }) => (
              <th key={heading} role="columnheader" scope="col" data-number={isNumber}>
                {heading}
              </th>
            ))}
            <th role="columnheader" scope="col">
              {wording.sources}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {table.rows.map((row, at) => (
            // Rows of an answer have no name but their place.
            <tr key={`${at} ${row.join(' ')}`} role="row">
              {table.columns.map(({ heading, isNumber }, column) => (
                <td key={heading} role="cell" data-number={isNumber} data-heading={heading}>
                  {row[column] ?? '–'}
                </td>
              ))}
              <td role="cell" data-heading={wording.sources}>
                <SourceLinks numbers={sources[at] ?? []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Section({ section }: { section: BriefingSection }) {
  const { key, finding, measured, howCounted, basis, picture, table } = section
  return (
    <section className={styles.section} aria-labelledby={`section-${key}`}>
      <h2 id={`section-${key}`}>{questionName[key]}</h2>
      <p className={styles.finding}>{finding}.</p>
      <p className={styles.soft}>{measured}</p>
      {picture && <PictureDrawing picture={picture} label={`${finding}. ${measured}`} />}
      {table.rows.length === 0 ? <p>{wording.nothingToList}</p> : <SectionTable section={section} />}
      <p className={styles.soft}>{wording.basisAndCounted(basisInWords(basis), howCounted)}</p>
    </section>
  )
}

/** The briefing as it is printed: a heading a question, its drawing, its table, and every sentence under its number. */
export function Paper({ briefing, isMain = false }: { briefing: Briefing; isMain?: boolean }) {
  const Title = isMain ? 'h1' : 'h2'
  const { title, basis, note, sections, sources } = briefing
  return (
    <article className={styles.paper} aria-label={title}>
      <Title className={styles.title}>{title}</Title>
      <p className={styles.body}>{basis.bodyName}</p>
      <p className={styles.soft}>{basisInWords(basis).join(' · ')}</p>
      <p>{note}</p>
      {sections.map((section) => (
        <Section key={section.key} section={section} />
      ))}
      {sources.length > 0 && (
        <section className={styles.section} aria-labelledby="section-sources">
          <h2 id="section-sources">{wording.theSentences}</h2>
          <ol className={styles.sources}>
            {sources.map((evidence, at) => (
              <li key={`${at} ${evidence.meetingId}`} id={`source-${at + 1}`}>
                <span className={styles.number}>{at + 1}</span>
                <span>
                  “{evidence.text.trim()}” <span className={styles.soft}>{placeInWords(evidence)}</span>
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </article>
  )
}
