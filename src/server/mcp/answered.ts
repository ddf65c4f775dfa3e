import type { FormattedExecutionResult } from 'graphql'
import type { Database } from '../../database/connect'
import type { GraphState } from '../../database/graph-state'
import type { BoundEndpoint } from '../endpoints/bind'
import type { BoundTool } from './bind-tools'

type Values = Readonly<Record<string, unknown>>

/** How tools send their queries. */
export interface Asking {
  /** Runs the document of an endpoint, within the limits of `/graphql`. */
  readonly ask: (endpoint: BoundEndpoint, variables: Values) => Promise<FormattedExecutionResult>
  readonly database: Database
  readonly readState: () => Promise<GraphState>
  /** The address of the explorer, without a slash at its end. */
  readonly origin: string
}

/** The answer of a tool, before it is written as text. */
export interface Answer {
  readonly tool: BoundTool
  readonly variables: Values
  readonly data: unknown
  readonly rows: readonly Values[]
  readonly asOf: string
  /** The address of the page of the explorer that shows the same data. */
  readonly page: string
  readonly total?: number
  readonly after?: string
  readonly state?: GraphState
}
