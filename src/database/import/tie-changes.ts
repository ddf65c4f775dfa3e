import type { FormerId } from '../../records/resolve/former-ids'
import type { Transaction } from '../connect'
import { readCypher } from '../cypher-file'
import type { LineChange, Under } from '../derive/line-changes'
import type { Change } from '../revision/revision'
import { runInIds } from '../write/rows'

/** A change that explains why ties gained or lost an entry. */
export interface TieReason extends Change {
  /** For a changed property: all values that sources state, in the record format's notation. */
  values?: string[]
  /** For a changed property: its current value in the graph. Missing if the property has no value. */
  held?: string
  /** For a changed property: the rule that decided between its values. */
  rule?: string
}

/** An agreement or initiative that an import added to ties, removed from them, or made to count differently. */
export interface TieChange {
  how: 'lost' | 'changed' | 'gained'
  id: string
  kind: string
  name: string
  /** The ids of the ties, sorted. */
  ties: string[]
  /** For a change: how the entry counted before, and how it counts now. */
  before?: Under
  after?: Under
  /** The id of the node into which a decision or a record merged the agreement or initiative. */
  mergedInto?: string
  /**
   * The changes in the same import that caused this change. Empty if the cause is outside the agreement or
   * initiative.
   */
  why: TieReason[]
}

/** The changes that an import made to ties: losses first, then entries that count differently, then gains. */
export interface TieChanges {
  tieChanges: TieChange[]
  /** The total number of changes. `tieChanges` lists at most 1,000. */
  tieChangeCount: number
}

/** The maximum number of agreements and initiatives that a report explains. */
const MAX_EXPLAINED = 1_000

/** Groups the gains and losses of ties by agreement or initiative, and adds the causes from the revision. */
export async function explainLines(
  transaction: Transaction,
  revision: string,
  lines: readonly LineChange[],
  formerIds: readonly FormerId[],
): Promise<TieChanges> {
  const groups = grouped(lines)
  const explained = groups.slice(0, MAX_EXPLAINED)
  if (explained.length === 0) return { tieChanges: [], tieChangeCount: 0 }
  const ids = [...new Set(explained.map(({ id }) => id))]
  const reasons = await reasonsOf(transaction, revision, ids)
  const rows = await runInIds(transaction, 'write/names-of-nodes.cypher', ids)
  const named = new Map(
    rows.map(({ id, kind, name }) => [id as string, { kind: kind as string, name: name as string }]),
  )
  for (const { aboutId, aboutKind, aboutName } of reasons) {
    if (!named.has(aboutId)) named.set(aboutId, { kind: aboutKind, name: aboutName })
  }
  const merged = new Map(formerIds.map(({ id, now }) => [id as string, now as string]))
  const tieChanges = explained.map((group): TieChange => {
    const { kind = 'Agreement', name = group.id } = named.get(group.id) ?? {}
    const mergedInto = group.how === 'lost' ? merged.get(group.id) : undefined
    return { ...group, kind, name, ...(mergedInto && { mergedInto }), why: reasonsFor(group, reasons) }
  })
  return { tieChanges, tieChangeCount: groups.length }
}

type Group = Pick<TieChange, 'how' | 'id' | 'ties' | 'before' | 'after'>

const ORDER: readonly TieChange['how'][] = ['lost', 'changed', 'gained']

/** Groups identical changes, so that a charter removed from 45 ties is reported once. */
function grouped(lines: readonly LineChange[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { tie, id, before, after } of lines) {
    const how = !after ? 'lost' : before ? 'changed' : 'gained'
    const change = how === 'changed' ? { before, after } : {}
    const key = JSON.stringify([how, id, change])
    const group = groups.get(key) ?? { how, id, ties: [], ...change }
    group.ties.push(tie)
    groups.set(key, group)
  }
  for (const { ties } of groups.values()) ties.sort()
  return [...groups.values()].sort(
    (a, b) => ORDER.indexOf(a.how) - ORDER.indexOf(b.how) || b.ties.length - a.ties.length || (a.id < b.id ? -1 : 1),
  )
}

/** A cause, with the id of the agreement, initiative or country to which a relationship leads. */
type FoundReason = TieReason & { other: string | null }

async function reasonsOf(transaction: Transaction, revision: string, ids: string[]): Promise<FoundReason[]> {
  const rows = await transaction.run(readCypher('write/changes-behind-ties.cypher'), { revision, ids })
  return rows as unknown as FoundReason[]
}

/**
 * Returns the causes of one group. A change in the country, level or dates of an agency is a cause only if the
 * agreement or initiative itself did not change.
 */
function reasonsFor({ id, ties }: Group, reasons: readonly FoundReason[]): TieReason[] {
  const own = reasons.filter(({ aboutId, property, other }) => aboutId === id || (isOfMember(property) && other === id))
  const causes = own.filter((reason) => !own.some((other) => isOnlyOfManner(reason, other)))
  const isOfTie = (country: string) => ties.some((tie) => tie.startsWith(`${country}-`) || tie.endsWith(`-${country}`))
  const ofAgencies = reasons.filter(({ property, other }) => OF_AGENCIES.has(property ?? '') && isOfTie(other ?? ''))
  return (causes.length > 0 ? causes : ofAgencies).map(reasonOf)
}

/**
 * Checks whether a country remains a party and two changes only replace the way in which it became a party. Ties do not
 * depend on this way. The way changes with the status, because a country that only announced an agreement has not
 * signed it.
 */
function isOnlyOfManner(one: FoundReason, other: FoundReason): boolean {
  const isReplacement = one.property === 'PARTY_TO' && other.property === 'PARTY_TO' && one.how !== other.how
  return isReplacement && one.aboutId === other.aboutId && withoutManner(one) === withoutManner(other)
}

/**
 * Returns the text of a changed relationship without the way in which the country became a party: `charter-2021
 * (how=SIGNATURE)` becomes `charter-2021`.
 */
const withoutManner = ({ before, after }: FoundReason): string =>
  (after ?? before ?? '')
    .split(/ \(|; |\)/)
    .filter((part) => part !== '' && !part.startsWith('how='))
    .join(' ')

/** The properties and relationships of an agency that affect how the ties of its country are counted. */
const OF_AGENCIES: ReadonlySet<string> = new Set(['BELONGS_TO', 'level', 'formedOn', 'dissolvedOn'])

const isOfMember = (property: string | undefined): boolean =>
  property === 'PARTY_TO' || property === 'TAKES_PART_IN' || property === 'LEADS'

/** Omits missing fields. Only changes of properties have values and a rule. */
function reasonOf({
  how,
  aboutId,
  aboutKind,
  aboutName,
  property,
  before,
  after,
  held,
  values,
  rule,
}: FoundReason): TieReason {
  const about = { how, aboutId, aboutKind, aboutName, ...(property && { property }) }
  const change = { ...about, ...(before && { before }), ...(after && { after }), ...(held && { held }) }
  return values && values.length > 0 ? { ...change, values, ...(rule && { rule }) } : change
}
