// The API looks up searches and published lists by their own labels.
CREATE INDEX search_id IF NOT EXISTS FOR (n:Search) ON (n.id);
CREATE INDEX published_list_id IF NOT EXISTS FOR (n:PublishedList) ON (n.id);
