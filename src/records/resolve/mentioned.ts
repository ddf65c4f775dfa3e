/** What is known of something that is only referred to: how its name is written, and where. */
export class Mentioned {
  private readonly forms = new Map<string, number>()
  private readonly seenIn = new Set<string>()
  private readonly seenRoles = new Set<string>()

  add(name: string, record: string, role: string | undefined, times = 1): void {
    this.forms.set(name, (this.forms.get(name) ?? 0) + times)
    keepSmallest(this.seenIn, record)
    if (role) keepSmallest(this.seenRoles, role)
  }

  /** The names, the most frequent first; of equally frequent ones, in the order of the alphabet. */
  names(): string[] {
    const sorted = [...this.forms].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    return sorted.map(([name]) => name)
  }

  /** Some of the records that refer to it, always the same ones. */
  get records(): string[] {
    return [...this.seenIn].sort()
  }

  get roles(): string[] {
    return [...this.seenRoles].sort()
  }

  merge(other: Mentioned): void {
    for (const [form, count] of other.forms) this.forms.set(form, (this.forms.get(form) ?? 0) + count)
    for (const record of other.seenIn) keepSmallest(this.seenIn, record)
    for (const role of other.seenRoles) keepSmallest(this.seenRoles, role)
  }
}

/** Bounded, and the same whatever the order in which things come. */
const KEPT = 5

function keepSmallest(kept: Set<string>, text: string): void {
  if (kept.has(text)) return
  kept.add(text)
  if (kept.size > KEPT) kept.delete([...kept].sort().at(-1) ?? text)
}
