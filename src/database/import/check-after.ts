import type { Concern } from '../apply/concern'
import { check, type CheckResult } from '../check'
import type { Database } from '../connect'
import { readCypher } from '../cypher-file'

/** The failed checks with the faults that concern an import, and the number of all other faults. */
export interface Faults {
  findings: CheckResult[]
  otherFaults: number
}

/** Runs the checks. Returns the faults that concern an import. */
export async function faultsAfter(database: Pick<Database, 'read'>, concern: Concern): Promise<Faults> {
  return faultsOf(await failedChecks(database), concern)
}

/** Does the same as `faultsAfter`, and stores the names of all failed checks in the revision. */
export async function checkAfter(database: Database, revision: string, concern: Concern): Promise<Faults> {
  const failed = await failedChecks(database)
  const names = failed.map(({ name }) => name)
  await database.write(readCypher('write/failed-checks.cypher'), { revision, failed: names })
  return faultsOf(failed, concern)
}

const failedChecks = async (database: Pick<Database, 'read'>): Promise<CheckResult[]> =>
  (await check(database)).filter(({ passed }) => !passed)

function faultsOf(failed: CheckResult[], concern: Concern): Faults {
  const findings = failed
    .map((result) => ({
      ...result,
      findings: result.findings.filter(({ id, others = [] }) => concern.ofFault(id, ...others)),
    }))
    .filter((result) => result.findings.length > 0)
  return { findings, otherFaults: countOf(failed) - countOf(findings) }
}

const countOf = (results: CheckResult[]): number => results.reduce((sum, { findings }) => sum + findings.length, 0)
