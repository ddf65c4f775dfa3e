/** A quotation from a source, with a translation. */
export interface PassageText {
  readonly passage?: string | null
  readonly passageTranslation?: string | null
  readonly passageLanguage?: string | null
}

/** Shows the words with which a source states a value, and their translation. */
export function Passage({ passage, passageTranslation, passageLanguage }: PassageText) {
  if (passage == null) return null
  return (
    <span className="source-note">
      <q lang={passageLanguage ?? undefined} dir="auto">
        {passage}
      </q>
      {passageTranslation != null && (
        <>
          {' '}
          In English: <q lang="en">{passageTranslation}</q>
        </>
      )}
    </span>
  )
}
