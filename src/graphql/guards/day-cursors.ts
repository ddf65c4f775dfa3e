import { GraphQLString } from 'graphql'
import { checkDayCursor } from '../scalars/day-cursor'
import type { Guard, Place } from './guard'

/**
 * In a list sorted by day, a cursor consists of a date and an id. The list's Cypher would fail on any other string, so
 * this guard refuses all others.
 */
export const dayCursors: Guard = {
  name: 'cursors of lists by day',
  apply: (args, place) => {
    if (isByDay(place) && typeof args['after'] === 'string') checkDayCursor(place.field.name, args['after'])
    return args
  },
}

/** Checks whether a list's cursors contain a day. The cursors of the root field `latestAgreements` are ids instead. */
function isByDay({ field }: Place): boolean {
  return (
    field.name.startsWith('latest') && field.args.some(({ name, type }) => name === 'after' && type === GraphQLString)
  )
}
