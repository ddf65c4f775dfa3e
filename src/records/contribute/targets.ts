import type { RelationshipType } from '../../model/contribution'
import type { EntityId } from '../../model/ids'
import type { NodeKind } from '../../model/record-kinds'
import type { Assembly } from './assembly'

const DEEDS: readonly NodeKind[] = ['Agreement', 'Initiative', 'Event']
const ANYTHING: readonly NodeKind[] = [...DEEDS, 'Agency', 'Person', 'Place']

/** A field that names other records, and what it says of them. */
interface TargetField {
  field: 'partOf' | 'succeeds' | 'amends' | 'implements' | 'related'
  type: RelationshipType
  /** What it may name. */
  kinds: readonly NodeKind[]
}

/** The fields of an agreement, initiative or event that name others of their sort. */
export function targetFields(own: NodeKind): TargetField[] {
  return [
    { field: 'partOf', type: 'PART_OF', kinds: DEEDS },
    { field: 'succeeds', type: 'SUCCEEDS', kinds: [own] },
    { field: 'amends', type: 'AMENDS', kinds: ['Agreement'] },
    { field: 'implements', type: 'IMPLEMENTS', kinds: ['Agreement'] },
    { field: 'related', type: 'RELATED_TO', kinds: ANYTHING },
  ]
}

/** Links a record to what a field of it names by id or title; what is found nowhere stays as text on the node. */
export function addTargets(
  assembly: Assembly,
  { field, type, kinds }: TargetField,
  given: string | string[] | undefined,
): void {
  for (const name of typeof given === 'string' ? [given] : (given ?? [])) {
    const target = findTarget(assembly, field, name, kinds)
    if (target) assembly.relate(assembly.aboutId, type, target, {}, assembly.evidence.of(field))
    else keepAsText(assembly, `${field}: ${name}`)
  }
}

function findTarget(assembly: Assembly, field: string, name: string, kinds: readonly NodeKind[]): EntityId | undefined {
  const byId = assembly.index.byId(name)
  const found = byId ? [byId] : assembly.index.byTitle(name, kinds)
  const fitting = found.filter(({ id, kind }) => kinds.includes(kind) && id !== assembly.aboutId)
  const [first, second] = fitting
  if (first && !second) return first.id
  assembly.warn('UNRESOLVED_REFERENCE', field, whyUnresolved(field, name, byId?.kind, fitting), {
    text: name,
    ids: fitting.map(({ id }) => id),
  })
  return undefined
}

function whyUnresolved(field: string, name: string, kind: NodeKind | undefined, fitting: { id: string }[]): string {
  const kept = 'It is kept as text.'
  if (fitting.length > 1)
    return `\`${field}\` names "${name}", the title of ${fitting.map(({ id }) => id).join(' and ')}. ${kept}`
  if (kind) return `\`${field}\` names "${name}", which is of kind ${kind} and cannot stand there. ${kept}`
  return `\`${field}\` names "${name}", which is found nowhere. It is kept as text, and linked once a record brings it.`
}

function keepAsText(assembly: Assembly, text: string): void {
  const node = assembly.ownNode()
  node.unresolved = [...new Set([...(node.unresolved ?? []), text])].sort()
}
