import { formatNumber } from '../../format/numbers'
import type { ColourBy, SizeBy } from '../view/view'
import { MAX_NODES_FOR_BETWEENNESS } from './bounds'

/** The name and the counting rule of a measure. */
export interface MeasureRule {
  readonly name: string
  readonly rule: string
}

const ofDrawn =
  'Based on what is drawn now, after filtering. Parallel facts count as one link, and direction is ignored.'

/** The measures that the size of a node can represent. */
export const sizeRules: Record<SizeBy, MeasureRule> = {
  degree: {
    name: 'relationships on record',
    rule: 'The number of relationships that the node has in the whole graph, whether drawn or not. The area of a node is proportional to this number.',
  },
  drawn: { name: 'neighbours drawn', rule: `The number of other nodes to which the node is linked. ${ofDrawn}` },
  betweenness: {
    name: 'betweenness',
    rule: `The share of the shortest paths between all other pairs that lead through the node (Freeman 1977; Brandes 2001). ${ofDrawn} For at most ${formatNumber(MAX_NODES_FOR_BETWEENNESS)} nodes.`,
  },
  pagerank: {
    name: 'PageRank',
    rule: `High if the node is linked to nodes that also score high (Brin and Page 1998; damping 0.85). ${ofDrawn}`,
  },
  same: { name: 'all the same', rule: 'All nodes have the same size.' },
}

/** The measures that the colour of a node can represent. */
export const colourRules: Record<ColourBy, MeasureRule> = {
  kind: { name: 'kind', rule: 'Each kind of node has its own colour and shape.' },
  community: {
    name: 'community',
    rule: `Groups with more links inside than between them, found by the Louvain method (Blondel et al. 2008) with a fixed seed; 1 is the largest. ${ofDrawn} A group is a pattern in the records, not a bloc.`,
  },
}
