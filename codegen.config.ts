import type { CodegenConfig } from '@graphql-codegen/cli'
import { mapSchema, MapperKind, pruneSchema } from '@graphql-tools/utils'
import { getNamedType, printSchema } from 'graphql'
import { buildSchema } from './src/graphql/build-schema'

// The explorer filters by id only. The types of all other filters would be 5,000 lines.
const FILTER_TYPES = new Set(['ID', 'IDScalarFilters', 'SortDirection'])

/** Prints the schema that the server serves, without the filters that the explorer does not use. */
async function servedSchema(): Promise<string> {
  const schema = mapSchema(await buildSchema(), {
    [MapperKind.INPUT_OBJECT_FIELD]: (field) => (FILTER_TYPES.has(getNamedType(field.type).name) ? undefined : null),
  })
  return printSchema(pruneSchema(schema))
}

/** Generates the types of the explorer's queries and their results. */
async function config(): Promise<CodegenConfig> {
  return {
    schema: await servedSchema(),
    documents: ['src/explorer/**/*.graphql', '!src/explorer/graphiql/**'],
    generates: {
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
