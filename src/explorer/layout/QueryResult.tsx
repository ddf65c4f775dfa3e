import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { DatabaseUnreachableError, isUnreachable, mayPass, QueryRefusedError } from '../fetch/errors'
import { capital } from '../format/labels'

/**
 * Shows a result once it has arrived. While the result of a changed query loads, the previous result keeps its space
 * but is hidden, because its figures would appear under the labels of the new query. If there is no result, shows the
 * reason and a way to continue. If `quiet` is true, takes no space until there is a result. This suits parts that may
 * turn out to be empty.
 */
export function QueryResult<T>(props: { of: UseQueryResult<T>; quiet?: boolean; children: (answer: T) => ReactNode }) {
  const { of, quiet = false, children } = props
  if (of.data === undefined) return <NoAnswer of={of} quiet={quiet} />
  const previous = of.isPlaceholderData
  return (
    <div aria-busy={previous}>
      {previous && <NoAnswer of={of} quiet={quiet} />}
      <div className={previous ? 'previous-answer' : undefined}>{children(of.data)}</div>
    </div>
  )
}

function NoAnswer({ of, quiet }: { of: UseQueryResult<unknown>; quiet: boolean }) {
  if (of.isError) return <Refused error={of.error} again={() => void of.refetch()} />
  if (isUnreachable(of.failureReason)) return <Waiting error={of.failureReason} />
  return (
    <p className={quiet ? 'hidden-visually' : 'muted'} role="status">
      Looking it up…
    </p>
  )
}

function Waiting({ error }: { error: Error }) {
  const what = error instanceof DatabaseUnreachableError ? 'database' : 'server'
  return (
    <div className="notice notice-warn">
      <p>The {what} does not respond. This page retries every few seconds, and loads when it responds again.</p>
    </div>
  )
}

function Refused({ error, again }: { error: Error; again: () => void }) {
  const words = error instanceof QueryRefusedError ? error.message : "The page could not read the server's response."
  return (
    <div className="notice notice-bad" role="alert">
      <p>{capital(words)}</p>
      {mayPass(error) && (
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  )
}
