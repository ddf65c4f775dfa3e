import type { EntityId } from '../../model/ids'
import type { NodeKind } from '../../model/record-kinds'
import type { Assembly } from './assembly'

/** Topics of a record's node, each with the source's own word. */
export function addTopics(assembly: Assembly, kind: NodeKind, words: readonly string[] | undefined): void {
  const evidence = assembly.evidence.of('topics')
  linkTopics(assembly, assembly.aboutId, kind, words, (topic, word) =>
    assembly.relate(assembly.aboutId, 'COVERS', topic, { word }, evidence),
  )
}

/** What a commitment is about; this states no fact of its own, so it carries no source. */
export function addConcerns(assembly: Assembly, commitment: EntityId, words: readonly string[] | undefined): void {
  linkTopics(assembly, commitment, 'Commitment', words, (topic) => assembly.relate(commitment, 'CONCERNS', topic, {}))
}

function linkTopics(
  assembly: Assembly,
  id: EntityId,
  kind: NodeKind,
  words: readonly string[] | undefined,
  link: (topic: EntityId, word: string) => void,
): void {
  for (const word of words ?? []) {
    const topic = assembly.index.topics.find(word)
    if (topic) link(topic, word)
    else keepWord(assembly, id, kind, word)
  }
}

/** A word that no topic knows stays on the node as it is, and never becomes a topic by itself. */
function keepWord(assembly: Assembly, id: EntityId, kind: NodeKind, word: string): void {
  const node = assembly.node(id, kind, true)
  node.unknownTopics = [...new Set([...(node.unknownTopics ?? []), word])].sort()
  const nearest = assembly.index.topics.nearest(word)
  const hint = nearest.length > 0 ? ` The nearest labels are ${nearest.map((label) => `"${label}"`).join(', ')}.` : ''
  assembly.warn(
    'UNKNOWN_TOPIC',
    'topics',
    `No topic has the label "${word}"; it is kept on the node as it is.${hint}`,
    { word, nearest },
  )
}
