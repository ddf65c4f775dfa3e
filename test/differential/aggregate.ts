import { getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql'
import type { Row } from './order'

/** Counts all, and for each property that has numbers their least, greatest, mean and sum. */
export function aggregateOf(rows: readonly Row[], { returnType }: GraphQLResolveInfo): object {
  const page = getNamedType(returnType)
  const aggregate = isObjectType(page) ? getNamedType(page.getFields()['aggregate']!.type) : undefined
  const node = isObjectType(aggregate) ? getNamedType(aggregate.getFields()['node']?.type ?? aggregate) : undefined
  const names = isObjectType(node) ? Object.keys(node.getFields()) : []
  return { count: { nodes: rows.length }, node: Object.fromEntries(names.map((name) => [name, figuresOf(rows, name)])) }
}

function figuresOf(rows: readonly Row[], property: string) {
  const values = rows
    .flatMap(({ node }) => node.properties[property] ?? [])
    .filter((value) => typeof value === 'number')
  const sum = values.reduce((total, value) => total + value, 0)
  if (values.length === 0) return { min: null, max: null, average: null, sum }
  return { min: Math.min(...values), max: Math.max(...values), average: sum / values.length, sum }
}
