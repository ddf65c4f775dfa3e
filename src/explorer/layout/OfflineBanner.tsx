import { useEffect, useState } from 'react'
import { useOffline, type Offline } from '../fetch/useOffline'

// For this many milliseconds, a message says that the server is available again.
const BACK_SHOWN_MS = 6000

/** Tells the reader when the server or the database stops responding, and when it is available again. */
export function OfflineBanner() {
  const offline = useOffline()
  const back = useBack(offline)
  return (
    <div role="status" aria-live="polite">
      {offline !== undefined && (
        <p className="offline">The {offline} does not answer. What you see is kept; the page asks again by itself.</p>
      )}
      {back && <p className="offline offline-back">It answers again.</p>}
    </div>
  )
}

function useBack(offline: Offline): boolean {
  const [seen, setSeen] = useState<'never' | 'offline' | 'back'>('never')
  if (offline !== undefined && seen !== 'offline') setSeen('offline')
  if (offline === undefined && seen === 'offline') setSeen('back')
  useEffect(() => {
    if (seen !== 'back') return
    const timer = setTimeout(() => setSeen('never'), BACK_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [seen])
  return seen === 'back'
}
