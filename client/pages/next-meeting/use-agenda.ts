import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { NextMeetingAnswer } from '../../../shared/answers/next-meeting.ts'
import { draftAgenda, editsOf, moveItem, withEdits, type AgendaItem } from '../../../shared/figures/agenda.ts'
import type { AgendaEdit } from '../../../shared/planning.ts'
import { useTRPC } from '../../api/trpc.ts'

const saveAfterMs = 600

/** Keeps what a person made of the agenda, a moment after the last change or at once when told to. */
function useSaving(bodyId: string, heldOn: string) {
  const trpc = useTRPC()
  const queries = useQueryClient()
  const saving = useMutation(trpc.planning.saveAgendaDraft.mutationOptions())
  const waiting = useRef<{ edits: AgendaEdit[]; timer: number } | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const flush = async () => {
    if (waiting.current === null) return
    const { edits, timer } = waiting.current
    window.clearTimeout(timer)
    waiting.current = null
    setWaiting(false)
    const kept = await saving.mutateAsync({ bodyId, heldOn, edits })
    queries.setQueryData(trpc.planning.agendaDraft.queryKey({ bodyId, heldOn }), kept)
  }
  // What went wrong is shown from the mutation; the words stay on the page.
  const flushQuietly = () => void flush().catch(() => undefined)
  const latest = useRef(flushQuietly)
  useEffect(() => {
    latest.current = flushQuietly
  })
  // Who leaves the page has not lost the last change.
  useEffect(() => () => latest.current(), [])
  const keep = (edits: AgendaEdit[]) => {
    if (waiting.current !== null) window.clearTimeout(waiting.current.timer)
    waiting.current = { edits, timer: window.setTimeout(() => latest.current(), saveAfterMs) }
    setWaiting(true)
  }
  const state = saving.isError && !isWaiting ? 'failed' : isWaiting || saving.isPending ? 'saving' : 'saved'
  return { keep, flush, state, error: saving.error?.message ?? null } as const
}

/** The drafted section as a person has it: kept across reloads, changed an item at a time. */
export function useAgenda(answer: NextMeetingAnswer) {
  const trpc = useTRPC()
  const asked = { bodyId: answer.basis.bodyId, heldOn: answer.reckonedOn }
  const kept = useQuery(trpc.planning.agendaDraft.queryOptions(asked))
  const { keep, flush, state, error } = useSaving(asked.bodyId, asked.heldOn)
  const [own, setOwn] = useState<AgendaEdit[] | null>(null)
  const drafted = useMemo(() => draftAgenda(answer), [answer])
  const edits = own ?? kept.data?.edits ?? []
  const items = withEdits(drafted, edits)
  const change = (next: AgendaEdit[]) => {
    setOwn(next)
    keep(next)
  }
  const set = (key: string, parts: Partial<AgendaItem>) =>
    change(editsOf(items.map((item) => (item.key === key ? { ...item, ...parts } : item))))
  return {
    items,
    isReady: kept.data !== undefined,
    failure: kept.error?.message ?? null,
    isTouched: edits.length > 0,
    state,
    error,
    flush,
    setWords: (item: AgendaItem, words: string) => set(item.key, { words: words.trim() === '' ? item.drafted : words }),
    setLeftOut: (item: AgendaItem, isLeftOut: boolean) => set(item.key, { isLeftOut }),
    move: (item: AgendaItem, step: -1 | 1) => change(editsOf(moveItem(items, item.key, step))),
    reset: () => change([]),
  }
}
