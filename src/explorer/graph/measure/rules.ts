import { formatNumber } from '../../format/numbers'
import type { ColourBy, SizeBy } from '../view/view'
import { MAX_NODES_FOR_BETWEENNESS } from './bounds'

/** The name and the counting rule of a measure. */
export interface MeasureRule {
  readonly name: string
  readonly rule: string
}

const ofDrawn =
  'Counted on what is drawn now, after filters, with parallel facts taken as one link and directions left aside.'

/** The measures that the size of a node can represent. */
export const sizeRules: Record<SizeBy, MeasureRule> = {
  degree: {
    name: 'relationships on record',
    rule: 'How many relationships the node has in the whole graph, drawn or not. Area grows with the number.',
  },
  drawn: { name: 'neighbours drawn', rule: `How many other nodes it is linked to. ${ofDrawn}` },
  betweenness: {
    name: 'betweenness',
    rule: `The share of the shortest paths between all other pairs that lead through the node (Freeman 1977; Brandes 2001). ${ofDrawn} For at most ${formatNumber(MAX_NODES_FOR_BETWEENNESS)} nodes.`,
  },
  pagerank: {
    name: 'PageRank',
    rule: `How much it is linked to by those that are much linked to (Brin and Page 1998; damping 0.85). ${ofDrawn}`,
  },
  same: { name: 'all the same', rule: 'Size says nothing.' },
}

/** The measures that the colour of a node can represent. */
export const colourRules: Record<ColourBy, MeasureRule> = {
  kind: { name: 'kind', rule: 'Each kind of node has its own colour and shape.' },
  community: {
    name: 'community',
    rule: `Groups with more links inside than between them, found by the Louvain method (Blondel et al. 2008) with a fixed seed; 1 is the largest. ${ofDrawn} A group is a pattern of the records, not a bloc.`,
  },
}
