// Removes the revisions, changes and versions that were written while the graph was rebuilt.
MATCH (node:Revision|Change|Version|KnownAt)
DETACH DELETE node
