import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/**
 * A page is idle if it has sent no query for this many milliseconds. The parts of a page send their queries one
 * after another, so shorter pauses do not count.
 */
const IDLE_MS = 300

/**
 * Returns true once the page has been idle. The parts at the bottom of the page wait for this, so that they do not
 * delay the parts at the top.
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
