import { GraphQLString } from 'graphql'
import { checkDayCursor } from '../scalars/day-cursor'
import type { Guard, Place } from './guard'

/** The Cypher of a list by day reads a date and an id from its cursor, and would fail on any other string. */
export const dayCursors: Guard = {
  name: 'cursors of lists by day',
  apply: (args, place) => {
    if (isByDay(place) && typeof args['after'] === 'string') checkDayCursor(place.field.name, args['after'])
    return args
  },
}

/** Checks whether a list has cursors by day. The cursor of the root field `latestAgreements` is an id instead. */
function isByDay({ field }: Place): boolean {
  return (
    field.name.startsWith('latest') && field.args.some(({ name, type }) => name === 'after' && type === GraphQLString)
  )
}
