import { Component, type ReactNode } from 'react'

const RETRY_MS = 3000

/** Catches unexpected errors in a page, so that the rest of the screen stays usable. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  // If a page's code could not be fetched, the page reloads once the server is available again.
  override componentDidCatch(error: Error) {
    if (/dynamically imported module|import/i.test(error.message)) void reloadWhenBack()
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main id="main" className="page">
        <h1>This page could not be shown</h1>
        <div className="notice notice-bad" role="alert">
          <p>Part of the explorer could not be loaded or drawn. Loading the page again usually helps.</p>
          <button type="button" className="button" onClick={() => window.location.reload()}>
            Load again
          </button>
        </div>
      </main>
    )
  }
}

async function reloadWhenBack(): Promise<void> {
  const answers = await fetch(window.location.href, { method: 'HEAD' }).then(
    (response) => response.ok,
    () => false,
  )
  if (answers) window.location.reload()
  else setTimeout(() => void reloadWhenBack(), RETRY_MS)
}
