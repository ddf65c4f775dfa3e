import type * as Graphql from '../graphql/build-schema'
import type * as Mcp from '../server/mcp/stdio'
import type * as Server from '../server/start-server'

// Loading these modules uses 1 s of CPU time. `start` loads them while the database starts in another process, and
// `mcp` loads them too. No other command needs them, so no file imports them statically.

/** Loads `src/graphql`. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
export const importGraphql = (): typeof Graphql => require('../graphql/build-schema') as typeof Graphql

/** Loads `src/server`. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
export const importServer = (): typeof Server => require('../server/start-server') as typeof Server

/** Loads the part of `src/server` that answers assistants on standard input and output. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
export const importMcp = (): typeof Mcp => require('../server/mcp/stdio') as typeof Mcp
