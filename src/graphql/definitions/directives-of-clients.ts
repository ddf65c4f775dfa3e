import { DirectiveLocation, GraphQLDirective, specifiedDirectives } from 'graphql'

/**
 * The directives of the specification without the location DIRECTIVE_DEFINITION, which is newer than what many clients
 * read: a Python client refused the whole schema for it. No directive of ours stands there.
 */
export const directivesOfClients: GraphQLDirective[] = specifiedDirectives.map((directive) => {
  const locations = directive.locations.filter((location) => location !== DirectiveLocation.DIRECTIVE_DEFINITION)
  return new GraphQLDirective({ ...directive.toConfig(), locations })
})
