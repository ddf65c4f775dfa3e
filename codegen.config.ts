import type { CodegenConfig } from '@graphql-codegen/cli'
import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils'
import { getNamedType, type GraphQLSchema, printSchema } from 'graphql'
import { buildSchema } from './src/graphql/build-schema'

// The explorer filters by id only. The types of all other filters would be 5,000 lines.
const FILTER_TYPES = new Set(['ID', 'IDScalarFilters', 'SortDirection'])

/** Prints the schema without the filters that the explorer does not use. */
function explorerSchema(served: GraphQLSchema): string {
  const schema = mapSchema(served, {
    [MapperKind.INPUT_OBJECT_FIELD]: (field) => (FILTER_TYPES.has(getNamedType(field.type).name) ? undefined : null),
  })
  return printSchema(pruneSchema(schema))
}

/** Generates the SDL of the API, and the types of the explorer's queries and their results. */
async function config(): Promise<CodegenConfig> {
  const served = await buildSchema()
  return {
    schema: explorerSchema(served),
    documents: ['src/explorer/**/*.graphql', '!src/explorer/graphiql/**'],
    generates: {
      'schema.api.graphql': { plugins: [{ add: { content: printSchema(served) } }] },
      'src/explorer/generated/': {
        preset: 'client',
        presetConfig: {
          fragmentMasking: false,
          gqlTagName: 'graphql',
          persistedDocuments: { hashAlgorithm: 'sha256' },
        },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          onlyOperationTypes: true,
          skipTypename: true,
          useTypeImports: true,
          defaultScalarType: 'unknown',
          scalars: { EDTF: 'string', Date: 'string', ID: 'string' },
        },
      },
    },
  }
}

export default config()
