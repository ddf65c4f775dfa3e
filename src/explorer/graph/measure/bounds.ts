/** Beyond this many nodes betweenness, which counts the shortest paths of every pair, takes minutes. */
export const mostForBetweenness = 2500
