import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { AwayBanner } from './layout/AwayBanner'
import { Failed } from './layout/Failed'
import { Footer } from './layout/Footer'
import { Header } from './layout/Header'
import { Page } from './layout/Page'
import { HomePage } from './pages/home/HomePage'

const PairPage = lazy(() => import('./pages/pair/PairPage'))
const AgreementPage = lazy(() => import('./pages/agreement/AgreementPage'))

/** The whole explorer: the head, one page, the foot. Pages other than the first are loaded when they are opened. */
export function App() {
  return (
    <>
      <Header />
      <AwayBanner />
      <Failed>
        <Suspense fallback={<Opening />}>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/tie/:id">{({ id }) => <PairPage key={id} id={id} />}</Route>
            <Route path="/agreement/:id">{({ id }) => <AgreementPage key={id} id={id} />}</Route>
            <Route>
              <Lost />
            </Route>
          </Switch>
        </Suspense>
      </Failed>
      <Footer />
    </>
  )
}

function Opening() {
  return (
    <main className="page">
      <p className="muted" role="status">
        Opening the page…
      </p>
    </main>
  )
}

function Lost() {
  return (
    <Page
      title="No page here"
      lead="The address names no page. Search for what you look for, or start from the first page."
    >
      <a href="/">To the first page</a>
    </Page>
  )
}
