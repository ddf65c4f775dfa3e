import { NODE_KINDS } from '../model/record-kinds'

/** What can be asked for by id: the kinds of domain nodes, sources and ties. Each is a label in the graph. */
export const ENTITY_KINDS = [...NODE_KINDS, 'Source', 'Tie'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]
