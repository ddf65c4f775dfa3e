import { Link } from 'wouter'
import { pathOf } from '../address/paths'
import { formatNumber } from '../format/numbers'
import { Name } from '../format/Name'

/** Links the name of an entity to its page. If the kind has no page, the name is plain text. */
export function EntityLink({ kind, id, name }: { kind: string; id: string; name: string | null | undefined }) {
  const path = pathOf(kind, id)
  const words = <Name>{name ?? id}</Name>
  return path === undefined ? words : <Link href={path}>{words}</Link>
}

/** The number of parties that a line or a cell names, so that it stays short. */
export const MAX_NAMED = 5

interface Named {
  readonly id: string
  readonly name?: string | null
}

/** Links a list of names to their pages. If there are more than `most`, gives the number of the others. */
export function EntityLinks({ kind, of, most }: { kind: string; of: readonly Named[]; most?: number }) {
  const shown = of.slice(0, most)
  const more = of.length - shown.length
  return (
    <>
      {shown.map((one, place) => (
        <span key={one.id}>
          {place > 0 && ', '}
          <EntityLink kind={kind} id={one.id} name={one.name} />
        </span>
      ))}
      {more > 0 && ` and ${formatNumber(more)} more`}
    </>
  )
}
