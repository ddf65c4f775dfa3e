import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Home } from './home'

export interface Ports {
  bolt: number
  http: number
}

/** Writes neo4j.conf: loopback only, no outgoing calls, and advertised at the ports that it has. */
export function writeConfiguration(home: Home, ports: Ports, pageCache: string): void {
  const lines = Object.entries(settingsOf(home, ports, pageCache)).map(([name, value]) => `${name}=${value}`)
  writeFileSync(join(home.configuration, 'neo4j.conf'), `${lines.join('\n')}\n`, { mode: 0o600 })
}

function settingsOf(home: Home, { bolt, http }: Ports, pageCache: string): Record<string, string> {
  return {
    'server.directories.data': slashed(home.data),
    'server.directories.plugins': slashed(home.plugins),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${bolt}`,
    // Otherwise the server tells Browser and drivers to use 7687, where another database may be.
    'server.bolt.advertised_address': `127.0.0.1:${bolt}`,
    'server.http.listen_address': `127.0.0.1:${http}`,
    'server.http.advertised_address': `127.0.0.1:${http}`,
    'server.https.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'browser.remote_content_hostname_whitelist': 'localhost,127.0.0.1',
    'server.memory.pagecache.size': pageCache,
    // A small store stays small.
    'db.tx_log.preallocate': 'false',
    // Otherwise a statement is planned again for each magnitude of an id's length and of a list: planning takes up to a second.
    'internal.cypher.use_parameter_size': 'false',
    // Nobody else connects; without this, stopping waits five seconds for new connections.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
  }
}

/** Neo4j wants paths without `..`, and takes forward slashes on Windows too. */
function slashed(path: string): string {
  return resolve(path).replaceAll('\\', '/')
}
