import { setTimeout as wait } from 'node:timers/promises'
import type { Home } from '../../src/neo4j/local/home'
import { readState } from '../../src/neo4j/local/state'

/** Waits until nothing runs in a home: neither server nor supervisor. */
export async function untilNoServer(home: Home): Promise<void> {
  while (readState(home)) await wait(50)
}
