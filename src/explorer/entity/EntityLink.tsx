import { Link } from 'wouter'
import { pathOf } from '../address/paths'
import { Name } from '../format/Name'

/** Links the name of an entity to its page. If the kind has no page, the name is plain text. */
export function EntityLink({ kind, id, name }: { kind: string; id: string; name: string | null | undefined }) {
  const path = pathOf(kind, id)
  const words = <Name>{name ?? id}</Name>
  return path === undefined ? words : <Link href={path}>{words}</Link>
}

/** Links a list of names to their pages. */
export function EntityLinks({ kind, of }: { kind: string; of: readonly { id: string; name?: string | null }[] }) {
  return (
    <>
      {of.map((one, place) => (
        <span key={one.id}>
          {place > 0 && ', '}
          <EntityLink kind={kind} id={one.id} name={one.name} />
        </span>
      ))}
    </>
  )
}
