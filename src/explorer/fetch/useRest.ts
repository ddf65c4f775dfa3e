import { useIsFetching } from '@tanstack/react-query'
import { useEffect, useState } from 'react'

/** Milliseconds without a question after which a page has come to rest: its parts ask one after the other. */
const rest = 300

/** Whether the page has come to rest, once. For what stands at its foot, so that it does not hold up what is read first. */
export function useRest(): boolean {
  const isAsking = useIsFetching() > 0
  const [rested, setRested] = useState(false)
  useEffect(() => {
    if (isAsking) return
    const timer = setTimeout(() => setRested(true), rest)
    return () => clearTimeout(timer)
  }, [isAsking])
  return rested
}
