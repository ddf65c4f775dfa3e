import { type ASTNode, type DocumentNode, type GraphQLSchema, parse, print, validate, visit } from 'graphql'

/** A document and the values of its variables. */
export interface Request {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * Reduces a failing request by leaving out parts of the document as long as the request still fails. `tries` limits how
 * often a request is sent.
 */
export async function reduced(
  request: Request,
  schema: GraphQLSchema,
  fails: (request: Request) => Promise<boolean>,
  tries = 150,
): Promise<Request> {
  let best = request
  let left = tries
  for (let found = true; found && left > 0;) {
    found = false
    for (const candidate of smaller(best, schema)) {
      if (left-- <= 0) break
      if (!(await fails(candidate))) continue
      best = candidate
      found = true
      break
    }
  }
  return best
}

/** Yields versions of a request with one part left out, the largest parts first. */
function* smaller({ text, variables }: Request, schema: GraphQLSchema): Generator<Request> {
  const document = parse(text, { noLocation: true })
  const parts = removable(document).sort((a, b) => print(b).length - print(a).length)
  for (const part of parts) yield* valid(without(document, part), variables, schema)
}

function* valid(document: DocumentNode, variables: Request['variables'], schema: GraphQLSchema): Generator<Request> {
  const tidy = withoutUnused(document)
  const text = print(tidy)
  const isPossible = (() => {
    try {
      return validate(schema, parse(text)).length === 0
    } catch {
      return false
    }
  })()
  if (!isPossible) return
  const used = Object.entries(variables).filter(([name]) => text.includes(`$${name}`))
  yield { text, variables: Object.fromEntries(used) }
}

/** Returns the parts that can be left out: fields, fragments, arguments, parts of filters and directives. */
function removable(document: DocumentNode): ASTNode[] {
  const found: ASTNode[] = []
  const keep = (node: ASTNode) => void found.push(node)
  visit(document, {
    Field: keep,
    InlineFragment: keep,
    FragmentSpread: keep,
    Argument: keep,
    ObjectField: keep,
    Directive: keep,
    ListValue: (node) => void found.push(...node.values),
  })
  return found
}

function without(document: DocumentNode, part: ASTNode): DocumentNode {
  return visit(document, { enter: (node) => (node === part ? null : undefined) })
}

/** Removes unused fragments and variables, and empty selections. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const text = print(document)
  const uses = (name: string, sign: string) => text.split(new RegExp(`${sign}${name}\\b`)).length > 1
  return visit(document, {
    FragmentDefinition: (node) => (uses(node.name.value, '\\.\\.\\.') ? undefined : null),
    VariableDefinition: (node) =>
      text.split(new RegExp(`\\$${node.variable.name.value}\\b`)).length > 2 ? undefined : null,
    Field: { leave: (node) => (node.selectionSet?.selections.length === 0 ? null : undefined) },
    InlineFragment: { leave: (node) => (node.selectionSet.selections.length === 0 ? null : undefined) },
  })
}
