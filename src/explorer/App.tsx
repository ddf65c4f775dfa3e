import { lazy, Suspense, useEffect } from 'react'
import { Route, Switch } from 'wouter'
import { OfflineBanner } from './layout/OfflineBanner'
import { fetchAhead, lazyPage } from './layout/lazy-page'
import { ErrorBoundary } from './layout/ErrorBoundary'
import { Footer } from './layout/Footer'
import { Header } from './layout/Header'
import { Page } from './layout/Page'
import { HomePage } from './pages/home/HomePage'

const PairPage = lazyPage(() => import('./pages/pair/PairPage'))
const MapPage = lazy(() => import('./map/MapPage'))
const GraphPage = lazy(() => import('./graph/GraphPage'))
const AgreementPage = lazyPage(() => import('./pages/agreement/AgreementPage'))
const CountryPage = lazyPage(() => import('./pages/country/CountryPage'))
const AgencyPage = lazyPage(() => import('./pages/agency/AgencyPage'))
const PersonPage = lazyPage(() => import('./pages/person/PersonPage'))
const InitiativePage = lazyPage(() => import('./pages/initiative/InitiativePage'))
const EventPage = lazyPage(() => import('./pages/event/EventPage'))
const TopicPage = lazyPage(() => import('./pages/topic/TopicPage'))
const SourcePage = lazyPage(() => import('./pages/source/SourcePage'))
const MatrixPage = lazy(() => import('./pages/matrix/MatrixPage'))
const GapsPage = lazyPage(() => import('./pages/gaps/GapsPage'))
const ExpiringPage = lazyPage(() => import('./pages/expiring/ExpiringPage'))
const DiscrepanciesPage = lazyPage(() => import('./pages/discrepancies/DiscrepanciesPage'))
const AskPage = lazyPage(() => import('./pages/ask/AskPage'))
const CoveragePage = lazyPage(() => import('./pages/searched/CoveragePage'))
const RulesPage = lazyPage(() => import('./pages/rules/RulesPage'))

/**
 * Shows the whole explorer: the header, one page and the footer. The code of every page except the home page loads
 * separately.
 */
export function App() {
  useEffect(fetchAhead, [])
  return (
    <>
      <Header />
      <OfflineBanner />
      <ErrorBoundary>
        <Suspense fallback={<Opening />}>
          <Switch>
            <Route path="/" component={HomePage} />
            <Route path="/tie/:id">{({ id }) => <PairPage key={id} id={id} />}</Route>
            <Route path="/agreement/:id">{({ id }) => <AgreementPage key={id} id={id} />}</Route>
            <Route path="/country/:id">{({ id }) => <CountryPage key={id} id={id} />}</Route>
            <Route path="/agency/:id">{({ id }) => <AgencyPage key={id} id={id} />}</Route>
            <Route path="/person/:id">{({ id }) => <PersonPage key={id} id={id} />}</Route>
            <Route path="/initiative/:id">{({ id }) => <InitiativePage key={id} id={id} />}</Route>
            <Route path="/event/:id">{({ id }) => <EventPage key={id} id={id} />}</Route>
            <Route path="/topic/:id">{({ id }) => <TopicPage key={id} id={id} />}</Route>
            <Route path="/source/:id">{({ id }) => <SourcePage key={id} id={id} />}</Route>
            <Route path="/matrix" component={MatrixPage} />
            <Route path="/gaps" component={GapsPage} />
            <Route path="/expiring" component={ExpiringPage} />
            <Route path="/discrepancies" component={DiscrepanciesPage} />
            <Route path="/ask" component={AskPage} />
            <Route path="/coverage" component={CoveragePage} />
            <Route path="/rules" component={RulesPage} />
            <Route path="/graph" component={GraphPage} />
            <Route path="/map" component={MapPage} />
            <Route>
              <Lost />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
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
