import { useEffect, useState } from 'react'
import { toCypher } from './cypher'
import statement from './shown.cypher?raw'
import type { GraphExport } from './graph-export'

/** Shows a Cypher query that finds the drawn graph. Readers can copy it into Neo4j Browser. */
export function CypherShown({ data }: { data: () => GraphExport }) {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>The same graph in Neo4j Browser</summary>
      {open && <CypherText text={toCypher(data(), statement)} />}
    </details>
  )
}

function CypherText({ text }: { text: string }) {
  const [copied, setCopied] = useState('')
  const browser = useNeo4jBrowser()
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('Copied.'),
      () => setCopied('The browser blocked copying. Select the text and copy it manually.'),
    )
  return (
    <>
      <div className="button-row">
        <button type="button" className="button" onClick={() => void copy()}>
          Copy
        </button>
        {browser && (
          <a className="button" href="/neo4j-browser" target="_blank" rel="noopener">
            Open Neo4j Browser
          </a>
        )}
        <span role="status" className="small">
          {copied}
        </span>
      </div>
      <pre className="query-text" tabIndex={0} aria-label="Cypher">
        {text}
      </pre>
    </>
  )
}

// The link to Neo4j Browser is shown only if the server knows the address of Neo4j Browser and can redirect to it.
function useNeo4jBrowser(): boolean {
  const [there, setThere] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    fetch('/neo4j-browser', { redirect: 'manual', signal: stop.signal }).then(
      ({ type }) => setThere(type === 'opaqueredirect'),
      () => undefined,
    )
    return () => stop.abort()
  }, [])
  return there
}
