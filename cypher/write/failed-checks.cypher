// Which checks found something after a run.
MATCH (revision:Revision {id: $revision})
SET revision.failedChecks = $failed
