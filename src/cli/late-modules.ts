import type * as Graphql from '../graphql/build-schema'
import type * as Server from '../server/start-server'

// Loading these takes a second of computing. `start` does it while the database comes up in its own process,
// and no other command does it at all; so they are not imported at the top of a file.

// eslint-disable-next-line @typescript-eslint/no-require-imports
export const graphqlModule = (): typeof Graphql => require('../graphql/build-schema') as typeof Graphql

// eslint-disable-next-line @typescript-eslint/no-require-imports
export const serverModule = (): typeof Server => require('../server/start-server') as typeof Server
