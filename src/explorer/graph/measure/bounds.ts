/** Beyond this many nodes betweenness, which counts the shortest paths of every pair, takes minutes. */
export const MAX_NODES_FOR_BETWEENNESS = 2500
