import { Link, useLocation } from 'wouter'
import { graphPathOf, mapPathOf } from '../address/paths'

/** Links from the page of a node or pair to the graph, and from the page of a country to the map. */
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
