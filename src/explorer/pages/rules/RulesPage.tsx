import { useEffect } from 'react'
import text from '../../../../docs/rules.md'
import { Page } from '../../layout/Page'
import './rules.css'

const [, title = '', body = ''] = /<h1[^>]*>(.*?)<\/h1>([^]*)/.exec(text) ?? []

// The explorer has no pages for other documents in the repository, so links to them become plain text.
const html = body.replaceAll(/<a href="[^"#]*\.md">(.*?)<\/a>/g, '$1')
const sections = [...body.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/g)]

/** Shows `docs/rules.md`: the rules by which every figure is counted. Each figure links to its section. */
export default function RulesPage() {
  useEffect(showSection, [])
  return (
    <Page title={title} kind="Rules">
      <nav aria-label="Sections" className="rules-contents">
        <ul className="plain">
          {sections.map(([, id, words]) => (
            <li key={id}>
              <a href={`#${id}`}>{words}</a>
            </li>
          ))}
        </ul>
      </nav>
      {/* The HTML is made from the document when the explorer is built. The HTML contains no input from readers. */}
      <div className="rules" dangerouslySetInnerHTML={{ __html: html }} />
    </Page>
  )
}

// The browser looks for the section before the code of this page has loaded.
function showSection(): void {
  const section = document.getElementById(window.location.hash.slice(1))
  section?.scrollIntoView()
  section?.focus()
}
