// The least that a server can be: it runs the statement that a request asks for, and writes its rows as JSON.
const { readdirSync, readFileSync } = require('node:fs')
const { createServer } = require('node:http')
const { join } = require('node:path')
const { connect } = require('../../dist/database/connect')

const folder = join(__dirname, '..', 'questions')
const statements = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name, 'hand-written.cypher'), 'utf8')]),
)

async function serve({ BARE_URI: uri, BARE_USERNAME: username, BARE_PASSWORD: password, BARE_DATABASE: database }) {
  const connection = await connect({ uri, username, password, database })
  const server = createServer((request, response) => {
    const parts = []
    request.on('data', (part) => parts.push(part))
    request.on('end', async () => {
      const { question, values } = JSON.parse(Buffer.concat(parts).toString())
      const body = JSON.stringify(await connection.read(statements.get(question), values))
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`))
}

serve(process.env)
