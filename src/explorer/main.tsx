import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { client } from './fetch/client'
import './theme/tokens.css'
import './theme/base.css'
import './theme/controls.css'
import './layout/layout.css'
import { applyTheme } from './theme/theme'

applyTheme()

const root = document.getElementById('root')
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  )
