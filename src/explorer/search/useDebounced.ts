import { useEffect, useState } from 'react'

/**
 * Returns the value once it has stayed the same for the given time, so that typing does not send a query for every
 * letter.
 */
export function useDebounced<T>(value: T, milliseconds: number): T {
  const [debounced, setDebounced] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return debounced
}
