import { useState } from 'react'
import { useLocation } from 'wouter'
import { pathOfTie } from '../../address/paths'
import { CountrySelect } from '../../layout/CountrySelect'

/** Lets the reader choose two countries, and opens their pair page. */
export function PairChoice() {
  const [, navigate] = useLocation()
  const [one, setOne] = useState('')
  const [other, setOther] = useState('')
  const ready = one !== '' && other !== '' && one !== other
  return (
    <form
      className="pair-choice"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) navigate(pathOfTie(one, other))
      }}
    >
      <span className="search-label" id="pair-choice">
        Or choose two countries
      </span>
      <div className="button-row" role="group" aria-labelledby="pair-choice">
        <CountrySelect label="First country" value={one} choose={setOne} hideLabel />
        <CountrySelect label="Second country" value={other} choose={setOther} hideLabel />
        <button type="submit" className="button" disabled={!ready}>
          Show the pair
        </button>
      </div>
    </form>
  )
}
