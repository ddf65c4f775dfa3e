import { Composer, type CST, type Document, Lexer, Parser } from 'yaml'
import { MAX_FAULTS } from './document'
import { MAX_DEPTH, TOO_DEEP } from './json-fragments'

/** A value that is nested too deeply, at an offset in the text. */
export class TooDeepError extends Error {
  constructor(readonly offset: number) {
    super(TOO_DEEP)
  }
}

/**
 * Parses the documents in a text, as `parseAllDocuments` of the library does, but with limits: the library needs a lot
 * of time and memory for hundreds of errors, and overflows the stack if a text is nested thousands of levels deep.
 * @throws TooDeepError
 */
export function yamlDocuments(text: string): Document.Parsed[] {
  // The library compares each key with all others. `repeatedKeys` in yaml.ts needs only one pass.
  const composer = new Composer({ prettyErrors: false, logLevel: 'silent', uniqueKeys: false })
  return [...composer.compose(tokens(text))]
}

/** Yields what the parser finds. Leaves out further errors once there are more than a person needs. */
function* tokens(text: string): Generator<CST.Token> {
  const parser = new Parser()
  let errors = 0
  const isWanted = ({ type }: CST.Token): boolean => type !== 'error' || ++errors <= MAX_ERRORS
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) if (isWanted(token)) yield token
    if (parser.stack.length > MAX_STACK) throw new TooDeepError(parser.offset)
  }
  for (const token of parser.end()) if (isWanted(token)) yield token
}

/** The stack also contains the document and a scalar. */
const MAX_STACK = MAX_DEPTH + 2

/** One more than the number of errors that are listed, which shows that there are more. */
const MAX_ERRORS = MAX_FAULTS + 1
