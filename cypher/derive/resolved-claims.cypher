UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.rank = row.rank, claim.reason = row.reason, claim.disputed = CASE WHEN row.disputed THEN true END
