import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type FieldDefinitionNode,
  type FieldNode,
  type GraphQLFieldConfig,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql'
import { cypherFolder } from '../../database/cypher-file'
import { cypherDirective } from './bind-cypher'

type Field = GraphQLFieldConfig<unknown, unknown>

/**
 * A field of the root whose file is another where an argument is given, as `Query.latestAgreements.countries.cypher` is
 * where `countries` is: one field more for each such file, which no client sees.
 */
export function fieldsByArgument(type: ObjectTypeDefinitionNode, field: FieldDefinitionNode): FieldDefinitionNode[] {
  return (field.arguments ?? []).flatMap(({ name }) => {
    const path = `queries/${type.name.value}.${field.name.value}.${name.value}.cypher`
    if (!existsSync(join(cypherFolder, path))) return []
    const named = { ...field.name, value: nameByArgument(field.name.value, name.value) }
    return [{ ...field, name: named, directives: [cypherDirective(path, field)] }]
  })
}

/**
 * The type of the root as clients see it: a field with such files answers by that of the first of its arguments which is
 * given, else by its own.
 */
export function answeringByArgument(generated: GraphQLSchema): GraphQLObjectType {
  const { fields, ...config } = generated.getQueryType()!.toConfig()
  const formsOf = (field: string) =>
    Object.keys(fields[field]?.args ?? {}).flatMap((argument) => {
      const form = nameByArgument(field, argument)
      return form in fields ? [{ argument, form }] : []
    })
  const hidden = new Set(Object.keys(fields).flatMap((field) => formsOf(field).map(({ form }) => form)))
  const shown = Object.entries(fields).filter(([name]) => !hidden.has(name))
  const answering = shown.map(([name, field]) => [name, { ...field, ...choosing(field, formsOf(name), generated) }])
  return new GraphQLObjectType({ ...config, fields: Object.fromEntries(answering) as typeof fields })
}

interface Form {
  argument: string
  form: string
}

function choosing({ resolve }: Field, forms: Form[], schema: GraphQLSchema): Pick<Field, 'resolve'> {
  if (forms.length === 0 || !resolve) return {}
  return {
    resolve: (root, args: Record<string, unknown>, context, info) => {
      const given = forms.find(({ argument }) => args[argument] !== undefined && args[argument] !== null)
      return resolve(root, args, context, given ? asForm(given.form, schema, info) : info)
    },
  }
}

/** The same request of another field: the library finds a statement by the name in the request, and in the schema. */
function asForm(form: string, schema: GraphQLSchema, info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fieldNodes = info.fieldNodes.map((node): FieldNode => ({ ...node, name: { ...node.name, value: form } }))
  return { ...info, schema, parentType: schema.getQueryType()!, fieldName: form, fieldNodes }
}

const nameByArgument = (field: string, argument: string): string => `${field}_by_${argument}`
