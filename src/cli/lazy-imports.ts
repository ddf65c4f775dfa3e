import type * as Graphql from '../graphql'
import type * as Server from '../server'

// Loading these modules takes 1 s of CPU time. `start` loads them while the database starts in another process, and no
// other command needs them, so no file imports them at its top.

/** Loads `src/graphql`. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
export const importGraphql = (): typeof Graphql => require('../graphql') as typeof Graphql

/** Loads `src/server`. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
export const importServer = (): typeof Server => require('../server') as typeof Server
