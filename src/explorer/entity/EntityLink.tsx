import { Link } from 'wouter'
import { pathOf } from '../address/paths'
import { Name } from '../format/Name'

/** A node by its name, leading to its page; text only for a kind that has none. */
export function EntityLink({ kind, id, name }: { kind: string; id: string; name: string | null | undefined }) {
  const path = pathOf(kind, id)
  const words = <Name>{name ?? id}</Name>
  return path === undefined ? words : <Link href={path}>{words}</Link>
}

/** Names in a row, each leading to its page. */
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
