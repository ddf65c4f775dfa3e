// Returns the members of each bloc, with the start and end of their membership.
MATCH (member:Country)-[membership:MEMBER_OF]->(bloc:Country {kind: 'BLOC'})
RETURN bloc.id AS bloc, member.id AS member, toString(membership.fromEarliest) AS from, toString(membership.toLatest) AS to
