import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import answers from '../../data/founding-answers.json'
import { server } from '../../support/server'

const run = promisify(execFile)

it.each(['urql', 'apollo-client', 'graphql-request'])('%s receives an agreement by its id', async (client) => {
  const url = `${await server()}/graphql`
  const { stdout } = await run(process.execPath, [join(__dirname, `${client}.mjs`), url])
  expect(JSON.parse(stdout)).toMatchObject({
    node: {
      id: 'gb-sg-mou-digital-government-2019',
      signedOn: answers.signedOn.preferred,
      countries: [{ id: 'GB' }, { id: 'SG' }],
    },
  })
})
