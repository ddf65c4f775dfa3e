// Sends a query with graphql-request, see https://github.com/graffle-js/graffle.
import { gql, request } from 'graphql-request'
import { question } from './question.mjs'

const data = await request(
  process.argv[2],
  gql`
    ${question.text}
  `,
  question.variables,
)
console.log(JSON.stringify(data))
