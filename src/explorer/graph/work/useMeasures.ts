import { useEffect, useMemo, useState } from 'react'
import type { FactGraph } from '../data/facts'
import type { Bundle } from '../data/bundles'
import type { Visible } from '../data/visible'
import type { ColourBy, SizeBy } from '../view/view'
import { doWork } from './do-work'
import { MAX_NODES_FOR_BETWEENNESS } from '../measure/bounds'
import type { CountedMeasure } from '../measure/measures'

type Scores = Readonly<Record<string, number>>

/** The scores and communities of visible nodes, and the state of the computation. */
export interface Measured {
  readonly scores: Scores
  readonly communities: Scores
  readonly counting: boolean
  /** The reason why the chosen measure is not available. */
  readonly refused?: string
}

const none: Scores = {}
const nothing: ReturnType<typeof toMeasure> = { ids: [], links: [] }

/** Computes the measures that sizes and colours represent. A worker computes betweenness, PageRank and communities. */
export function useMeasures(
  visible: Visible,
  bundles: readonly Bundle[],
  sizeBy: SizeBy,
  colourBy: ColourBy,
): Measured {
  const tooMany = sizeBy === 'betweenness' && visible.nodes.size > MAX_NODES_FOR_BETWEENNESS
  const counted = sizeBy === 'betweenness' || sizeBy === 'pagerank' ? sizeBy : undefined
  const wanted = counted !== undefined || colourBy === 'community'
  const input = useMemo(() => (wanted ? toMeasure(visible, bundles) : nothing), [wanted, visible, bundles])
  const scores = useCounted(tooMany ? undefined : counted, input)
  const communities = useCounted(colourBy === 'community' ? 'community' : undefined, input)
  const drawn = useMemo(() => (sizeBy === 'drawn' ? neighboursOf(visible, bundles) : none), [sizeBy, visible, bundles])
  return {
    scores: sizeBy === 'drawn' ? drawn : (scores ?? none),
    communities: communities ?? none,
    counting:
      (counted !== undefined && !tooMany && scores === undefined) ||
      (colourBy === 'community' && communities === undefined),
    refused: tooMany
      ? `Betweenness is computed for at most ${MAX_NODES_FOR_BETWEENNESS.toLocaleString('en-GB')} nodes. Filter or hide some nodes.`
      : undefined,
  }
}

/** Returns the largest number that a size represents. All sizes are scaled relative to this number. */
export function largestOf(graph: FactGraph, visible: Visible, sizeBy: SizeBy, scores: Scores): number {
  let largest = 0
  for (const id of visible.nodes)
    largest = Math.max(largest, sizeBy === 'degree' ? graph.getNodeAttribute(id, 'degree') : (scores[id] ?? 0))
  return largest
}

function useCounted(by: CountedMeasure | undefined, input: ReturnType<typeof toMeasure>): Scores | undefined {
  const [counted, setCounted] = useState<{ by: CountedMeasure; input: unknown; scores: Scores }>()
  useEffect(() => {
    if (by === undefined) return
    const stop = new AbortController()
    void doWork({ type: 'measure', by, input }, stop.signal).then(
      (scores) => setCounted({ by, input, scores }),
      // If the worker fails, sizes and colours represent no measure, as before the computation.
      () => setCounted({ by, input, scores: none }),
    )
    return () => stop.abort()
  }, [by, input])
  return counted?.by === by && counted?.input === input ? counted?.scores : undefined
}

function toMeasure(visible: Visible, bundles: readonly Bundle[]) {
  const ids = [...visible.nodes]
  const place = new Map(ids.map((id, at) => [id, at]))
  const links = bundles.map(
    ({ ends, facts }) => [place.get(ends[0]) ?? 0, place.get(ends[1]) ?? 0, facts.length] as const,
  )
  return { ids, links }
}

function neighboursOf(visible: Visible, bundles: readonly Bundle[]): Scores {
  const counts: Record<string, number> = Object.fromEntries([...visible.nodes].map((id) => [id, 0]))
  for (const { ends } of bundles) if (ends[0] !== ends[1]) for (const end of ends) counts[end] = (counts[end] ?? 0) + 1
  return counts
}
