import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { AwayBanner } from './layout/AwayBanner'
import { Failed } from './layout/Failed'
import { Footer } from './layout/Footer'
import { Header } from './layout/Header'
import { Page } from './layout/Page'
import { HomePage } from './pages/home/HomePage'

const PairPage = lazy(() => import('./pages/pair/PairPage'))
const MapPage = lazy(() => import('./map/MapPage'))
const GraphPage = lazy(() => import('./graph/GraphPage'))
const AgreementPage = lazy(() => import('./pages/agreement/AgreementPage'))
const CountryPage = lazy(() => import('./pages/country/CountryPage'))
const AgencyPage = lazy(() => import('./pages/agency/AgencyPage'))
const PersonPage = lazy(() => import('./pages/person/PersonPage'))
const InitiativePage = lazy(() => import('./pages/initiative/InitiativePage'))
const EventPage = lazy(() => import('./pages/event/EventPage'))
const TopicPage = lazy(() => import('./pages/topic/TopicPage'))
const SourcePage = lazy(() => import('./pages/source/SourcePage'))
const MatrixPage = lazy(() => import('./pages/matrix/MatrixPage'))
const GapsPage = lazy(() => import('./pages/gaps/GapsPage'))
const ExpiringPage = lazy(() => import('./pages/expiring/ExpiringPage'))
const DiscrepanciesPage = lazy(() => import('./pages/discrepancies/DiscrepanciesPage'))
const AskPage = lazy(() => import('./pages/ask/AskPage'))

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
            <Route path="/graph" component={GraphPage} />
            <Route path="/map" component={MapPage} />
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
