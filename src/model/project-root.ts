import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder that holds package.json, cypher/, data/ and schema.graphql.
 * Found by walking up, because this file runs from src/ in tests and from dist/ in the product.
 */
export const projectRoot = findProjectRoot(__dirname)

function findProjectRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const parent = dirname(from)
  if (parent === from) throw new Error('No package.json above this file: GovTies is not installed whole.')
  return findProjectRoot(parent)
}
