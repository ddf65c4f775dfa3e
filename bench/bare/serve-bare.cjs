// The least that a server can be. By `/` it runs the hand-written statement that a request names, and writes its rows as
// JSON. By `/graphql` it answers the same by Apollo Server: the statement's rows, resolved by the schema of the product.
const { ApolloServer, HeaderMap } = require('@apollo/server')
const { readdirSync, readFileSync } = require('node:fs')
const { createServer } = require('node:http')
const { join } = require('node:path')
const { connect } = require('../../dist/database/connect')
const { buildSchema } = require('../../dist/graphql/build-schema')

const read = (...path) => readFileSync(join(__dirname, '..', ...path), 'utf8')
const names = readdirSync(join(__dirname, '..', 'questions'))
const statements = new Map(names.map((name) => [name, read('questions', name, 'hand-written.cypher')]))
const byText = new Map(names.map((name) => [read('questions', name, 'govties.graphql'), name]))

/** The field of the one thing that a question begins at which has its rows: null if that is the root, '' if a row is the thing. */
const fields = JSON.parse(read('bare', 'lists.json'))

async function bare(database, { body }) {
  const { question, values } = JSON.parse(body)
  return JSON.stringify(await database.read(statements.get(question), values))
}

async function byApollo(database) {
  const schema = await buildSchema()
  for (const type of Object.values(schema.getTypeMap())) {
    for (const field of Object.values(type.getFields?.() ?? {})) field.resolve = undefined
  }
  for (const field of Object.values(schema.getQueryType().getFields())) field.resolve = rootOf(database)
  const apollo = new ApolloServer({ schema, csrfPrevention: false })
  await apollo.start()
  return async ({ body, headers }) => {
    const asked = JSON.parse(body)
    const { body: answer } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers: new HeaderMap(Object.entries(headers)), body: asked, search: '' },
      context: async () => asked,
    })
    return answer.string
  }
}

const rootOf =
  (database) =>
  async (_root, _arguments, { query, variables }) => {
    const name = byText.get(query)
    const rows = await database.read(statements.get(name), variables)
    const field = fields[name]
    if (field === '') return rows
    const answers = rows.map(({ answer }) => answer)
    return field ? [{ [field]: answers }] : answers
  }

async function serve({ BARE_URI: uri, BARE_USERNAME: username, BARE_PASSWORD: password, BARE_DATABASE: name }) {
  const database = await connect({ uri, username, password, database: name })
  const apollo = await byApollo(database)
  const server = createServer((request, response) => {
    const parts = []
    request.on('data', (part) => parts.push(part))
    request.on('end', async () => {
      const asked = { body: Buffer.concat(parts).toString(), headers: request.headers }
      const body = await (request.url === '/graphql' ? apollo(asked) : bare(database, asked))
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
}

serve(process.env)
