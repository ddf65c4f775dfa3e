import type { EntityId } from '../../model/ids'
import type { RelationshipType } from '../../model/record-facts'
import type { NodeKind } from '../../model/record-kinds'
import type { FactBuilder } from './fact-builder'

/** Links the record's node to its topics, each with the word that the source uses. */
export function addTopics(builder: FactBuilder, kind: NodeKind, words: readonly string[] | undefined): void {
  linkTopics(builder, builder.aboutId, kind, words, (topic, word) =>
    builder.relate(builder.aboutId, 'COVERS', topic, { word }, builder.evidence.of('topics', word)),
  )
}

/** Links a commitment to its topics. Such a link is not a fact, so it has no sources. */
export function addConcerns(builder: FactBuilder, commitment: EntityId, words: readonly string[] | undefined): void {
  linkTopics(builder, commitment, 'Commitment', words, (topic) => builder.relate(commitment, 'CONCERNS', topic, {}))
}

/** Links a node to the topics that have the given words as labels. Words without a topic are stored on the node. */
export function linkTopics(
  builder: FactBuilder,
  id: EntityId,
  kind: NodeKind,
  words: readonly string[] | undefined,
  link: (topic: EntityId, word: string) => void,
): void {
  for (const word of words ?? []) {
    const topic = builder.index.topics.find(word)
    if (topic) link(topic, word)
    else keepWord(builder, id, kind, word)
  }
}

/** Stores a word on the node if it is not the label of a topic. The word never becomes a topic automatically. */
function keepWord(builder: FactBuilder, id: EntityId, kind: NodeKind, word: string): void {
  const node = builder.node(id, kind, true)
  node.unknownTopics = [...new Set([...(node.unknownTopics ?? []), word])].sort()
  const nearest = builder.index.topics.nearest(word)
  const hint = nearest.length > 0 ? ` The nearest labels are ${nearest.map((label) => `"${label}"`).join(', ')}.` : ''
  builder.warn(
    'UNKNOWN_TOPIC',
    'topics',
    `No topic has the label "${word}"; it is stored unchanged on the node.${hint}`,
    {
      word,
      nearest,
    },
  )
}

/** The kinds of nodes that can be part of a wider agreement, event or initiative. */
export const ENTRIES: readonly NodeKind[] = ['Agreement', 'Initiative', 'Event']
const ANYTHING: readonly NodeKind[] = [...ENTRIES, 'Agency', 'Person', 'Place']

/** A field that names other records, and the relationship that this field creates. */
interface TargetField {
  field: string
  type: RelationshipType
  /** The kinds of nodes that the field may name. */
  kinds: readonly NodeKind[]
  /** Properties of the relationship. */
  properties?: Record<string, string>
}

/** Returns the fields that name other records. `own` is the kind of the record's node. */
export function targetFields(own: NodeKind): TargetField[] {
  return [
    { field: 'partOf', type: 'PART_OF', kinds: ENTRIES },
    { field: 'succeeds', type: 'SUCCEEDS', kinds: [own] },
    { field: 'amends', type: 'AMENDS', kinds: ['Agreement'] },
    { field: 'implements', type: 'IMPLEMENTS', kinds: ['Agreement'] },
    { field: 'related', type: 'RELATED_TO', kinds: ANYTHING },
  ]
}

/** Links a record to the records that a field names by id or title. A name that is not found is stored on the node. */
export function addTargets(
  builder: FactBuilder,
  { field, type, kinds, properties = {} }: TargetField,
  given: string | string[] | undefined,
): void {
  for (const name of typeof given === 'string' ? [given] : (given ?? [])) {
    const target = referToRecord(builder, field, name, kinds)
    if (target) builder.relate(builder.aboutId, type, target, properties, builder.evidence.of(field, name))
    else keepAsText(builder, `${field}: ${name}`)
  }
}

/**
 * Adds the node for a record that a field names by id or title, because the record itself may come in a later batch.
 * Returns its id. Warns and returns undefined unless exactly one such record exists.
 */
export function referToRecord(
  builder: FactBuilder,
  field: string,
  name: string,
  kinds: readonly NodeKind[],
): EntityId | undefined {
  const byId = builder.index.byId(name)
  const found = byId ? [byId] : builder.index.byTitle(name, kinds)
  const fitting = found.filter(({ id, kind }) => kinds.includes(kind) && id !== builder.aboutId)
  const [first, second] = fitting
  if (first && !second) return builder.node(first.id, first.kind).id
  builder.warn('UNRESOLVED_REFERENCE', field, whyUnresolved(field, name, byId?.kind, fitting), {
    text: name,
    ids: fitting.map(({ id }) => id),
  })
  return undefined
}

function whyUnresolved(field: string, name: string, kind: NodeKind | undefined, fitting: { id: string }[]): string {
  const kept = 'It is kept as text.'
  if (fitting.length > 1)
    return `\`${field}\` names "${name}", the title of ${fitting.map(({ id }) => id).join(' and ')}. ${kept}`
  if (kind)
    return `\`${field}\` names "${name}", which is of kind ${kind}. That kind is not allowed in this field. ${kept}`
  return `\`${field}\` names "${name}", which was not found. It is kept as text, and linked as soon as there is a record for it.`
}

/** Stores a name on the record's node, because no record with this name was found. */
export function keepAsText(builder: FactBuilder, text: string): void {
  const node = builder.ownNode()
  node.unresolved = [...new Set([...(node.unresolved ?? []), text])].sort()
}
