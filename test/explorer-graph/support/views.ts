/** What ties the United Kingdom and Singapore, as the page itself begins from a pair. */
export const pairView =
  '/graph?of=GB-SG&hops=2&within=AGREEMENT&within=INITIATIVE&within=EVENT&within=AGENCY&within=PERSON&expand=GB-SG~BETWEEN~OUT&arranged=1'

/** The founding agreement and what is next to it. */
export const agreementView = '/graph?of=gb-sg-mou-digital-government-2019'
