"""Reads queries from standard input ({name: text}), sends each with the package gql, and prints {name: data}."""

import json
import sys

from gql import Client, gql
from gql.transport.requests import RequestsHTTPTransport

client = Client(transport=RequestsHTTPTransport(url=sys.argv[1]), fetch_schema_from_transport=True)
questions = json.load(sys.stdin)
print(json.dumps({name: client.execute(gql(text)) for name, text in questions.items()}))
