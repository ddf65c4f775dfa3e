import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type ExecutionResult,
  getNamedType,
  GraphQLError,
  type GraphQLSchema,
  isScalarType,
  isSpecifiedScalarType,
  isValueNode,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { compileQuery, isCompiledQuery } from 'graphql-jit'

/** Answers an operation. Without data nothing was asked, because the variables do not fit. */
export type RunOperation = (context: unknown, variables?: Record<string, unknown>) => Promise<ExecutionResult>

/** Longest document that is compiled, in characters: one of so many fields takes 0.1 s and 2 MB. */
const LONGEST = 10_000

/**
 * Code for one operation of a valid document, which gives what `execute` of graphql gives.
 * @returns undefined where it is to be executed by that instead.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  { name }: OperationDefinitionNode,
): RunOperation | undefined {
  if ((document.loc?.end ?? Infinity) > LONGEST || writesOwnScalars(schema, document)) return undefined
  const compiled = compileQuery(schema, document, name?.value)
  if (!isCompiledQuery(compiled)) return undefined
  return async (context, variables) => {
    const { errors, ...data } = await compiled.query(undefined, context, variables)
    return errors ? { errors: errors.map(whole), ...data } : data
  }
}

/** An error of compiled code with what one of graphql has besides: its extensions, which are never undefined. */
function whole({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  return Object.assign(new GraphQLError(message, { path, originalError }), { locations })
}

/**
 * Whether a document holds a value of a scalar of our own, such as a day, instead of a variable for it. The code would
 * have what JSON makes of that.
 */
function writesOwnScalars(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema)
  let writes = false
  const enter = (node: ASTNode) => {
    const type = isValueNode(node) && node.kind !== Kind.VARIABLE && getNamedType(types.getInputType())
    if (!type || !isScalarType(type) || isSpecifiedScalarType(type)) return undefined
    writes = true
    return BREAK
  }
  visit(document, visitWithTypeInfo(types, { enter }))
  return writes
}
