import type { ReactNode } from 'react'
import { SourcesById } from '../evidence/SourcesById'
import { formatDate } from '../format/dates'
import { formatLabel } from '../format/labels'
import { EntityLink } from './EntityLink'

/** A neighbour, with details and evidence of its relationship. */
export interface Neighbour {
  readonly kind: string
  readonly id: string
  readonly name: string | null
  readonly detail?: ReactNode
  readonly sourceIds?: readonly string[]
  /** The number of independent origins of the sources. */
  readonly origins?: number
}

/** Shows neighbours as the value of a fact. If there are none, returns null, so that the fact is omitted. */
export function linkList(neighbours: readonly Neighbour[]): ReactNode {
  if (neighbours.length === 0) return null
  return (
    <ul className="plain">
      {neighbours.map((one, place) => (
        <li key={`${one.id} ${place}`}>
          <EntityLink kind={one.kind} id={one.id} name={one.name} />
          {one.detail !== undefined && one.detail !== '' && <span className="muted"> {one.detail}</span>}{' '}
          {one.sourceIds !== undefined && (
            <SourcesById ids={one.sourceIds} of={one.name ?? one.id} origins={one.origins} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface Properties {
  readonly role?: string | null
  readonly how?: string | null
  readonly on?: string | null
  readonly from?: string | null
  readonly to?: string | null
  readonly sourceIds: readonly string[]
  readonly independentOrigins?: number
}

interface Edge {
  readonly node: { id: string; name: string; __typename?: string }
  readonly properties: Properties
}

/** Converts the edges of a GraphQL connection to neighbours with formatted properties. */
export function neighboursOf(edges: readonly Edge[], kind?: string): Neighbour[] {
  return edges.map(({ node, properties }) => ({
    kind: kind ?? node.__typename ?? '',
    id: node.id,
    name: node.name,
    detail: [properties.role, properties.how].filter(Boolean).map(worded).concat(spanOf(properties)).join(', '),
    sourceIds: properties.sourceIds,
    origins: properties.independentOrigins,
  }))
}

// The roles of people are free text from the sources. The roles of countries are API constants.
function worded(value: string | null | undefined): string {
  return /^[A-Z_]+$/.test(value ?? '') && (value ?? '').length > 3 ? formatLabel(value) : (value ?? '')
}

/**
 * Formats a relationship's time span. Returns an empty list if there are no dates. Shows an open end only if the data
 * states it.
 */
export function spanOf({ on, from, to }: Pick<Properties, 'on' | 'from' | 'to'>): string[] {
  const end = to === '..' ? 'current when last checked' : to == null ? '' : `until ${formatDate(to)}`
  const words = [on == null ? '' : formatDate(on), from == null ? '' : `from ${formatDate(from)}`, end]
  return words.filter(Boolean).length === 0 ? [] : [words.filter(Boolean).join(' ')]
}
