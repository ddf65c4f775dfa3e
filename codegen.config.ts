import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the explorer's questions and their answers, from the schema that the server serves. */
const config: CodegenConfig = {
  require: ['tsx/cjs'],
  schema: { 'schema.graphql': { loader: './src/explorer/codegen/served-schema.ts' } },
  documents: ['src/explorer/**/*.graphql', '!src/explorer/graphiql/**'],
  generates: {
    'src/explorer/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, gqlTagName: 'question' },
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

export default config
