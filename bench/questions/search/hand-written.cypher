CALL db.index.fulltext.queryNodes('entity_search', '"' + $text + '"', {limit: 20}) YIELD node, score
RETURN labels(node) AS kind, node {.id, .name, .title} AS answer ORDER BY score DESC
