import { type Decision, idsOf } from '../decide/decision'

/** A person's decisions about which ids belong to the same node and which do not. */
export class Sameness {
  private readonly groups = new Map<string, Set<string>>()
  /** The ids that are kept: the first id of each decision, in the order of the decisions. */
  private readonly kept: string[] = []
  private readonly apart: readonly (readonly string[])[]

  constructor(decisions: readonly Decision[]) {
    for (const decision of decisions) if ('same' in decision) this.join(decision.same)
    this.apart = decisions.filter((decision) => 'different' in decision).map(idsOf)
  }

  /** Returns all ids that were merged with this one, including this id itself, sorted. */
  groupOf(id: string): string[] {
    return [...(this.groups.get(id) ?? [id])].sort()
  }

  /** Returns a sort rank for an id. Ids that a decision keeps rank first. */
  keepRank(id: string): number {
    const rank = this.kept.indexOf(id)
    return rank === -1 ? this.kept.length : rank
  }

  /** Yields each group of ids that belong to the same node. */
  *all(): Generator<string[]> {
    for (const group of new Set(this.groups.values())) yield [...group].sort()
  }

  /** Yields each pair of ids that belong to different nodes. */
  *differentPairs(): Generator<[string, string]> {
    for (const ids of this.apart) {
      for (const [index, a] of ids.entries()) for (const b of ids.slice(index + 1)) yield [a, b]
    }
  }

  /** Applies decisions about a generated id to the id that replaced it. */
  linkFormer(former: string, now: string): void {
    if (this.groups.has(former) && !this.groups.get(former)?.has(now)) this.merge([now, former])
  }

  private join(ids: readonly string[]): void {
    if (ids[0] !== undefined) this.kept.push(ids[0])
    this.merge(ids)
  }

  private merge(ids: readonly string[]): void {
    const joined = new Set(ids.flatMap((id) => [...(this.groups.get(id) ?? [id])]))
    for (const id of joined) this.groups.set(id, joined)
  }
}
