import { useEffect, useState } from 'react'
import { useAway, type Away } from '../fetch/useAway'

/** Says, on every page, that the database or server is away, and that it is back. */
export function AwayBanner() {
  const away = useAway()
  const back = useBack(away)
  return (
    <div role="status" aria-live="polite">
      {away !== undefined && (
        <p className="away">The {away} does not answer. What you see is kept; the page asks again by itself.</p>
      )}
      {back && <p className="away away-back">It answers again.</p>}
    </div>
  )
}

function useBack(away: Away): boolean {
  const [seen, setSeen] = useState<'never' | 'away' | 'back'>('never')
  if (away !== undefined && seen !== 'away') setSeen('away')
  if (away === undefined && seen === 'away') setSeen('back')
  useEffect(() => {
    if (seen !== 'back') return
    const timer = setTimeout(() => setSeen('never'), 6000)
    return () => clearTimeout(timer)
  }, [seen])
  return seen === 'back'
}
