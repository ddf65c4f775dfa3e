import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The folder that contains package.json, cypher/, data/ and schema.graphql. The search goes upwards from this file,
 * which runs from src/ in tests and from dist/ in the product.
 */
export const projectRoot = findProjectRoot(__dirname)

function findProjectRoot(from: string): string {
  if (existsSync(join(from, 'package.json'))) return from
  const parent = dirname(from)
  if (parent === from)
    throw new Error('There is no package.json above this file. The installation of GovTies is incomplete.')
  return findProjectRoot(parent)
}
