// What the graph holds, for the banner. Each count comes from the store's own statistics.
RETURN
  COUNT { (:Agreement) } AS agreements,
  COUNT { (:Initiative) } AS initiatives,
  COUNT { (:Event) } AS events,
  COUNT { (:Tie) } AS ties,
  COUNT { (:Source) } AS sources
