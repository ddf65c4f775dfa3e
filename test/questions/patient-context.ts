import type { Database } from '../../src/database/connect'
import { deadlineFromNow, requestContext, type RequestContext } from '../../src/graphql/request-context'

/** The context of one request that may take a minute: a slow machine, or one with other work, plans for long. */
export const patientContext = (graph: Database): RequestContext => requestContext(graph, deadlineFromNow(60_000))
