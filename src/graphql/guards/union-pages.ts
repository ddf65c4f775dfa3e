import { getNamedType, isObjectType, isUnionType } from 'graphql'
import { BadArgumentError } from '../errors'
import type { Guard, Place } from './guard'

/**
 * The library cannot sort a list of a union type by a unique key, so pages would skip and repeat entries. This guard
 * refuses all pages after the first.
 */
export const unionPages: Guard = {
  name: 'pages of unions',
  apply: (args, place) => {
    const argument = ['after', 'offset'].find((name) => args[name] != null && args[name] !== 0)
    if (argument && isOfUnion(place)) {
      throw new BadArgumentError(
        place.field.name,
        argument,
        'a list with entries of several types has only one page. Raise the limit',
      )
    }
    return args
  },
}

function isOfUnion({ field }: Place): boolean {
  const type = getNamedType(field.type)
  if (isUnionType(type)) return field.args.some(({ name }) => name === 'where')
  const edges = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields()['edges'] : undefined
  const edge = edges && getNamedType(edges.type)
  const node = isObjectType(edge) ? edge.getFields()['node'] : undefined
  return node !== undefined && isUnionType(getNamedType(node.type))
}
