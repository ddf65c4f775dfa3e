// Returns whether the database has a graph, and whether a restore is under way or was interrupted.
RETURN EXISTS { (:Entity|Record|Revision) } AS hasGraph, EXISTS { (:Restore) } AS unfinished
