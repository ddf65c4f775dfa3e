import { graphql } from 'react-relay'

/** A query of an application that uses Relay. `@refetchable` requires the interface `Node` and the field `node`. */
export const query = graphql`
  query AgreementQuery($id: ID!) {
    node(id: $id) {
      ...Agreement_of @alias
    }
  }
`

export const fragment = graphql`
  fragment Agreement_of on Agreement @refetchable(queryName: "AgreementRefetchQuery") {
    title
    signedOn
    agencies(limit: 5) {
      name
    }
  }
`
