import type { FieldNode } from 'graphql'

/** Whether a field asks about the schema, and not about the graph. */
export const isIntrospection = ({ name }: FieldNode): boolean => name.value === '__schema' || name.value === '__type'
