import {
  type FieldNode,
  type GraphQLFieldConfig,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { argumentForm } from './bind-cypher'

type Field = GraphQLFieldConfig<unknown, unknown>

/**
 * The root type that clients see, without the hidden fields of `argumentForm`. A field that has such forms resolves as that
 * of its first argument that is given, and as itself if none is.
 */
export function chooseArgumentForms(generated: GraphQLSchema): GraphQLObjectType {
  const { fields, ...config } = generated.getQueryType()!.toConfig()
  const formsOf = (field: string) =>
    Object.keys(fields[field]?.args ?? {}).flatMap((argument) => {
      const form = argumentForm(field, argument)
      return form in fields ? [{ argument, form }] : []
    })
  const hidden = new Set(Object.keys(fields).flatMap((field) => formsOf(field).map(({ form }) => form)))
  const shown = Object.entries(fields).filter(([name]) => !hidden.has(name))
  const choosing = shown.map(([name, field]) => [name, { ...field, ...choose(field, formsOf(name), generated) }])
  return new GraphQLObjectType({ ...config, fields: Object.fromEntries(choosing) as typeof fields })
}

interface Form {
  argument: string
  form: string
}

function choose({ resolve }: Field, forms: Form[], schema: GraphQLSchema): Pick<Field, 'resolve'> {
  if (forms.length === 0 || !resolve) return {}
  return {
    resolve: (root, args: Record<string, unknown>, context, info) => {
      const given = forms.find(({ argument }) => args[argument] !== undefined && args[argument] !== null)
      return resolve(root, args, context, given ? asForm(given.form, schema, info) : info)
    },
  }
}

/** The same request for another field. The library finds a statement by the name in the request and in the schema. */
function asForm(form: string, schema: GraphQLSchema, info: GraphQLResolveInfo): GraphQLResolveInfo {
  const fieldNodes = info.fieldNodes.map((node): FieldNode => ({ ...node, name: { ...node.name, value: form } }))
  return { ...info, schema, parentType: schema.getQueryType()!, fieldName: form, fieldNodes }
}
