import type { GraphExport } from './graph-export'

/**
 * Returns a Cypher query that finds the drawn graph. The query is preceded by `:param` commands, which set its
 * parameters in Neo4j Browser.
 */
export function toCypher({ nodes, edges }: GraphExport, statement: string): string {
  const relationships = [...new Set(edges.map(({ relationship }) => relationship))].sort()
  const ids = nodes.map(({ id }) => id)
  return `:param ids => ${list(ids)};\n:param relationships => ${list(relationships)};\n${statement}`
}

function list(values: readonly string[]): string {
  return `[${values.map((value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`).join(', ')}]`
}
