import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../model/project-root'

/** The folder that contains all .cypher files. */
export const cypherFolder = join(projectRoot, 'cypher')

/**
 * Returns the only statement of a file below `cypher/`, such as `queries/Query.tie.cypher`, for the driver. Removes the
 * last `;`, the `:param` lines at the top that Neo4j Browser needs, and the comments before them.
 */
export function readCypher(path: string): string {
  return withoutLastSemicolon(withoutParameterLines(readFileSync(join(cypherFolder, path), 'utf8')))
}

/** Returns the statements of a script below `cypher/`, in order. */
export function readStatements(path: string): string[] {
  return splitStatements(readFileSync(join(cypherFolder, path), 'utf8'))
}

/** Splits a script at each `;` that is not part of a string, a name or a comment. */
export function splitStatements(script: string): string[] {
  const statements = ['']
  for (const [token] of withoutParameterLines(script).matchAll(TOKENS)) {
    if (token === ';') statements.push('')
    else statements[statements.length - 1] += token
  }
  return statements.map((statement) => statement.trim()).filter((statement) => withoutComments(statement) !== '')
}

/** Removes the `:param` lines at the top and the comments before them. */
export function withoutParameterLines(cypher: string): string {
  const head = HEAD.exec(cypher)?.[0] ?? ''
  const lastParameter = [...head.matchAll(/^[ \t]*:params?\b.*$/gm)].pop()
  return lastParameter ? cypher.slice(lastParameter.index + lastParameter[0].length).trimStart() : cypher
}

function withoutLastSemicolon(cypher: string): string {
  return cypher.trimEnd().replace(/;$/, '').trimEnd()
}

/**
 * Removes comments and indentation. The driver sends a statement in packets of 1,400 bytes, and each additional packet
 * adds a tenth to the time that the server takes for a page.
 */
export function minified(statement: string): string {
  const uncommented = statement.replace(TOKENS, (token) => (isComment(token) ? ' ' : token))
  return uncommented.replace(TOKENS, (token) => (isQuoted(token) ? token : token.replace(/\s*\n\s*/g, '\n'))).trim()
}

function withoutComments(statement: string): string {
  return statement.replace(TOKENS, (token) => (isComment(token) ? '' : token)).trim()
}

const isQuoted = (token: string): boolean => /^['"`]/.test(token)

const isComment = (token: string): boolean => token.startsWith('//') || token.startsWith('/*')

/** Strings and escaped names, whose content is not Cypher. */
const QUOTED = /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|`(?:``|[^`])*`/

/** Strings, escaped names, comments, the separator, and the text between them. */
const TOKENS = new RegExp(`${QUOTED.source}|${/\/\/[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"`/;]+|[\s\S]/.source}`, 'g')

/** The lines that can precede a statement: blank lines, comments and `:param` lines. */
const HEAD = /^(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|:params?\b[^\n]*)*/
