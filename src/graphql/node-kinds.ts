import { NODE_KINDS } from '../model/record-kinds'

/** What can be asked for by id: the kinds of domain nodes, sources and ties. Each is a label in the graph. */
export const ENTITY_KINDS = [...NODE_KINDS, 'Source', 'Tie'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** The enum `NodeKind` by the labels it stands for, so that Cypher gets and gives labels: COUNTRY is `Country`. */
export const nodeKindValues = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind.toUpperCase(), kind]))
