import { Component, type ReactNode } from 'react'

/** Catches what no page expected, so that the rest of the screen stays usable. */
export class Failed extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
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
