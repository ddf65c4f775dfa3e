/** An address below `/api/` that is bound to one GraphQL document. */
export interface Endpoint {
  /** The address below `/api/`. A part that begins with a colon is a parameter. */
  readonly path: string
  /** The name of the document in the folder `api`, without its ending. */
  readonly document: string
  /** The path to the rows in the response, as field names: `tie.timeline`. */
  readonly rows: string
  /** The paths to the numbers whose sum is the total across all pages. */
  readonly total?: readonly string[]
  /** The path to the cursor of the next page. By default, the cursor is the `id` of the last row. */
  readonly cursor?: string
  /** The values of variables that the address sets. */
  readonly fixed?: Readonly<Record<string, string>>
  /** Returns values for variables that the address leaves out, given the values that it names. */
  readonly standard?: (given: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  /** Values of the required parameters. The OpenAPI description shows them, and the warm-up uses them. */
  readonly example?: Readonly<Record<string, string | readonly string[]>>
  /** The page of the explorer that shows the same data. */
  readonly page: string
  /**
   * The parameters that the page understands, each with the name that the page uses. A list contains one name for each
   * value that the page accepts. A single name accepts any number of values. `year` stands for all days of a year.
   */
  readonly shows?: Readonly<Record<string, string | readonly string[]>>
}

const COUNTRY = { country: 'country' }
const PAIR = { between: ['GB', 'SG'] }
/** The parameters that decide which entries of a tie are counted, with the names that the explorer's pages use. */
const COUNTED = { basis: 'basis', kinds: ['kind'], topics: ['topic'], asOf: 'asOf', measure: 'measure' }

/** Returns an endpoint that lists nodes of one kind. */
const listing = (path: string, kind: string): Endpoint => ({
  path,
  document: 'listing',
  rows: 'listing.nodes',
  total: ['listing.total'],
  fixed: { kind },
  page: `/${path}`,
  shows: {
    ...COUNTRY,
    partner: 'partner',
    topic: 'topic',
    types: ['type'],
    from: 'year',
    sources: 'sources',
    disputed: 'disputed',
    after: 'after',
  },
})

/** Returns an endpoint that lists all nodes of one type through the connection that the library generates. */
const connection = (path: string, page: string): Endpoint => ({
  path,
  document: path,
  rows: `${path}Connection.edges.node`,
  total: [`${path}Connection.totalCount`],
  cursor: `${path}Connection.pageInfo.endCursor`,
  page,
})

/** All endpoints. */
export const ENDPOINTS: readonly Endpoint[] = [
  { path: 'dataset', document: 'dataset', rows: 'dataset', page: '/' },
  {
    path: 'tie/:between',
    document: 'tie',
    rows: 'tie',
    example: PAIR,
    page: '/tie/:between',
    shows: { asOf: 'asOf' },
  },
  {
    path: 'tie/:between/timeline',
    document: 'tie-timeline',
    rows: 'tie.timeline',
    total: ['tie.agreementCount', 'tie.eventCount', 'tie.initiativeCount'],
    example: PAIR,
    page: '/tie/:between',
    shows: { asOf: 'asOf', measure: 'measure' },
  },
  connection('ties', '/matrix'),
  connection('countries', '/map'),
  connection('topics', '/matrix'),
  { path: 'timeline', document: 'timeline', rows: 'timeline', page: '/' },
  {
    path: 'agreements',
    document: 'agreements',
    rows: 'latestAgreements',
    page: '/agreements',
    shows: {
      countries: ['country', 'partner'],
      topics: ['topic'],
      kinds: ['kind'],
      status: ['status'],
      bindingness: ['bindingness'],
      from: 'year',
      after: 'after',
    },
  },
  {
    path: 'expiring',
    document: 'expiring',
    rows: 'expiring',
    example: { from: '2026-01-01', to: '2026-12-31' },
    page: '/renewals',
    shows: { ...COUNTRY, from: 'from', to: 'to' },
  },
  {
    path: 'gaps',
    document: 'gaps',
    rows: 'gaps',
    example: { country: 'SG' },
    page: '/gaps',
    shows: { ...COUNTRY, topic: 'topic', asOf: 'asOf' },
  },
  {
    path: 'changes',
    document: 'changes',
    rows: 'changes',
    example: { sinceDay: '2026-01-01' },
    page: '/changes',
    shows: {
      ...COUNTRY,
      between: ['country', 'partner'],
      since: 'since',
      sinceDay: 'day',
      topic: 'topic',
      after: 'after',
    },
  },
  listing('agencies', 'AGENCY'),
  listing('people', 'PERSON'),
  listing('initiatives', 'INITIATIVE'),
  listing('sources', 'SOURCE'),
  { path: 'matrix', document: 'matrix', rows: 'tieMatrix', page: '/matrix', shows: COUNTED },
  {
    path: 'compare',
    document: 'compare',
    rows: 'compare',
    example: { countries: ['EE', 'SG'] },
    page: '/compare',
    shows: { countries: 'of', ...COUNTED },
  },
  {
    path: 'search',
    document: 'search',
    rows: 'search',
    example: { text: 'govtech' },
    page: '/search',
    shows: { text: 'q' },
  },
  {
    path: 'discrepancies',
    document: 'discrepancies',
    rows: 'discrepancies',
    page: '/discrepancies',
    shows: { ...COUNTRY, property: 'property' },
  },
  {
    path: 'weak-values',
    document: 'weak-values',
    rows: 'weakValues',
    page: '/check',
    shows: { ...COUNTRY, reason: 'reason' },
  },
  { path: 'central', document: 'central', rows: 'central', example: { kind: 'AGENCY' }, page: '/graph' },
  { path: 'miss-rates', document: 'miss-rates', rows: 'missRates', page: '/coverage' },
  {
    path: 'paths',
    document: 'paths',
    rows: 'paths',
    example: { from: 'person-gb-philip-hammond', to: 'sg-smart-nation-2014' },
    page: '/graph',
  },
  {
    path: 'history/:id',
    document: 'history',
    rows: 'recordHistory',
    example: { id: 'gb-sg-mou-digital-government-2019' },
    page: '/history/:id',
  },
  {
    path: 'agreement/:id',
    document: 'agreement',
    rows: 'node',
    example: { id: 'gb-sg-mou-digital-government-2019' },
    page: '/agreement/:id',
  },
  {
    path: 'entity/:id',
    document: 'entity',
    rows: 'node',
    example: { id: 'gb-sg-mou-digital-government-2019' },
    page: '/history/:id',
  },
  {
    path: 'node/:id',
    document: 'node',
    rows: 'node',
    example: { id: 'gb-sg-mou-digital-government-2019' },
    page: '/history/:id',
  },
  {
    path: 'leaders/:id',
    document: 'leaders',
    rows: 'node.leadersAsOf',
    example: { id: 'sg-smart-nation-2014', asOf: '2019-06-13' },
    page: '/initiative/:id',
  },
]
