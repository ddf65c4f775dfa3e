// Returns the counts of the graph for the banner. Each count comes from the statistics of the store.
RETURN
  COUNT { (:Agreement) } AS agreements,
  COUNT { (:Initiative) } AS initiatives,
  COUNT { (:Event) } AS events,
  COUNT { (:Tie) } AS ties,
  COUNT { (:Source) } AS sources
