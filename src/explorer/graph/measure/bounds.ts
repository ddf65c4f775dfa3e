/**
 * The maximum number of nodes for which betweenness is computed. Betweenness counts the shortest paths between all
 * pairs of nodes, which takes minutes for larger graphs.
 */
export const MAX_NODES_FOR_BETWEENNESS = 2500
