import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'

/** So long after the last letter the words are written into the address. */
const WRITTEN_AFTER_MS = 300

/**
 * Words being typed, which follow into the address; those that come from there by another way take their place.
 * @param held as they stand in the address
 */
export function useTyped(held: string, write: (words: string) => void) {
  const [typed, setTyped] = useState(held)
  const [seen, setSeen] = useState(held)
  const [written, setWritten] = useState(held)
  if (held !== seen) {
    setSeen(held)
    if (held !== written) setTyped(held)
  }
  const writeSoon = useDebouncedCallback((words: string) => {
    setWritten(words)
    write(words)
  }, WRITTEN_AFTER_MS)
  const onType = (words: string) => {
    setTyped(words)
    writeSoon(words)
  }
  return { typed, onType }
}
