// Finds a country's `ANNOUNCED_ONLY` gaps: pairs for which no bilateral agreement or initiative is known to be
// concluded, but an agreement is announced, approved, proposed, under negotiation, or of unknown status. A wider
// agreement counts only if no other entry ties the two countries. The most serious gaps come first.
:param country => 'SG'
:param topic => ''
:param day => date()
:param first => 20

MATCH (country:Country {id: $country})
WITH country, $day AS day
OPTIONAL MATCH (:Topic {id: $topic})<-[:BROADER*0..9]-(topic:Topic)
WITH country, day, collect(DISTINCT topic) AS topics

MATCH (country)<-[:BETWEEN]-(tie:Tie)-[:BETWEEN]->(other:Country)
WHERE other <> country AND tie.recordedCount > 0 AND NOT EXISTS {
  MATCH (tie)<-[under:UNDER {basis: 'BILATERAL'}]-() WHERE coalesce(under.from <= day, true)
}
WITH country, day, tie, other, COLLECT {
  MATCH (tie)<-[recorded:RECORDED_UNDER]-(agreement)
  WHERE coalesce(agreement.happenedOn <= day, true) AND (recorded.basis = 'BILATERAL' OR NOT tie.tied OR tie.firstOn > day)
    AND ($topic = '' OR any(topic IN topics WHERE EXISTS { (agreement)-[:COVERS]->(topic) }))
  RETURN agreement ORDER BY coalesce(agreement.happenedOn, date('-9999-01-01')) DESC, agreement.id
} AS announced
WHERE size(announced) > 0
WITH country, tie, other, announced ORDER BY size(announced) DESC, tie.id LIMIT $first
WITH country, other, announced, [place IN range(0, size(tie.recordedDuplicateIds) - 1)
  WHERE tie.recordedDuplicateIds[place] IN [each IN announced | each.id] | tie.recordedDuplicateGroups[place]] AS groups
RETURN {
  kind: 'ANNOUNCED_ONLY', country: country {.id, .name}, with: other {.id, .name}, topic: null,
  reason: 'No bilateral agreement between the two countries is known to be concluded. Recorded: '
    + reduce(text = '', each IN announced | text + CASE WHEN text = '' THEN '' ELSE '; ' END + each.title + ' ('
      + CASE each.status WHEN 'UNKNOWN' THEN 'status unknown' ELSE toLower(replace(each.status, '_', ' ')) END
      + coalesce(', ' + each[{SIGNED: 'signedOn', ADOPTED: 'adoptedOn', IN_EFFECT: 'inEffectOn', APPROVED: 'approvedOn',
        ANNOUNCED: 'announcedOn'}[each.happenedOnBasis]], '') + ')') + '.',
  numbers: [{label: 'agreements recorded and not concluded', value: toFloat(size(announced))},
    {label: 'undated among these agreements', value: toFloat(size([each IN announced WHERE each.happenedOn IS NULL]))},
    {label: 'possible duplicates among these agreements', value: toFloat(size(groups) - COUNT { UNWIND groups AS group RETURN DISTINCT group })}],
  evidence: [each IN announced[..5] | each {.id, .title, kind: 'AGREEMENT'}]
} AS gap
