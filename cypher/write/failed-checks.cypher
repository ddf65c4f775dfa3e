// Stores the names of the checks that failed after a run.
MATCH (revision:Revision {id: $revision})
SET revision.failedChecks = $failed
