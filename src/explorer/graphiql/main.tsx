// The workers come first: GraphiQL looks for them while it loads.
import 'graphiql/setup-workers/vite'
import { GraphiQL } from 'graphiql'
import 'graphiql/style.css'
import { createRoot } from 'react-dom/client'
import './page.css'
import { fetcher } from './fetcher'
import { foundingQuestions } from './founding-questions'

const root = document.getElementById('graphiql')
if (root !== null) createRoot(root).render(<GraphiQL fetcher={fetcher} defaultTabs={foundingQuestions} />)
