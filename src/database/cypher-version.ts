/**
 * Checks whether the default language of a server may be other than Cypher 5. All statements of this project are in
 * Cypher 5. Cypher 25 was introduced in Neo4j 2025.06 and in Aura, whose servers report version 5.27. All of these
 * servers accept a prefix that selects the version. See
 * https://neo4j.com/docs/cypher-manual/current/queries/select-version/
 *
 * @param agent the name and version that the server reports, such as `Neo4j/5.26.30`
 */
export function mayDefaultToOtherCypher(agent: string | undefined): boolean {
  const [, major = Infinity, minor = Infinity] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? []
  return Number(major) > 5 || (Number(major) === 5 && Number(minor) > 26)
}

/**
 * Adds the prefix that selects Cypher 5, unless the statement already selects a version. Statements from @neo4j/graphql
 * already have this prefix.
 */
export function asCypher5(statement: string): string {
  return /^\s*CYPHER\s/i.test(statement) ? statement : `CYPHER 5 ${statement}`
}
