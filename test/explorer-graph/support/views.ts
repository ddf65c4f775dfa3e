/** The ties of the United Kingdom and Singapore, in the view with which the page opens for a pair. */
export const pairView =
  '/graph?of=GB-SG&hops=2&within=AGREEMENT&within=INITIATIVE&within=EVENT&within=AGENCY&within=PERSON&expand=GB-SG~BETWEEN~OUT&arranged=1'

/** The founding agreement and its neighbours. */
export const agreementView = '/graph?of=gb-sg-mou-digital-government-2019'
