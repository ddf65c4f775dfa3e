import type { GraphExport } from './graph-export'

/** Returns Cypher that finds the drawn graph, with its parameters as Neo4j Browser sets them. */
export function toCypher({ nodes, edges }: GraphExport, statement: string): string {
  const relationships = [...new Set(edges.map(({ relationship }) => relationship))].sort()
  const ids = nodes.map(({ id }) => id)
  return `:param ids => ${list(ids)};\n:param relationships => ${list(relationships)};\n${statement}`
}

function list(values: readonly string[]): string {
  return `[${values.map((value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`).join(', ')}]`
}
