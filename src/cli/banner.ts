import pc from 'picocolors'
import type { Database } from '../database/connect'
import { readCypher } from '../database/cypher-file'
import type { OpenDatabase } from '../database/open-database'
import { counted } from './print'

/** What a person needs to know once everything answers. `loaded` says what this start did to the graph. */
export function banner(url: string, open: OpenDatabase, graph: string, loaded: string[]): string {
  const lines: [string, string][] = [
    ['Explorer', `${url}/`],
    ['GraphiQL', `${url}/graphiql`],
    ['GraphQL', `${url}/graphql`],
    ...database(open),
    ['The graph', graph],
    ...(loaded.length > 0 ? [['This start', loaded.join('; ')] satisfies [string, string]] : []),
  ]
  const stop =
    open.kind === 'remote' ? 'Ctrl-C stops it.' : 'Ctrl-C stops it, the database too unless another command uses it.'
  return ['', pc.bold('GovTies is ready.'), '', ...lines.map(inColumns), '', stop].join('\n')
}

/** A remote database's password is not ours to show. */
function database({ kind, address, browserUrl, username, password }: OpenDatabase): [string, string][] {
  if (kind === 'remote') return [['Neo4j', `${address} as ${username}`]]
  return [
    ['Neo4j Browser', browserUrl ?? ''],
    ['', `connect to ${address} as ${username}, password ${password}`],
  ]
}

function inColumns([name, value]: [string, string]): string {
  return `  ${name.padEnd(15)}${value}`
}

/** What the graph holds: `210 agreements, 281 ties, …`. */
export async function countsOf(database: Database): Promise<string> {
  const [row = {}] = await database.read(readCypher('start/counts.cypher'))
  return Object.entries(row)
    .map(([plural, count]) => counted(Number(count), plural.slice(0, -1)))
    .join(', ')
}
