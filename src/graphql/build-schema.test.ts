import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Neo4jGraphQL } from '@neo4j/graphql'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
} from 'graphql'
import { cypherFolder } from '../database/cypher-file'
import { projectRoot } from '../model/project-root'
import { buildSchema } from './build-schema'
import { bindCypher, readDefinitions } from './definitions/bind-cypher'
import { hasDirective } from './definitions/directives'
import { isLimit, maxLimit } from './limits/max-limit'

/**
 * The query files of single fields. A file is named after its field, such as `Tie.timeline`, sometimes with an argument
 * or a kind of entry.
 */
const queryFiles = readdirSync(join(cypherFolder, 'queries')).filter((name) =>
  /^[A-Z]\w+\.\w+(\.\w+)?\.cypher$/.test(name),
)

describe('the schema that is served', () => {
  let schema: GraphQLSchema
  beforeAll(async () => {
    schema = await buildSchema()
  }, 60_000)

  const types = () => Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))

  it('describes every type, field, argument and enum value, including generated ones', () => {
    const undescribed = types().flatMap((type) => {
      if (isSpecifiedScalarType(type)) return []
      const missing = type.description ? [] : [type.name]
      if (isEnumType(type)) return [...missing, ...named(type.name, type.getValues())]
      if (!isObjectType(type) && !isInputObjectType(type)) return missing
      const fields = Object.values<Described>(type.getFields())
      const args = fields.flatMap((field) => named(`${type.name}.${field.name}`, field.args ?? []))
      return [...missing, ...named(type.name, fields), ...args]
    })
    expect(undescribed).toEqual([])
  })

  it('has, for every count of agreements, the numbers of undated entries and possible duplicates', () => {
    const counts = ['Tie.bilateralCount', 'TieCell.count', 'Dataset.counts', 'Gap.numbers']
    const beside = counts.map((count) => {
      const type = schema.getType(count.split('.')[0]!)
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : []
      return [fields.some((name) => name.startsWith('undated')), fields.some((name) => name.startsWith('possibleDup'))]
    })
    // `Gap.numbers` already contains these counts.
    expect(beside).toEqual([
      [true, true],
      [true, true],
      [true, true],
      [false, false],
    ])
    const ofGaps = queryFiles.filter((file) => file.startsWith('Query.gaps.'))
    const gaps = ofGaps.map((file) => readFileSync(join(cypherFolder, 'queries', file), 'utf8')).join('\n')
    for (const numbers of gaps.match(/numbers: \[[\s\S]*?evidence:/g) ?? []) {
      if (!/label: '[^']*agreements/.test(numbers)) continue
      expect(numbers).toMatch(/label: 'undated among these/)
      expect(numbers).toMatch(/label: 'possible duplicates among these/)
    }
  })

  it('has only queries', () => {
    expect(schema.getMutationType()).toBeUndefined()
    expect(schema.getSubscriptionType()).toBeUndefined()
  })

  it('gives every list a default limit that is allowed', () => {
    const limits = types().flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) =>
            field.args.filter(isLimit).map(({ defaultValue }) => ({
              list: `${type.name}.${field.name}`,
              fits:
                typeof defaultValue === 'number' &&
                defaultValue >= 1 &&
                defaultValue <= maxLimit(type.name, field.name),
            })),
          )
        : [],
    )
    expect(limits.length).toBeGreaterThan(100)
    expect(limits.filter(({ fits }) => !fits)).toEqual([])
  })

  it('has a field for every Cypher file that is named after a field', () => {
    const shared = ['Entity', 'Fact']
    const orphans = queryFiles.filter((file) => {
      const [type = '', name = '', ...argument] = file.replace('.cypher', '').split('.')
      const owner = schema.getType(type)
      const field = isObjectType(owner) ? owner.getFields()[name] : undefined
      const isOfField = argument.every((each) => field?.args.some(({ name }) => name === each) || isKind(field, each))
      return !shared.includes(type) && !(field && isOfField)
    })
    expect(orphans).toEqual([])
  })

  it('can resolve every field that leads to nodes', () => {
    const unanswered = types().flatMap((type) => {
      if (!isObjectType(type) || type.name === 'Query') return []
      return Object.values(type.getFields())
        .filter((field) => field.astNode && !isLeafType(getNamedType(field.type)) && isOurs(type.name, field.name))
        .map((field) => `${type.name}.${field.name}`)
    })
    expect(unanswered).toEqual([])
  })
})

describe('schema.graphql', () => {
  it('contains no Cypher', () => {
    const text = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8')
    expect(text).not.toMatch(/@cypher|MATCH\s*\(|RETURN\s+\w+/)
  })

  it('is valid for the library', async () => {
    const library = new Neo4jGraphQL({ typeDefs: bindCypher(readDefinitions()) })
    await expect(library.getSchema()).resolves.toBeDefined()
  }, 120_000)
})

interface Described {
  name: string
  description?: string | null
  args?: readonly Described[]
}

function named(owner: string, things: readonly Described[]): string[] {
  return things.filter(({ description }) => !description).map(({ name }) => `${owner}.${name}`)
}

/** Checks whether the entries that a field returns can be of a given kind. */
function isKind(field: GraphQLField<unknown, unknown> | undefined, kind: string): boolean {
  const type = field && getNamedType(field.type)
  const argument = field?.args.find(({ name }) => name === 'kind')?.type
  const kinds = getNamedType(argument ?? (isObjectType(type) ? type.getFields()['kind']?.type : undefined))
  return isEnumType(kinds) && kinds.getValue(kind) !== undefined
}

/** Checks whether a node field has neither a relationship nor a file. */
function isOurs(typeName: string, fieldName: string): boolean {
  const type = readDefinitions().definitions.find((node) => 'name' in node && node.name?.value === typeName)
  if (type?.kind !== Kind.OBJECT_TYPE_DEFINITION || !hasDirective(type, 'node')) return false
  const field = type.fields?.find(({ name }) => name.value === fieldName)
  if (!field || hasDirective(field, 'relationship')) return false
  const isEnum = (field.directives ?? []).length > 0
  const files = [typeName, 'Entity'].map((owner) => join(cypherFolder, 'queries', `${owner}.${fieldName}.cypher`))
  return !isEnum && !files.some((file) => existsSync(file))
}
