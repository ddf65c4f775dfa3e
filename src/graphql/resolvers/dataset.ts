import { check } from '../../database/check'
import type { Database } from '../../database/connect'
import { describeKnownAt, type KnownAt } from '../../database/revision/known-at'
import type { Arguments, RequestContext } from '../request-context'
import { oncePerVersion } from './once-per-version'
import { runQueryFile } from './query-files'
import type { RootFieldRules } from './root-resolver'

/** The licence for the wording of the records, as stated in `data/README.md`. The code has a different licence. */
const LICENCE = 'CC0-1.0'

/**
 * Describes the graph. The description is computed once for each version of the graph. The checks read the whole graph,
 * so they run only if the request selects them.
 */
export const dataset: RootFieldRules = {
  resolve: async (args, context) => {
    const facts = await oncePerVersion(context, 'dataset', () => readFacts(args, context))
    // All requests share the result of the checks, so the checks may continue after the first request has ended.
    const shared = context.database.shared ?? context.database
    return { ...facts, checks: () => oncePerVersion(context, 'checks', () => runChecks(shared)) }
  },
}

async function readFacts(args: Arguments, context: RequestContext) {
  const [facts] = (await runQueryFile('Query.dataset', args, context)) as [
    { revision: string | null; builtAt: string | null; knownAt: KnownAt | null },
  ]
  const knownAt = facts.knownAt && { ...facts.knownAt, note: describeKnownAt(facts.knownAt) }
  return { ...facts, knownAt, licence: LICENCE, citation: citationOf(facts) }
}

/**
 * The time limit for all checks together, in milliseconds. With 1.8 million nodes, they take a quarter of this time.
 */
const CHECKS_TIMEOUT_MS = 60_000

async function runChecks(database: Database) {
  const results = await check(database, { timeout: CHECKS_TIMEOUT_MS })
  return results.map(({ name, passed, findings }) => ({ name, passed, rows: findings.length }))
}

function citationOf({ revision, builtAt }: { revision: string | null; builtAt: string | null }): string {
  const day = builtAt?.slice(0, 10) ?? 'not built yet'
  return `GovTies: a knowledge graph of bilateral digital-government ties, ${revision ?? 'without a revision'}, ${day}.`
}
