import { Link, useLocation } from 'wouter'
import { graphPathOf, historyPathOf, mapPathOf } from '../address/paths'

/** Links from a node or pair page to the graph, from a country page to the map, and to the history of a record. */
export function DrawnLinks() {
  const [path] = useLocation()
  const graph = graphPathOf(path)
  const map = mapPathOf(path)
  const history = historyPathOf(path)
  if (graph === undefined) return null
  return (
    <p className="drawn-links no-print">
      <Link href={graph}>In the graph</Link>
      {map !== undefined && <Link href={map}>On the map</Link>}
      {history !== undefined && <Link href={history}>How its record changed</Link>}
    </p>
  )
}
