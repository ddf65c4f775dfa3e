import { Fragment } from 'react'

/** An address that a feed reader or a calendar can subscribe to. */
export interface Feed {
  readonly href: string
  readonly type: string
  /** The words of the link. */
  readonly name: string
  /** What the feed contains. Programs that find the feed show this. */
  readonly title: string
}

/** Links a page to its feeds, for readers and for programs that look for feeds in the head of a page. */
export function FeedLinks({ feeds }: { feeds: readonly Feed[] }) {
  return (
    <p className="small no-print">
      Subscribe:
      {feeds.map(({ href, type, name, title }) => (
        <Fragment key={href}>
          <link rel="alternate" type={type} title={title} href={href} />{' '}
          <a href={href} type={type}>
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
