import type { Database } from '../../src/database/connect'
import { patienceFromNow, questionContext, type QuestionContext } from '../../src/graphql'

/** The context of one request that may take a minute: a slow machine, or one with other work, plans for long. */
export const patientContext = (graph: Database): QuestionContext => questionContext(graph, patienceFromNow(60_000))
