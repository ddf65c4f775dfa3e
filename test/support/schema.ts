import { buildSchema } from '../../src/graphql/build-schema'

let built: ReturnType<typeof buildSchema> | undefined

/**
 * Returns the schema of the product. The schema is built once for each test file, because building it takes seconds.
 */
export const productSchema = (): ReturnType<typeof buildSchema> => (built ??= buildSchema())
