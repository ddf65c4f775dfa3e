// The workers are imported first, because GraphiQL looks for them while it loads.
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
// If GraphiQL restores tabs from an earlier visit, a query from the address opens in a new tab.
const first = asked && { initialQuery: asked.query, initialVariables: asked.variables }
const tabs = asked ? [asked, ...foundingQuestions] : foundingQuestions
// If only the part after `#` changes, the browser does not reload the page.
window.addEventListener('hashchange', () => window.location.reload())
if (root !== null) createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={tabs} {...first} />)
