MATCH (tie:Tie {id: CASE WHEN $one < $other THEN $one + '-' + $other ELSE $other + '-' + $one END})
RETURN tie {.id, .bilateralCount, .plurilateralCount, firstOn: toString(tie.firstOn), lastOn: toString(tie.lastOn), timeline: COLLECT {
  CALL (tie) {
    MATCH (entry)-[under:UNDER]->()
    WHERE under.listedUnder = tie.id AND under.listedOn IS NOT NULL
    RETURN entry, under.listedOn AS day ORDER BY under.listedUnder DESC, day DESC, entry.id LIMIT 10
    UNION ALL
    MATCH (entry)-[contact:CONTACT_OF]->()
    WHERE contact.listedUnder = tie.id AND contact.listedOn IS NOT NULL
    RETURN entry, contact.listedOn AS day ORDER BY contact.listedUnder DESC, day DESC, entry.id LIMIT 10
  }
  WITH entry, day ORDER BY day DESC, entry.id LIMIT 10
  RETURN entry {.id, .title, .name, happenedOn: toString(entry.happenedOn)} }} AS answer
