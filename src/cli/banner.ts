import type { Database } from '../database/connect'
import { readCypher } from '../database/cypher-file'
import type { OpenDatabase } from '../database/open-database'
import { colours } from './colours'
import { formatCount } from './print'

/**
 * Formats the message that `start` prints when the server is ready. `loaded` lists the steps with which this start
 * brought the graph up to date.
 */
export function banner(url: string, open: OpenDatabase, graph: string, loaded: string[]): string {
  const lines: [string, string][] = [
    ['Explorer', `${url}/`],
    ['GraphiQL', `${url}/graphiql`],
    ['GraphQL', `${url}/graphql`],
    ...databaseLines(open),
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
function databaseLines({ kind, address, browserUrl, username, password }: OpenDatabase): [string, string][] {
  if (kind === 'remote') return [['Neo4j', `${address} as ${username}`]]
  return [
    ['Neo4j Browser', browserUrl ?? ''],
    ['', `connect to ${address} as ${username}, password ${password}`],
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
