import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** How long no query may run before a page counts as idle. Its parts send their queries one after the other. */
const IDLE_MS = 300

/** Whether the page has been idle once. Parts at its foot wait for that, so that they do not delay the first ones. */
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
