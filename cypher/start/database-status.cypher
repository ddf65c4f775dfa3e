// Why a database of the server is not open; empty when it is. Asked of the system database.
SHOW DATABASES YIELD name, statusMessage
