import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  parse,
  print,
  separateOperations,
  validate,
} from 'graphql'
import { buildSchema } from '../../src/graphql/build-schema'
import { checkOperation, limitRules } from '../../src/graphql/limits/check-operation'
import { STANDARD_LIMITS } from '../../src/model/limits'
import { projectRoot } from '../../src/model/project-root'

const read = (...path: string[]): string => readFileSync(join(projectRoot, ...path), 'utf8')

/** The queries of the pages, with typical values of their variables. */
const ofPages = Object.entries(separateOperations(parse(read('dist/explorer/questions.graphql'))))
const variables = JSON.parse(read('dist/explorer/first-questions.json')) as Record<string, Record<string, unknown>>

/** The prepared queries of GraphiQL. */
const folder = 'src/explorer/graphiql/questions'
const files = readdirSync(join(projectRoot, folder)).filter((file) => file.endsWith('.graphql'))
const ofGraphiql = files.map((file): [string, DocumentNode] => [file, parse(read(folder, file))])

describe('a query of the explorer stays within every limit', () => {
  let schema: GraphQLSchema
  beforeAll(async () => {
    schema = await buildSchema()
  })

  it.each([...ofPages, ...ofGraphiql])('%s', (name, given) => {
    const document = parse(print(given), { maxTokens: STANDARD_LIMITS.tokens })
    expect(validate(schema, document, limitRules(STANDARD_LIMITS))).toEqual([])
    const operation = getOperationAST(document)!
    const check = () => checkOperation({ schema, document, operation, variables: variables[name] ?? {} })
    expect(check).not.toThrow()
  })
})
