import { useEffect, useState } from 'react'
import { useOffline, type Offline } from '../fetch/useOffline'

// For this many milliseconds, a message reports that the service is available again.
const BACK_SHOWN_MS = 6000

/** Tells the reader when the server or the database stops responding, and when it is available again. */
export function OfflineBanner() {
  const offline = useOffline()
  const back = useBack(offline)
  return (
    <div role="status" aria-live="polite">
      {offline !== undefined && (
        <p className="offline">
          The {offline} does not respond. The page keeps what it shows and retries automatically.
        </p>
      )}
      {back !== undefined && <p className="offline offline-back">The {back} is responding again.</p>}
    </div>
  )
}

// Returns the service that is available again, for a few seconds.
function useBack(offline: Offline): Offline {
  const [seen, setSeen] = useState<{ service: Offline; isBack: boolean }>({ service: undefined, isBack: false })
  if (offline !== undefined && (seen.service !== offline || seen.isBack)) setSeen({ service: offline, isBack: false })
  if (offline === undefined && seen.service !== undefined && !seen.isBack) setSeen({ ...seen, isBack: true })
  useEffect(() => {
    if (!seen.isBack) return
    const timer = setTimeout(() => setSeen({ service: undefined, isBack: false }), BACK_SHOWN_MS)
    return () => clearTimeout(timer)
  }, [seen])
  return seen.isBack ? seen.service : undefined
}
