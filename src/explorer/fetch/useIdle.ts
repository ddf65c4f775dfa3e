import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/**
 * A page counts as idle after this many milliseconds without a query. Its parts send their queries one after the other.
 */
const IDLE_MS = 300

/**
 * Returns true once the page has been idle. Parts at the bottom wait for that, so that they do not delay the first
 * ones.
 */
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
