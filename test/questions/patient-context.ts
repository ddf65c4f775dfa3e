import type { Database } from '../../src/database/connect'
import { deadlineFromNow, requestContext, type RequestContext } from '../../src/graphql/request-context'

/** Creates the context of a request that may take a minute, because planning takes long on a slow or busy machine. */
export const patientContext = (graph: Database): RequestContext => requestContext(graph, deadlineFromNow(60_000))
