:param after => null
:param first => 3
:param linked => ['GB', 'SG']
:param since => null
:param sinceDay => date('2000-01-01')
:param things => ['GB-SG', 'ae-ca-dk-gb-it-jp-sg-agile-nations-charter-2020', 'ai-safety-summit-2023', 'bletchley-declaration-ai-safety-2023', 'gb-sg-ai-in-finance-partnership-2025', 'gb-sg-ai-safety-moc-2024', 'gb-sg-digital-economy-agreement-2022', 'gb-sg-dowden-visit-2023', 'gb-sg-financial-dialogue-2014', 'gb-sg-fintech-cooperation-agreement-2016', 'gb-sg-mou-cyber-security-2015', 'gb-sg-mou-cyber-security-2021', 'gb-sg-mou-data-cooperation-2023', 'gb-sg-mou-digital-government-2019', 'gb-sg-mou-digital-government-2022', 'gb-sg-mou-digital-identities-2021', 'gb-sg-mou-digital-trade-facilitation-2021', 'gb-sg-mou-emerging-technologies-2023', 'gb-sg-mou-fintech-bridge-2022', 'gb-sg-partnership-for-the-future-2019', 'gb-sg-strategic-partnership-2023', 'international-network-ai-safety-institutes-san-francisco-2024', 'seoul-declaration-ai-2024', 'seoul-statement-of-intent-ai-safety-science-2024']

OPTIONAL MATCH (start:Revision {id: $since})
OPTIONAL MATCH (lastRevision:Revision)-[:HAS]->(last:Change {id: $after})
WITH CASE WHEN start IS NULL OR start.at < toString($sinceDay) THEN coalesce(toString($sinceDay), '') ELSE start.at END AS since,
start.id AS startId, lastRevision.at AS lastAt, last.position AS lastPosition
CALL (since, startId, lastAt, lastPosition) {
WITH since, startId, lastAt, lastPosition WHERE $things IS NULL
MATCH (revision:Revision)
WHERE revision.at >= since AND revision.at <= coalesce(lastAt, '9999') AND coalesce(revision.id <> startId, true)
WITH revision, lastAt, lastPosition ORDER BY revision.at DESC
CALL (revision, lastAt, lastPosition) {
MATCH (revision)-[:HAS]->(change:Change)
WHERE lastAt IS NULL OR revision.at < lastAt OR change.position > lastPosition
RETURN change ORDER BY change.position LIMIT $first
}
RETURN revision, change LIMIT $first
UNION ALL
WITH since, startId, lastAt, lastPosition WHERE $things IS NOT NULL
CALL () {
UNWIND $things AS id
MATCH (change:Change {aboutId: id})
RETURN change
UNION
MATCH (change:Change)
WHERE change.aboutId IN $linked AND split(coalesce(change.after, change.before), ' ')[0] IN $things
RETURN change
}
MATCH (revision:Revision)-[:HAS]->(change)
WHERE revision.at >= since AND coalesce(revision.id <> startId, true)
AND (lastAt IS NULL OR revision.at < lastAt OR (revision.at = lastAt AND change.position > lastPosition))
RETURN revision, change
}
WITH revision, change
ORDER BY revision.at DESC, change.position
LIMIT $first
RETURN change {
.id, .how, .property, .before, .after, revision: revision.id, at: revision.at,
recordChanged: EXISTS {
MATCH (version:Version {recordId: change.aboutId})
WHERE version.since = revision.id OR version.until = revision.id
} OR EXISTS {
MATCH (:Entity {id: change.aboutId})<-[:NOW]-(former:Entity)
MATCH (version:Version {recordId: former.id})
WHERE version.since = revision.id OR version.until = revision.id
},
about: {id: change.aboutId, kind: toUpper(change.aboutKind), name: change.aboutName}
} AS change;

:param ids => ['GB', 'SG']

UNWIND $ids AS asked
MATCH (given:Entity {id: asked})
OPTIONAL MATCH (given:FormerId)-[:NOW]->(now:Entity)
WITH asked, coalesce(now, given) AS thing
RETURN asked, thing.id AS id, [label IN labels(thing) WHERE label <> 'Entity'][0] AS kind;

:param pair => ['GB', 'SG']

MATCH (tie:Tie {id: $pair[0] + '-' + $pair[1]})
CALL (tie) {
RETURN tie AS thing
UNION
MATCH (tie)<-[:UNDER|RECORDED_UNDER|CONTACT_OF]-(thing)
RETURN thing
}
RETURN thing.id AS id;
