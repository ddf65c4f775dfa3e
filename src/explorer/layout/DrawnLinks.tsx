import { Link, useLocation } from 'wouter'
import { graphPathOf, mapPathOf } from '../address/paths'

/** Links from a node or pair page to the graph, and from a country page to the map. */
export function DrawnLinks() {
  const [path] = useLocation()
  const graph = graphPathOf(path)
  const map = mapPathOf(path)
  if (graph === undefined) return null
  return (
    <p className="drawn-links no-print">
      <Link href={graph}>In the graph</Link>
      {map !== undefined && <Link href={map}>On the map</Link>}
    </p>
  )
}
