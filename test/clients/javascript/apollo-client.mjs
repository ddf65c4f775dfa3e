// Sends a query with Apollo Client, see https://www.apollographql.com/docs/react/get-started.
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client'
import { question } from './question.mjs'

const client = new ApolloClient({ link: new HttpLink({ uri: process.argv[2] }), cache: new InMemoryCache() })
const { data } = await client.query({ query: gql(question.text), variables: question.variables })
console.log(JSON.stringify(data))
