import type { ActorPartsFragment } from '../generated/graphql'
import { EntityLink } from './EntityLink'

/**
 * Links the countries, agencies and people that act, in one sentence part: `by A and B`. Shows nothing if there are
 * none.
 */
export function Actors({ before, of }: { before: string; of: readonly ActorPartsFragment[] }) {
  if (of.length === 0) return null
  return (
    <>
      {' '}
      {before}{' '}
      {of.map((one, place) => (
        <span key={one.id}>
          {place > 0 && (place === of.length - 1 ? ' and ' : ', ')}
          <EntityLink kind={one.__typename} id={one.id} name={one.name} />
        </span>
      ))}
    </>
  )
}
