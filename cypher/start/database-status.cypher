// Returns the reason why a database is not open, or an empty string if it is open. Runs on the system database.
SHOW DATABASES YIELD name, statusMessage
