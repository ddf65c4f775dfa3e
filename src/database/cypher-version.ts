/**
 * Says whether a database of this server may have another default than Cypher 5, the version of every statement here.
 * Cypher 25 came with Neo4j 2025.06 and with Aura, whose servers call themselves 5.27. All of them accept a prefix.
 * See https://neo4j.com/docs/cypher-manual/current/queries/select-version/
 *
 * @param agent how the server calls itself, such as `Neo4j/5.26.30`
 */
export function mayDefaultToOtherCypher(agent: string | undefined): boolean {
  const [, major = Infinity, minor = Infinity] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? []
  return Number(major) > 5 || (Number(major) === 5 && Number(minor) > 26)
}

/** Adds the prefix that selects Cypher 5, unless the statement selects a version already, as those of @neo4j/graphql do. */
export function asCypher5(statement: string): string {
  return /^\s*CYPHER\s/i.test(statement) ? statement : `CYPHER 5 ${statement}`
}
