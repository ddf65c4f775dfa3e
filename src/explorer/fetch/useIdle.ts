import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** Milliseconds without a question after which a page has come to rest: its parts ask one after the other. */
const IDLE_MS = 300

/** Whether the page has come to rest, once. For what stands at its foot, so that it does not hold up what is read first. */
export function useIdle(): boolean {
  const isFetching = useIsFetching() > 0
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    if (isFetching) return
    const timer = setTimeout(() => setIsIdle(true), IDLE_MS)
    return () => clearTimeout(timer)
  }, [isFetching])
  return isIdle
}
