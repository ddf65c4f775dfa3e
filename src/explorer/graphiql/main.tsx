// The workers come first, because GraphiQL looks for them while it loads.
import 'graphiql/setup-workers/vite'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import './page.css'
import { queryInAddress } from './query-in-address'
import { fetcher } from './fetcher'
import { foundingQuestions } from './founding-questions'

const root = document.getElementById('graphiql')
const asked = queryInAddress(window.location.hash)
// If tabs of an earlier visit are restored, a query from the address gets a new tab.
const first = asked && { initialQuery: asked.query, initialVariables: asked.variables }
const tabs = asked ? [asked, ...foundingQuestions] : foundingQuestions
// A change of only the query in the address does not reload the page by itself.
window.addEventListener('hashchange', () => window.location.reload())
if (root !== null) createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={tabs} {...first} />)
