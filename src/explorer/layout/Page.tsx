import { useEffect, useRef, type ReactNode } from 'react'
import { DrawnLinks } from './DrawnLinks'
import { ShownQueries, type ShownQuery } from './ShownQueries'

/** The parts of every page: a title with an optional kind above and lead below, and its queries. */
export interface PageProps {
  readonly title: string
  readonly kind?: string
  readonly lead?: ReactNode
  readonly queries?: readonly ShownQuery[]
  /** False if there is nothing to draw, because the page only reports that nothing is recorded. */
  readonly drawn?: boolean
  readonly children: ReactNode
}

let pagesShown = 0

/**
 * Shows one page. Sets the title of the window, and focuses the heading after navigation, so that screen readers
 * announce the page.
 */
export function Page({ title, kind, lead, queries = [], drawn = true, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === 'GovTies' ? title : `${title} · GovTies`
  }, [title])
  useEffect(() => {
    pagesShown += 1
    // Not on the first page of a visit, and not if a link leads to a place further down.
    if (pagesShown > 1 && window.location.hash === '') heading.current?.focus()
  }, [])
  return (
    <main id="main" className="page">
      {kind !== undefined && <p className="page-kind">{kind}</p>}
      <h1 ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h1>
      {lead !== undefined && <div className="page-lead">{lead}</div>}
      {drawn && <DrawnLinks />}
      {children}
      <ShownQueries queries={queries} />
    </main>
  )
}
