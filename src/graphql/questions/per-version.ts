import type { Database } from '../../database/connect'

/** What is remembered of a graph as long as its version: the state for a database and a version, made anew for another. */
export function perVersion<State>(make: () => State): (database: Database, version: string) => State {
  const states = new WeakMap<Database, { version: string; state: State }>()
  return (seen, version) => {
    const database = seen.shared ?? seen
    const known = states.get(database)
    if (known?.version === version) return known.state
    const state = make()
    states.set(database, { version, state })
    return state
  }
}
