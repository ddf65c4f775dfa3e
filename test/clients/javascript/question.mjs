/** The query that each client sends. */
export const question = {
  text: `query Memorandum($id: ID!) {
    node(id: $id) {
      id
      ... on Agreement {
        signedOn
        countries(sort: [{ id: ASC }]) {
          id
        }
      }
    }
  }`,
  variables: { id: 'gb-sg-mou-digital-government-2019' },
}
