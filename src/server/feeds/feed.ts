import type { Endpoint } from '../endpoints/list'

/** An address below `/feeds/`. */
export interface Feed {
  /** The address, such as `/feeds/changes.atom`. */
  readonly url: string
  /** The media type. */
  readonly type: string
  /** The name and the question of the feed. Feeds in several formats share it. */
  readonly endpoint: Endpoint
  readonly write: (told: Told) => string
  /** Returns the time of the last change of the feed, given the time of the newest revision. */
  readonly modified: (builtAt: string) => string
}

/** The rows of a feed, and the values that describe the feed. */
export interface Told {
  readonly rows: readonly unknown[]
  /** The filters of the feed: its parameters, in alphabetical order. */
  readonly filters: ReadonlyMap<string, string>
  /** The address of this server: `https://govties.example`. */
  readonly origin: string
  /** The address of this feed, and of the explorer's page with the same filters. */
  readonly self: string
  readonly page: string
  /** The time of the graph's newest revision, in ISO 8601 format. */
  readonly builtAt: string
}

/** Returns the words for the filters of a feed, to end its title: ` about SG, GB`. */
export const inWords = ({ filters }: Pick<Told, 'filters'>): string =>
  filters.size === 0 ? '' : ` about ${[...filters.values()].flatMap((value) => value.split(',')).join(' and ')}`

/**
 * Returns an identifier that stays the same wherever the graph is served, see https://www.rfc-editor.org/rfc/rfc4151.
 */
export const tagOf = (specific: string): string => `tag:govties,2026:${specific}`

/** Returns the address of a node's page. */
export const pageOfNode = (origin: string, kind: string, id: string): string =>
  `${origin}/${kind.toLowerCase()}/${encodeURIComponent(id)}`

/** The characters that text in XML and in calendars must not contain. */
export const withoutControls = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
