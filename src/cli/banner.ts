import type { Database } from '../database/connect'
import { readCypher } from '../database/cypher-file'
import type { OpenDatabase } from '../database/open-database'
import type { RunningServer } from '../server/start-server'
import { colours } from './colours'
import { formatCount } from './print'

/**
 * Formats the message that `start` prints when the server is ready. `loaded` lists the steps by which this start
 * updated the graph. The password is shown only in a terminal, because output in a pipe, a file or a system log may be
 * stored.
 */
export function banner(
  { url, metricsUrl }: Pick<RunningServer, 'url' | 'metricsUrl'>,
  open: OpenDatabase,
  graph: string,
  loaded: string[],
  inTerminal = process.stdout.isTTY === true,
): string {
  const lines: [string, string][] = [
    ['Explorer', `${url}/`],
    ['GraphiQL', `${url}/graphiql`],
    ['GraphQL', `${url}/graphql`],
    ...(metricsUrl ? [['Metrics', metricsUrl] satisfies [string, string]] : []),
    ...databaseLines(open, inTerminal),
    ['The graph', graph],
    ...(loaded.length > 0 ? [['This start', loaded.join('; ')] satisfies [string, string]] : []),
  ]
  const stop =
    open.kind === 'remote'
      ? 'Ctrl-C stops it.'
      : 'Ctrl-C stops it, and also the database unless another command is using it.'
  return ['', colours.bold('GovTies is ready.'), '', ...lines.map(inColumns), '', stop].join('\n')
}

/** Omits the password of a remote database. */
function databaseLines(open: OpenDatabase, inTerminal: boolean): [string, string][] {
  const { kind, address, browserUrl, username, password, passwordFile } = open
  if (kind === 'remote') return [['Neo4j', `${address} as ${username}`]]
  return [
    ['Neo4j Browser', browserUrl ?? ''],
    [
      '',
      `connect to ${address} as ${username}, ${inTerminal ? `password ${password}` : `password in ${passwordFile}`}`,
    ],
  ]
}

function inColumns([name, value]: [string, string]): string {
  return `  ${name.padEnd(15)}${value}`
}

/** Formats the counts of the graph: `210 agreements, 281 ties, …`. */
export async function formatGraphCounts(database: Database): Promise<string> {
  const [row = {}] = await database.read(readCypher('start/counts.cypher'))
  return Object.entries(row)
    .map(([plural, count]) => formatCount(Number(count), plural.slice(0, -1)))
    .join(', ')
}
