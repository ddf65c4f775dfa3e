/**
 * Merges groups that have a common member, until each member is in exactly one group. Returns the group of each member,
 * named after its first member in alphabetical order.
 */
export function connected(groups: Iterable<readonly string[]>): Map<string, string> {
  const parents = new Map<string, string>()
  const rootOf = (member: string): string => {
    let root = member
    for (let parent = parents.get(root)!; parent !== root; parent = parents.get(root)!) root = parent
    return root
  }
  for (const group of groups) {
    for (const member of group) if (!parents.has(member)) parents.set(member, member)
    for (const member of group.slice(1)) {
      const [first, second] = [rootOf(group[0]!), rootOf(member)].sort() as [string, string]
      parents.set(second, first)
    }
  }
  return new Map([...parents.keys()].map((member) => [member, rootOf(member)]))
}
