import { buildClientSchema, buildSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/model/project-root'
import { post } from '../support/post'
import { server } from '../support/server'

it('the schema as SDL is the same as in introspection and in schema.api.graphql', async () => {
  const url = `${await server()}/graphql`
  const response = await fetch(`${url}.sdl`)
  const sdl = await response.text()
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  const introspection = (await (
    await post(url, getIntrospectionQuery({ schemaDescription: true, oneOf: true }))
  ).json()) as {
    data: IntrospectionQuery
  }
  expect(printSchema(buildSchema(sdl))).toBe(printSchema(buildClientSchema(introspection.data)))
  expect(readFileSync(join(projectRoot, 'schema.api.graphql'), 'utf8').trim()).toBe(sdl.trim())
})
