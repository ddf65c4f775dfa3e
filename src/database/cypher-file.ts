import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../model/project-root'

/** The folder of every .cypher file. */
export const cypherFolder = join(projectRoot, 'cypher')

/**
 * The one statement of a file below `cypher/`, such as `queries/Query.tie.cypher`, ready for the driver:
 * the `:param` lines that Neo4j Browser wants at the top are dropped, with the comments before them, and so is the last `;`.
 */
export function readCypher(path: string): string {
  return withoutLastSemicolon(withoutParameterLines(readFileSync(join(cypherFolder, path), 'utf8')))
}

/** The statements of a script below `cypher/`, in order. A `;` in a text, a name or a comment does not split. */
export function readStatements(path: string): string[] {
  return splitStatements(readFileSync(join(cypherFolder, path), 'utf8'))
}

export function splitStatements(script: string): string[] {
  const statements = ['']
  for (const [token] of withoutParameterLines(script).matchAll(TOKENS)) {
    if (token === ';') statements.push('')
    else statements[statements.length - 1] += token
  }
  return statements.map((statement) => statement.trim()).filter((statement) => withoutComments(statement) !== '')
}

export function withoutParameterLines(cypher: string): string {
  const head = HEAD.exec(cypher)?.[0] ?? ''
  const lastParameter = [...head.matchAll(/^[ \t]*:params?\b.*$/gm)].pop()
  return lastParameter ? cypher.slice(lastParameter.index + lastParameter[0].length).trimStart() : cypher
}

function withoutLastSemicolon(cypher: string): string {
  return cypher.trimEnd().replace(/;$/, '').trimEnd()
}

/**
 * A statement without comments and indentation, which a reader needs and the database does not: the driver writes a
 * statement to the network in pieces of 1,400 bytes, and one more was a tenth of the server's own time of a page.
 */
export function shortened(statement: string): string {
  const short = statement.replace(TOKENS, (token) => {
    if (/^['"`]/.test(token)) return token
    return isComment(token) ? ' ' : token.replace(/\s*\n\s*/g, '\n')
  })
  return short.trim()
}

function withoutComments(statement: string): string {
  return statement.replace(TOKENS, (token) => (isComment(token) ? '' : token)).trim()
}

const isComment = (token: string): boolean => token.startsWith('//') || token.startsWith('/*')

/** Texts and escaped names: what stands in them is no Cypher. */
export const QUOTED = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`/

/** Texts, escaped names, comments, the separator, and whatever lies between. */
const TOKENS = new RegExp(`${QUOTED.source}|${/\/\/[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"`/;]+|[\s\S]/.source}`, 'g')

/** What may stand before a statement: blank lines, comments, `:param` lines. */
const HEAD = /^(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|:params?\b[^\n]*)*/
