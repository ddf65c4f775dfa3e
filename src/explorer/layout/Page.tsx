import { useEffect, useRef, type ReactNode } from 'react'
import { DrawnLinks } from './DrawnLinks'
import { ShownQueries, type ShownQuery } from './ShownQueries'

/**
 * The parts that every page has: a title, an optional kind above it, an optional lead below it, and the page's queries.
 */
export interface PageProps {
  readonly title: string
  readonly kind?: string
  readonly lead?: ReactNode
  readonly queries?: readonly ShownQuery[]
  /** False if the page only reports that nothing is recorded, so that it has no graph. */
  readonly drawn?: boolean
  readonly children: ReactNode
}

let pagesShown = 0

/**
 * Shows a page. Sets the window title. After navigation, focuses the heading, so that screen readers announce the page.
 */
export function Page({ title, kind, lead, queries = [], drawn = true, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title === 'GovTies' ? title : `${title} · GovTies`
  }, [title])
  useEffect(() => {
    pagesShown += 1
    // The heading is not focused on the first page of a visit, or if the link leads to a section further down.
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
