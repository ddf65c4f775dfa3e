// Serves the tables of a PostgreSQL by PostGraphile 5 with its filter plugin: node serve-postgraphile.cjs <folder of its socket>
const { createServer } = require('node:http')
require('./fill-in.cjs')
const { postgraphile } = require('postgraphile')
const { makePgService } = require('postgraphile/adaptors/pg')
const { grafserv } = require('postgraphile/grafserv/node')
const { PostGraphileAmberPreset } = require('postgraphile/presets/amber')
const { PostGraphileConnectionFilterPreset } = require('postgraphile-plugin-connection-filter')

async function serve(socket) {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
    schema: { connectionFilterRelations: true, orderByNullsLast: true },
    pgServices: [
      makePgService({ connectionString: `postgres://postgres@/postgres?host=${encodeURIComponent(socket)}` }),
    ],
    grafserv: { graphqlPath: '/graphql', graphiql: false },
    grafast: { explain: false },
  })
  const server = createServer()
  await instance.createServ(grafserv).addTo(server)
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`))
}

serve(process.argv[2])
