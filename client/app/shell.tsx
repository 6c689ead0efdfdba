import { IconMenu2, IconX } from '@tabler/icons-react'
import { Link, Outlet, useRouter, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { FilterBar } from '../filters/filter-bar.tsx'
import { useBodies } from '../filters/use-bodies.ts'
import { BriefThis } from './brief-this.tsx'
import { ColourScheme } from './colour-scheme.tsx'
import { Navigation } from './navigation.tsx'
import { words } from '../words/words.ts'
import { HelpLinks } from './help-links.tsx'
import { SearchButton } from './search-button.tsx'
import styles from './shell.module.css'

const said = words.shell

/** Fetched when there is nothing to show: most who come have a record. */
const WithoutRecord = lazy(() => import('./empty-product.tsx').then((file) => ({ default: file.WithoutRecord })))

/** Gives the focus to the page when another one is shown, as a browser does when it loads one. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null)
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (pathChanged && fromLocation) main.current?.focus({ preventScroll: true })
      }),
    [router],
  )
  return main
}

function SampleNote() {
  const { body } = useBodies()
  if (!body?.isSample) return null
  return (
    <p className={styles.sample}>
      <strong>{said.isSample(body.area ?? body.name)}</strong> {body.label ?? said.whySample(body.name)}.{' '}
      <Link to="/documents">{said.removeSamples}</Link>
    </p>
  )
}

/** A page without a frame, for paper. */
const printed = '/briefing/print'

/** The frame of every page: where one can go, the filter, the page. */
export function Shell() {
  const [isOpen, setOpen] = useState(false)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const { bodies, body, isKnown } = useBodies()
  const main = useFocusOnArrival()
  const needsNothing = ['/documents', '/trackers/', '/help'].some((start) => path.startsWith(start))
  const isEmpty = isKnown && bodies.length === 0 && !needsNothing
  if (path === printed)
    return (
      <main id="page" ref={main} className={styles.printed} tabIndex={-1}>
        <Outlet />
      </main>
    )
  const isUnread = body?.meetings === 0 && body.lastHeldOn === null && !needsNothing
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {said.skip}
      </a>
      <header className={styles.side} data-open={isOpen}>
        <div className={styles.stuck}>
          <div className={styles.brand}>
            <p>
              <strong>{words.productName}</strong> <span>{body?.name ?? ''}</span>
            </p>
            <button
              type="button"
              className={styles.menu}
              aria-expanded={isOpen}
              aria-controls="navigation"
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? <IconX size={20} aria-hidden="true" /> : <IconMenu2 size={20} aria-hidden="true" />}
              {said.menu}
            </button>
          </div>
          <nav id="navigation" className={styles.nav} aria-label={said.pages}>
            <Navigation path={path} onGo={() => setOpen(false)} />
            <ColourScheme />
          </nav>
        </div>
      </header>
      <main id="page" ref={main} className={styles.main} tabIndex={-1} data-loading={isKnown ? undefined : true}>
        {!isEmpty && (
          <FilterBar>
            <SearchButton />
          </FilterBar>
        )}
        <SampleNote />
        {!isEmpty && !isUnread && <BriefThis path={path} />}
        {isEmpty || isUnread ? (
          <Suspense>
            <WithoutRecord bodyName={body?.name ?? null} />
          </Suspense>
        ) : (
          <Outlet />
        )}
      </main>
      <HelpLinks />
    </div>
  )
}
