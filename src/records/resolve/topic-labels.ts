import type { KnownThing } from '../../model/record-facts'
import { type EntityId, entityId } from '../../model/ids'
import { comparableName } from '../../model/names'
import { nearestWords } from '../../model/nearest'

/** Finds the topic that has a word as a label. Case and accents are ignored. */
export class TopicLabels {
  private readonly topics = new Map<string, EntityId>()
  private readonly labels = new Map<string, string>()

  constructor(known: readonly KnownThing[]) {
    const topics = known.filter(({ kind }) => kind === 'Topic').sort((a, b) => (a.id < b.id ? -1 : 1))
    for (const { id, name } of topics) this.add(name, id)
    for (const { id, otherNames = [] } of topics) for (const label of otherNames) this.add(label, id)
  }

  find(word: string): EntityId | undefined {
    return this.topics.get(comparableName(word))
  }

  /** Returns at most three labels that have a similar spelling or share words, best first. */
  nearest(word: string): string[] {
    const wanted = comparableName(word)
    const spelled = nearestWords(wanted, this.topics.keys())
    const sharing = [...this.topics.keys()].map((label) => ({ label, shared: sharedWords(wanted, label) }))
    const alike = sharing
      .filter(({ shared }) => shared > 0.4)
      .sort((a, b) => b.shared - a.shared || (a.label < b.label ? -1 : 1))
    return [...new Set([...spelled, ...alike.map(({ label }) => label)])]
      .slice(0, 3)
      .map((label) => this.labels.get(label) ?? label)
  }

  /**
   * Adds a label. If several topics have the same label, a topic for which it is the preferred label takes precedence.
   * Otherwise, the topic with the first id in alphabetical order does.
   */
  private add(label: string, id: string): void {
    const folded = comparableName(label)
    if (this.topics.has(folded)) return
    this.topics.set(folded, entityId(id))
    this.labels.set(folded, label)
  }
}

/** Returns Dice's coefficient of the words in two strings. */
function sharedWords(a: string, b: string): number {
  const words = new Set(a.split(' '))
  const others = b.split(' ')
  return (2 * others.filter((word) => words.has(word)).length) / (words.size + others.length)
}
