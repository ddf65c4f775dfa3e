import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Home } from './home'

/** The ports on which a server listens. */
export interface Ports {
  bolt: number
  http: number
}

/**
 * Writes neo4j.conf. The server listens only on the loopback address and makes no outgoing calls. `others` contains
 * additional settings, which take precedence over those of GovTies.
 */
export function writeConfiguration(home: Home, ports: Ports, pageCache: string, others: Record<string, string>): void {
  const lines = Object.entries({ ...settingsOf(home, ports, pageCache), ...others }).map(
    ([name, value]) => `${name}=${value}`,
  )
  writeFileSync(join(home.configuration, 'neo4j.conf'), `${lines.join('\n')}\n`, { mode: 0o600 })
}

function settingsOf(home: Home, { bolt, http }: Ports, pageCache: string): Record<string, string> {
  return {
    'server.directories.data': asNeo4jPath(home.data),
    'server.directories.plugins': asNeo4jPath(home.plugins),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${bolt}`,
    // Otherwise, the server would send Neo4j Browser and drivers to port 7687, where another database may be listening.
    'server.bolt.advertised_address': `127.0.0.1:${bolt}`,
    'server.http.listen_address': `127.0.0.1:${http}`,
    'server.http.advertised_address': `127.0.0.1:${http}`,
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1',
    'server.memory.pagecache.size': pageCache,
    // Saves disk space: preallocated log files would be much larger than a small store.
    'db.tx_log.preallocate': 'false',
    // Otherwise, Neo4j would plan a statement again for each order of magnitude in the length of an id or a list.
    // Planning takes up to 1 s.
    'internal.cypher.use_parameter_size': 'false',
    // Otherwise, the server waits 5 s for new connections before it stops, although no other program connects.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  }
}

/** Converts a path to a form that Neo4j accepts: without `..`, and with forward slashes even on Windows. */
function asNeo4jPath(path: string): string {
  return resolve(path).replaceAll('\\', '/')
}
