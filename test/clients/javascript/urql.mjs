// Sends a query with urql and its default exchanges, see https://nearform.com/open-source/urql/docs/basics/core/.
import { cacheExchange, Client, fetchExchange, gql } from '@urql/core'
import { question } from './question.mjs'

const client = new Client({ url: process.argv[2], exchanges: [cacheExchange, fetchExchange] })
const { data, error } = await client.query(gql(question.text), question.variables).toPromise()
if (error) throw error
console.log(JSON.stringify(data))
