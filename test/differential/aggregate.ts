import { getNamedType, type GraphQLResolveInfo, isObjectType } from 'graphql'
import type { Value } from './graph'
import type { Row } from './order'

/**
 * Counts all rows. For each property, computes the minimum, maximum, mean and sum of the numbers, or the shortest and
 * the longest string.
 */
export function aggregateOf(rows: readonly Row[], { returnType }: GraphQLResolveInfo): object {
  const page = getNamedType(returnType)
  const aggregate = isObjectType(page) ? getNamedType(page.getFields()['aggregate']!.type) : undefined
  const node = isObjectType(aggregate) ? getNamedType(aggregate.getFields()['node']?.type ?? aggregate) : undefined
  const names = isObjectType(node) ? Object.keys(node.getFields()) : []
  const valuesOf = (name: string) => rows.flatMap((row) => row.node.properties[name] ?? [])
  return {
    count: { nodes: rows.length },
    node: Object.fromEntries(names.map((name) => [name, { ...numbersIn(valuesOf(name)), ...textsIn(valuesOf(name)) }])),
  }
}

function numbersIn(values: readonly Value[]) {
  const numbers = values.filter((value) => typeof value === 'number')
  const sum = numbers.reduce((total, value) => total + value, 0)
  if (numbers.length === 0) return { min: null, max: null, average: null, sum }
  return { min: Math.min(...numbers), max: Math.max(...numbers), average: sum / numbers.length, sum }
}

/** If several strings have the same length, any of them may be the answer. */
function textsIn(values: readonly Value[]) {
  const texts = values.filter((value) => typeof value === 'string').sort((a, b) => [...a].length - [...b].length)
  return { shortest: texts.at(0) ?? null, longest: texts.at(-1) ?? null }
}
