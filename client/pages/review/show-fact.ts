/** Scrolls the notes, and only them, until the mark is in their middle. */
function scrollNotes(box: HTMLElement, key: string): void {
  const paper = box.querySelector<HTMLElement>('[data-part="notes"]')
  const name = CSS.escape(key)
  const mark = paper?.querySelector(`[data-key='${name}'], [data-keys~='${name}']`)
  if (!paper || !mark) return
  const above = mark.getBoundingClientRect().top - paper.getBoundingClientRect().top
  paper.scrollTop += above - paper.clientHeight / 3
}

/**
 * Brings a fact into view on both sides.
 * @param takesFocus whether an act opened it, so that the focus goes there; else only where nothing has the focus yet
 */
export function showFact(box: HTMLElement, key: string | null, takesFocus: boolean): void {
  const card = key === null ? null : box.querySelector<HTMLElement>(`[data-fact='${CSS.escape(key)}']`)
  const focused = document.activeElement
  const isIdle = focused === null || focused === document.body || focused.id === 'page'
  if (key !== null) scrollNotes(box, key)
  const place =
    card?.querySelector<HTMLElement>('h3') ?? box.querySelector<HTMLElement>('[aria-describedby="desk-keys"]')
  if (takesFocus || isIdle) place?.focus({ preventScroll: true })
  if (takesFocus || card === null || !isIdle) card?.scrollIntoView({ block: 'nearest' })
}
