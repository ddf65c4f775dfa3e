import { GraphQLString } from 'graphql'
import { checkDayCursor } from '../../scalars/day-cursor'
import type { Guard, Place } from '../guard'

/** The Cypher of a list by day reads the day and the id of its cursor, and could only fail on any other text. */
export const dayCursors: Guard = {
  name: 'cursors of lists by day',
  apply: (args, place) => {
    if (isByDay(place) && typeof args['after'] === 'string') checkDayCursor(place.field.name, args['after'])
    return args
  },
}

/** `latestAgreements` of the root goes on after an id instead. */
function isByDay({ field }: Place): boolean {
  return (
    field.name.startsWith('latest') && field.args.some(({ name, type }) => name === 'after' && type === GraphQLString)
  )
}
