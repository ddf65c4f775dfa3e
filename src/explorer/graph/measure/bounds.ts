/** Betweenness counts the shortest paths of every pair. Above this number of nodes, that takes minutes. */
export const MAX_NODES_FOR_BETWEENNESS = 2500
