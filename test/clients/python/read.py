"""Reads endpoints and a GraphQL query with pandas by their addresses, and prints what it finds as JSON."""

import json
import sys
from urllib.parse import quote

import pandas

origin = sys.argv[1]
timeline = pandas.read_csv(f"{origin}/api/tie/GB-SG/timeline.csv")
countries = pandas.read_json(f"{origin}/api/countries.json?first=3")
lines = pandas.read_json(f"{origin}/api/countries.ndjson?first=3", lines=True)
query = quote("{ countries(limit: 2, sort: [{ id: ASC }]) { id } }")
answer = pandas.read_json(f"{origin}/graphql?query={query}")
print(
    json.dumps(
        {
            "timeline": timeline["id"].tolist(),
            "countries": countries["id"].tolist(),
            "lines": lines["id"].tolist(),
            "answer": [country["id"] for country in answer["data"]["countries"]],
        }
    )
)
