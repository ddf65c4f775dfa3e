import { useCallback, useMemo } from 'react'
import { emptyGraph } from './data/facts'
import { bundleId, bundlesOf, type Bundle } from './data/bundles'
import type { Loaded } from './data/load'
import { visibleOf } from './data/visible'
import type { Places } from './layout/first-places'
import { usePlaces } from './work/usePlaces'
import { nodeStyle, type StyleInput } from './style/node-style'
import { useScheme } from './style/useScheme'
import { largestOf, useMeasures } from './work/useMeasures'
import type { Shown } from './model'
import type { View } from './view/view'
import type { ViewControl } from './view/useView'

/** Combines the data and the view: determines which nodes are visible, their positions and their styles. */
export function useShown(
  loaded: Loaded | undefined,
  path: readonly string[],
  control: ViewControl,
  file?: string,
): Shown {
  const { view } = control
  const graph = useMemo(() => loaded?.graph ?? emptyGraph(), [loaded])
  const visible = useVisible(graph, view)
  const list = useMemo(() => bundlesOf(graph, visible), [graph, visible])
  const bundles = useMemo(() => new Map(list.map((bundle) => [bundle.id, bundle])), [list])
  const arrangement = usePlaces(loaded, view.arrangedAt)
  const places = useMemo(() => withPins(arrangement.places, view.pins), [arrangement.places, view.pins])
  const measured = useMeasures(visible, list, view.sizeBy, view.colourBy)
  const scheme = useScheme()
  const styles: StyleInput = useMemo(() => {
    const { scores, communities } = measured
    const largest = largestOf(graph, visible, view.sizeBy, scores)
    return {
      sizeBy: view.sizeBy,
      colourBy: view.colourBy,
      scheme,
      scores,
      communities,
      largest,
      drawn: visible.nodes.size,
    }
  }, [graph, visible, view.sizeBy, view.colourBy, scheme, measured.scores, measured.communities])
  const styleOf = useCallback((id: string) => nodeStyle(id, graph.getNodeAttributes(id), styles), [graph, styles])
  const strong = useMemo(() => strongOf(view.open, path, list), [view.open, path, list])
  const { arranging } = arrangement
  return {
    graph,
    steps: loaded?.steps ?? [],
    visible,
    bundles,
    places,
    arranging,
    measured,
    styleOf,
    strong,
    scheme,
    control,
    file,
  }
}

function useVisible(graph: Shown['graph'], view: View) {
  const { start, hidden, withoutKinds, withoutRelationships, topics, basis, from, to } = view
  return useMemo(
    () => visibleOf(graph, { start, hidden, withoutKinds, withoutRelationships, topics, basis, from, to }),
    // Every change to the address creates a new view object, so the parts of the view are compared by value.
    [
      graph,
      ...[start, hidden, withoutKinds, withoutRelationships, topics, basis].map((list) => list.join(' ')),
      from,
      to,
    ],
  )
}

function withPins(places: Places, pins: View['pins']): Places {
  if (pins.length === 0) return places
  return {
    ...places,
    ...Object.fromEntries(pins.filter(({ id }) => id in places).map(({ id, x, y }) => [id, { x, y }])),
  }
}

// Returns the ids to emphasise: the chosen path, the open bundle, or the open node with its neighbours.
function strongOf(open: string, path: readonly string[], bundles: readonly Bundle[]): ReadonlySet<string> {
  if (path.length > 0) return new Set([...path, ...path.slice(1).map((id, at) => bundleId(path[at] ?? '', id))])
  if (open === '') return new Set()
  const around = bundles.filter(({ id, ends }) => id === open || ends.includes(open))
  return new Set([...around.flatMap(({ id, ends }) => [id, ...ends]), ...(open.includes(' ') ? [] : [open])])
}
