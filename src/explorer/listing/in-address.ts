/** The filters that every table reads from the address. A filter that is not chosen is missing. */
export interface Chosen {
  /** The first and the last day of the chosen year. */
  readonly span: { readonly from?: string; readonly to?: string }
  /** The smallest number of sources. Zero if none is chosen. */
  readonly sources: number
  /** Whether to list only things about which sources disagree. */
  readonly disputed: boolean
  /** The id of the last thing on the previous page. */
  readonly after: { readonly after?: string }
}

/** Reads the filters from an address. A value that is not a year, or not a number from 1 to 500, is ignored. */
export function chosenIn(search: URLSearchParams): Chosen {
  const year = /^\d{4}$/.exec(search.get('year') ?? '')?.[0]
  const after = search.get('after') ?? ''
  const sources = Number(/^\d{1,3}$/.exec(search.get('sources') ?? '')?.[0] ?? 0)
  return {
    span: year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` },
    sources: sources > 500 ? 0 : sources,
    disputed: search.get('disputed') === '1',
    after: after === '' ? {} : { after },
  }
}
