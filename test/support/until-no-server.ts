import { setTimeout as wait } from 'node:timers/promises'
import type { Home } from '../../src/neo4j/local/home'
import { readState } from '../../src/neo4j/local/state'

/** Waits until neither a server nor a supervisor runs in a home. */
export async function untilNoServer(home: Home): Promise<void> {
  while (readState(home)) await wait(50)
}
