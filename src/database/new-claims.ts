import type { Row, Transaction } from './connect'
import type { GraphLink } from './export/graph-nodes'
import { type HashSum, hashOfNode } from './hash'
import type { StatedInRow } from './write/graph-delta'
import { runInIds } from './write/rows'

/**
 * The claims that a run has created about new nodes. Their hashes are computed from what the run wrote, so the claims
 * need not be read from the graph.
 */
export class NewClaims {
  private readonly statements = new Map<string, StatedInRow[]>()

  add(statements: readonly StatedInRow[]): void {
    for (const statement of statements) {
      const others = this.statements.get(statement.claimId)
      if (others) others.push(statement)
      else this.statements.set(statement.claimId, [statement])
    }
  }

  has(id: string): boolean {
    return this.statements.has(id)
  }

  /**
   * Returns the hashes of the given claims, by id. Reads only the properties that were set when these claims were
   * resolved.
   */
  async hashes(transaction: Transaction, ids: readonly string[]): Promise<Map<string, HashSum>> {
    const verdicts = await runInIds(transaction, 'hash/verdicts.cypher', ids)
    return new Map(verdicts.map(({ id, ...verdict }) => [id as string, this.hash(id as string, verdict)]))
  }

  private hash(id: string, verdict: Row): HashSum {
    const statements = this.statements.get(id) ?? []
    const properties: Row = { id, ...verdict }
    const links: GraphLink[] = []
    for (const { aboutId, property, aspect, value, sourceId, properties: stated } of statements) {
      if (links.length === 0) links.push({ type: 'ABOUT', to: aboutId, properties: {} })
      Object.assign(properties, { property, aspect, value })
      links.push({ type: 'STATED_IN', to: sourceId, properties: stated })
    }
    return hashOfNode({ id, labels: ['Claim'], properties, links })
  }
}
