// Ends an incomplete revision that a later one continues.
MATCH (revision:Revision {id: $id})
SET revision.complete = true, revision.continuedBy = $by
