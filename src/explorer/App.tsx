import { lazy, Suspense, useEffect } from 'react'
import { Redirect, Route, Switch, useSearch } from 'wouter'
import { KnownAtBanner } from './layout/KnownAtBanner'
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
const ComparePage = lazyPage(() => import('./pages/compare/ComparePage'))
const SearchPage = lazyPage(() => import('./pages/search/SearchPage'))
const AgreementsPage = lazyPage(() => import('./pages/agreements/AgreementsPage'))
const InitiativesPage = lazyPage(() => import('./pages/initiatives/InitiativesPage'))
const AgenciesPage = lazyPage(() => import('./pages/agencies/AgenciesPage'))
const PeoplePage = lazyPage(() => import('./pages/people/PeoplePage'))
const SourcesPage = lazyPage(() => import('./pages/sources/SourcesPage'))
const GapsPage = lazyPage(() => import('./pages/gaps/GapsPage'))
const RenewalsPage = lazyPage(() => import('./pages/renewals/RenewalsPage'))
const DiscrepanciesPage = lazyPage(() => import('./pages/discrepancies/DiscrepanciesPage'))
const CheckPage = lazyPage(() => import('./pages/check/CheckPage'))
const AskPage = lazyPage(() => import('./pages/ask/AskPage'))
const CoveragePage = lazyPage(() => import('./pages/searched/CoveragePage'))
const HistoryPage = lazyPage(() => import('./pages/history/HistoryPage'))
const ChangesPage = lazyPage(() => import('./pages/changes/ChangesPage'))
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
      <KnownAtBanner />
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
            <Route path="/history/:id">{({ id }) => <HistoryPage key={id} id={id} />}</Route>
            <Route path="/matrix" component={MatrixPage} />
            <Route path="/compare" component={ComparePage} />
            <Route path="/search" component={SearchPage} />
            <Route path="/agreements" component={AgreementsPage} />
            <Route path="/initiatives" component={InitiativesPage} />
            <Route path="/agencies" component={AgenciesPage} />
            <Route path="/people" component={PeoplePage} />
            <Route path="/sources" component={SourcesPage} />
            <Route path="/gaps" component={GapsPage} />
            <Route path="/renewals" component={RenewalsPage} />
            <Route path="/expiring">
              <ToRenewals />
            </Route>
            <Route path="/discrepancies" component={DiscrepanciesPage} />
            <Route path="/check" component={CheckPage} />
            <Route path="/ask" component={AskPage} />
            <Route path="/coverage" component={CoveragePage} />
            <Route path="/changes" component={ChangesPage} />
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

// The address of this page was once /expiring.
function ToRenewals() {
  const search = useSearch()
  return <Redirect to={`/renewals${search === '' ? '' : `?${search}`}`} replace />
}

function Lost() {
  return (
    <Page
      title="Page not found"
      lead="There is no page at this address. Search for what you want, or start from the home page."
    >
      <a href="/">Back to home</a>
    </Page>
  )
}
