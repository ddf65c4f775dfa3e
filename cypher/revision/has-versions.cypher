RETURN EXISTS { (:Version) } AS hasVersions
