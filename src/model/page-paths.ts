/** The kinds of pages whose address contains an id, such as `/agency/sg-govtech`. */
const WITH_ID = ['tie', 'agreement', 'country', 'agency', 'person', 'initiative', 'event', 'topic', 'source', 'history']

/** The other pages of the explorer. `/expiring` is the former address of the page about renewals. */
const WITHOUT_ID = [
  '',
  'agreements',
  'initiatives',
  'agencies',
  'people',
  'sources',
  'matrix',
  'compare',
  'gaps',
  'search',
  'renewals',
  'expiring',
  'discrepancies',
  'ask',
  'check',
  'coverage',
  'changes',
  'rules',
  'graph',
  'map',
]

/** The addresses of all pages, in the notation of the explorer's routes: `/matrix`, `/agency/:id`. */
export const PAGE_PATHS: readonly string[] = [
  ...WITHOUT_ID.map((name) => `/${name}`),
  ...WITH_ID.map((name) => `/${name}/:id`),
]

/** Checks whether an address, without its query part, belongs to a page of the explorer. A final slash is allowed. */
export function isPagePath(path: string): boolean {
  const [, folder = '', id, ...more] = (path.length > 1 ? path.replace(/\/$/, '') : path).split('/')
  if (more.length > 0) return false
  return id === undefined ? WITHOUT_ID.includes(folder) : WITH_ID.includes(folder)
}
