// Returns the counts of the graph for the banner. The statistics of the store provide each count except that of the ties.
RETURN
  COUNT { (:Agreement) } AS agreements,
  COUNT { (:Initiative) } AS initiatives,
  COUNT { (:Event) } AS events,
  COUNT { (:Tie {tied: true}) } AS ties,
  COUNT { (:Source) } AS sources
