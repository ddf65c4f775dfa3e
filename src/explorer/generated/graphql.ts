/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  /** The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `"4"`) or integer (such as `4`) input value will be accepted as an ID. */
  ID: { input: string; output: string; }
  /** The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text. */
  String: { input: string; output: string; }
  /** The `Boolean` scalar type represents `true` or `false`. */
  Boolean: { input: boolean; output: boolean; }
  /** The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1. */
  Int: { input: number; output: number; }
  /** The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point). */
  Float: { input: number; output: number; }
  /** A date, represented as a 'yyyy-mm-dd' string */
  Date: { input: string; output: string; }
  /**
   * A date as exact as its evidence, in EDTF (ISO 8601-2): `2019`, `2019-06`, `2019-06-13`, `[2010..2015]` (one day somewhere
   * between), `2022-06/2022-08` (a span), `XXXX-05-30` (year not known), `..` (open).
   */
  EDTF: { input: string; output: string; }
};

/** How a party came to an agreement. */
export type AccessionManner =
  /** By joining later. */
  | 'ACCESSION'
  /** By adopting. */
  | 'ADOPTION'
  /** By signing. */
  | 'SIGNATURE';

/** At which level an agency acts. */
export type AgencyLevel =
  /** Of several countries. */
  | 'INTERNATIONAL'
  /** Of a whole country. */
  | 'NATIONAL'
  /** Of no government: a company, university or non-profit. */
  | 'NON_STATE'
  /** Of a part of a country: a state, province or city. */
  | 'SUBNATIONAL'
  /** Of a bloc that stands above its members. */
  | 'SUPRANATIONAL';

/** Fields to sort Agencies by. The order in which sorts are applied is not guaranteed when specifying many fields in one AgencySort object. */
export type AgencySort = {
  acronym?: InputMaybe<SortDirection>;
  dissolvedEarliest?: InputMaybe<SortDirection>;
  dissolvedLatest?: InputMaybe<SortDirection>;
  dissolvedOn?: InputMaybe<SortDirection>;
  formedEarliest?: InputMaybe<SortDirection>;
  formedLatest?: InputMaybe<SortDirection>;
  formedOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  level?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  notes?: InputMaybe<SortDirection>;
  reviewedOn?: InputMaybe<SortDirection>;
  seat?: InputMaybe<SortDirection>;
  summary?: InputMaybe<SortDirection>;
};

export type AgencyWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
  seat?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter seat: { contains: ... } */
  seat_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter seat: { endsWith: ... } */
  seat_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter seat: { eq: ... } */
  seat_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter seat: { in: ... } */
  seat_IN?: InputMaybe<Array<InputMaybe<Scalars['ID']['input']>>>;
  /** @deprecated Please use the relevant generic filter seat: { startsWith: ... } */
  seat_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** What an agreement is called by its parties. */
export type AgreementKind =
  /** A charter. */
  | 'CHARTER'
  /** A dialogue that meets by agreement. */
  | 'DIALOGUE'
  /** A digital economy agreement. */
  | 'DIGITAL_ECONOMY_AGREEMENT'
  /** A digital partnership. */
  | 'DIGITAL_PARTNERSHIP'
  /** A digital trade agreement. */
  | 'DIGITAL_TRADE_AGREEMENT'
  /** A joint declaration or statement. */
  | 'JOINT_DECLARATION'
  /** A letter of intent. */
  | 'LETTER_OF_INTENT'
  /** A memorandum of understanding or of cooperation. */
  | 'MEMORANDUM_OF_UNDERSTANDING'
  /** Any other instrument. */
  | 'OTHER';

/** Fields to sort Agreements by. The order in which sorts are applied is not guaranteed when specifying many fields in one AgreementSort object. */
export type AgreementSort = {
  adoptedEarliest?: InputMaybe<SortDirection>;
  adoptedLatest?: InputMaybe<SortDirection>;
  adoptedOn?: InputMaybe<SortDirection>;
  announcedEarliest?: InputMaybe<SortDirection>;
  announcedLatest?: InputMaybe<SortDirection>;
  announcedOn?: InputMaybe<SortDirection>;
  approvedEarliest?: InputMaybe<SortDirection>;
  approvedLatest?: InputMaybe<SortDirection>;
  approvedOn?: InputMaybe<SortDirection>;
  bindingness?: InputMaybe<SortDirection>;
  commitmentsComplete?: InputMaybe<SortDirection>;
  endedEarliest?: InputMaybe<SortDirection>;
  endedLatest?: InputMaybe<SortDirection>;
  endedOn?: InputMaybe<SortDirection>;
  expectedEndBasis?: InputMaybe<SortDirection>;
  expectedEndEarliest?: InputMaybe<SortDirection>;
  expectedEndLatest?: InputMaybe<SortDirection>;
  expectedEndOn?: InputMaybe<SortDirection>;
  happenedOn?: InputMaybe<SortDirection>;
  happenedOnBasis?: InputMaybe<SortDirection>;
  happenedOnPrecision?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  inEffectEarliest?: InputMaybe<SortDirection>;
  inEffectLatest?: InputMaybe<SortDirection>;
  inEffectOn?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  lastActivityOn?: InputMaybe<SortDirection>;
  notes?: InputMaybe<SortDirection>;
  reviewedOn?: InputMaybe<SortDirection>;
  signedEarliest?: InputMaybe<SortDirection>;
  signedLatest?: InputMaybe<SortDirection>;
  signedOn?: InputMaybe<SortDirection>;
  status?: InputMaybe<SortDirection>;
  statusEarliest?: InputMaybe<SortDirection>;
  statusLatest?: InputMaybe<SortDirection>;
  statusOn?: InputMaybe<SortDirection>;
  summary?: InputMaybe<SortDirection>;
  termEndsEarliest?: InputMaybe<SortDirection>;
  termEndsLatest?: InputMaybe<SortDirection>;
  termEndsOn?: InputMaybe<SortDirection>;
  termFrom?: InputMaybe<SortDirection>;
  termLength?: InputMaybe<SortDirection>;
  termRenewal?: InputMaybe<SortDirection>;
  termStated?: InputMaybe<SortDirection>;
  title?: InputMaybe<SortDirection>;
};

/** How far an agreement has come, as last known. Memoranda come into effect; `in force` is a word for treaties and is not used. */
export type AgreementStatus =
  /** Adopted without signatures. */
  | 'ADOPTED'
  /** Announced, not known to be signed. */
  | 'ANNOUNCED'
  /** Approved by an authority, not known to be signed. */
  | 'APPROVED'
  /** Done what it was for. */
  | 'COMPLETED'
  /** Ended, how is not known. */
  | 'ENDED'
  /** Its term ran out. */
  | 'EXPIRED'
  /** Stated to be in effect. */
  | 'IN_EFFECT'
  /** Being negotiated. */
  | 'NEGOTIATING'
  /** Another took its place. */
  | 'REPLACED'
  /** Signed, not known to be in effect. */
  | 'SIGNED'
  /** Ended by a party. */
  | 'TERMINATED'
  /** Not known. */
  | 'UNKNOWN';

export type AgreementWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** How far an agreement binds its parties. */
export type Bindingness =
  /** Legally binding. */
  | 'BINDING'
  /** Binding in parts. */
  | 'MIXED'
  /** Not legally binding. */
  | 'NON_BINDING'
  /** Not known. */
  | 'UNKNOWN';

/** Which centrality. */
export type Centrality =
  /** How often a node lies on the shortest paths between others. */
  | 'BETWEENNESS'
  /** How many others it is linked to. */
  | 'DEGREE'
  /** How much it is linked to by those that are much linked to. */
  | 'PAGERANK';

/** How surely something holds as of a day. */
export type Certainty =
  /** The latest possible start is not after the day, and the earliest possible end is after it. */
  | 'HOLDS'
  /** Only the outer bounds allow it; an end that is not known makes it possible only. */
  | 'POSSIBLY'
  /** No date says anything about it. */
  | 'UNDATED';

/** How a source carries a claim. */
export type ClaimBasis =
  /** The record names its sources for all its fields together. */
  | 'IMPLIED'
  /** It follows from what the source says. */
  | 'INFERRED'
  /** The source says so. */
  | 'STATED';

/** Which of several values stands. */
export type ClaimRank =
  /** Known to be wrong or overtaken. */
  | 'DEPRECATED'
  /** Another value on record. */
  | 'NORMAL'
  /** The one that the node shows. */
  | 'PREFERRED';

/** Fields to sort Claims by. The order in which sorts are applied is not guaranteed when specifying many fields in one ClaimSort object. */
export type ClaimSort = {
  aspect?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  property?: InputMaybe<SortDirection>;
  rank?: InputMaybe<SortDirection>;
  reason?: InputMaybe<SortDirection>;
  value?: InputMaybe<SortDirection>;
};

export type ClaimWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** Fields to sort Commitments by. The order in which sorts are applied is not guaranteed when specifying many fields in one CommitmentSort object. */
export type CommitmentSort = {
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  notes?: InputMaybe<SortDirection>;
  reviewedOn?: InputMaybe<SortDirection>;
  summary?: InputMaybe<SortDirection>;
};

export type CommitmentWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** What stands as a country. */
export type CountryKind =
  /** A bloc that signs as one party: EU, ASEAN, AFRICAN-UNION, EFTA. */
  | 'BLOC'
  /** A state of ISO 3166-1. */
  | 'STATE'
  /** A territory of ISO 3166-1. */
  | 'TERRITORY';

/** Fields to sort Countries by. The order in which sorts are applied is not guaranteed when specifying many fields in one CountrySort object. */
export type CountrySort = {
  id?: InputMaybe<SortDirection>;
  iso3?: InputMaybe<SortDirection>;
  isoNumeric?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  notes?: InputMaybe<SortDirection>;
  region?: InputMaybe<SortDirection>;
  reviewedOn?: InputMaybe<SortDirection>;
  subregion?: InputMaybe<SortDirection>;
  summary?: InputMaybe<SortDirection>;
};

export type CountryWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** Which date of a thing `happenedOn` is. */
export type DateBasis =
  /** The day of adoption. */
  | 'ADOPTED'
  /** The day it was announced. */
  | 'ANNOUNCED'
  /** The day it was approved. */
  | 'APPROVED'
  /** The day it came into effect. */
  | 'IN_EFFECT'
  /** The day it was launched. */
  | 'LAUNCHED'
  /** The day of signature. */
  | 'SIGNED'
  /** The day it starts. */
  | 'STARTS';

/** Which way relationships are followed. */
export type Direction =
  /** Either way. */
  | 'BOTH'
  /** Against their direction. */
  | 'IN'
  /** Along their direction. */
  | 'OUT';

/** Fields to sort Events by. The order in which sorts are applied is not guaranteed when specifying many fields in one EventSort object. */
export type EventSort = {
  endsEarliest?: InputMaybe<SortDirection>;
  endsLatest?: InputMaybe<SortDirection>;
  endsOn?: InputMaybe<SortDirection>;
  happenedOn?: InputMaybe<SortDirection>;
  happenedOnBasis?: InputMaybe<SortDirection>;
  happenedOnPrecision?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  notes?: InputMaybe<SortDirection>;
  reviewedOn?: InputMaybe<SortDirection>;
  startsEarliest?: InputMaybe<SortDirection>;
  startsLatest?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
  summary?: InputMaybe<SortDirection>;
};

export type EventWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** Why something is a gap. */
export type GapKind =
  /** Its expected end lies before the day, and no successor is recorded. */
  | 'EXPIRED'
  /** No tie on record, though both have bilateral ties with the same two or more partners; the numbers say how many, and the reason who. */
  | 'NONE_RECORDED_BUT_SHARED_PARTNERS'
  /** In effect or not known, and nothing dated for 36 months. */
  | 'NO_RECENT_EVIDENCE'
  /** All that is known of it goes back to one independent origin. */
  | 'SINGLE_ORIGIN'
  /** Signed, adopted, in effect or not known, and no source states a term, so that nobody can say whether it still holds. */
  | 'TERM_UNKNOWN'
  /** Two bilateral partners each have agreements on this topic with others, and none with each other; the reason says at which level of the topic tree. */
  | 'TOPIC_WITH_OTHERS_ONLY';

/** ID filters */
export type IdScalarFilters = {
  contains?: InputMaybe<Scalars['ID']['input']>;
  endsWith?: InputMaybe<Scalars['ID']['input']>;
  eq?: InputMaybe<Scalars['ID']['input']>;
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** Fields to sort Initiatives by. The order in which sorts are applied is not guaranteed when specifying many fields in one InitiativeSort object. */
export type InitiativeSort = {
  announcedEarliest?: InputMaybe<SortDirection>;
  announcedLatest?: InputMaybe<SortDirection>;
  announcedOn?: InputMaybe<SortDirection>;
  endedEarliest?: InputMaybe<SortDirection>;
  endedLatest?: InputMaybe<SortDirection>;
  endedOn?: InputMaybe<SortDirection>;
  happenedOn?: InputMaybe<SortDirection>;
  happenedOnBasis?: InputMaybe<SortDirection>;
  happenedOnPrecision?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  launchedEarliest?: InputMaybe<SortDirection>;
  launchedLatest?: InputMaybe<SortDirection>;
  launchedOn?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  notes?: InputMaybe<SortDirection>;
  reviewedOn?: InputMaybe<SortDirection>;
  startsEarliest?: InputMaybe<SortDirection>;
  startsLatest?: InputMaybe<SortDirection>;
  startsOn?: InputMaybe<SortDirection>;
  summary?: InputMaybe<SortDirection>;
  termEndsEarliest?: InputMaybe<SortDirection>;
  termEndsLatest?: InputMaybe<SortDirection>;
  termEndsOn?: InputMaybe<SortDirection>;
  termFrom?: InputMaybe<SortDirection>;
  termLength?: InputMaybe<SortDirection>;
  termRenewal?: InputMaybe<SortDirection>;
  termStated?: InputMaybe<SortDirection>;
};

export type InitiativeWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** What `as of a day` asks. */
export type Measure =
  /** In effect on that day. */
  | 'IN_EFFECT_ON'
  /** Concluded by that day. */
  | 'SIGNED_BY';

/** A kind of node. */
export type NodeKind =
  /** An organisation that acts in a tie. */
  | 'AGENCY'
  /** Any instrument between parties. */
  | 'AGREEMENT'
  /** One thing that an agreement says its parties will do. */
  | 'COMMITMENT'
  /** A country, territory or bloc. */
  | 'COUNTRY'
  /** Something that happened on a day at a place. */
  | 'EVENT'
  /** A programme, campaign, group or fund. */
  | 'INITIATIVE'
  /** A person. */
  | 'PERSON'
  /** Where an event happened. */
  | 'PLACE'
  /** A document that is evidence. */
  | 'SOURCE'
  /** What someone said about something. */
  | 'STATEMENT'
  /** The pair of two countries. */
  | 'TIE'
  /** A policy area. */
  | 'TOPIC';

/** What part someone takes in an initiative or event. */
export type ParticipationRole =
  /** Asks to join. */
  | 'APPLICANT'
  /** It is for them. */
  | 'BENEFICIARY'
  /** Pays for it. */
  | 'FUNDER'
  /** Hosts it. */
  | 'HOST'
  /** Carries it out. */
  | 'IMPLEMENTER'
  /** Leads it. */
  | 'LEAD'
  /** A member. */
  | 'MEMBER'
  /** Looks on. */
  | 'OBSERVER'
  /** A partner. */
  | 'PARTNER';

/** Fields to sort People by. The order in which sorts are applied is not guaranteed when specifying many fields in one PersonSort object. */
export type PersonSort = {
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  notes?: InputMaybe<SortDirection>;
  reviewedOn?: InputMaybe<SortDirection>;
  summary?: InputMaybe<SortDirection>;
};

export type PersonWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** Where something happened. */
export type PlaceKind =
  /** A meeting held online. */
  | 'ONLINE'
  /** A place on a map. */
  | 'PLACE';

/** Fields to sort Places by. The order in which sorts are applied is not guaranteed when specifying many fields in one PlaceSort object. */
export type PlaceSort = {
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  notes?: InputMaybe<SortDirection>;
  reviewedOn?: InputMaybe<SortDirection>;
  summary?: InputMaybe<SortDirection>;
};

export type PlaceWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** How fine a date is. */
export type Precision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** Somewhere in a span. */
  | 'RANGE'
  /** A year. */
  | 'YEAR';

/** Fields to sort Revisions by. The order in which sorts are applied is not guaranteed when specifying many fields in one RevisionSort object. */
export type RevisionSort = {
  at?: InputMaybe<SortDirection>;
  by?: InputMaybe<SortDirection>;
  collection?: InputMaybe<SortDirection>;
  complete?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
};

export type RevisionWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** How a person signed. */
export type SigningManner =
  /** By digital signature. */
  | 'DIGITAL'
  /** In place of another. */
  | 'FOR_ANOTHER'
  /** In person. */
  | 'IN_PERSON'
  /** From elsewhere. */
  | 'REMOTE';

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** What kind of document a source is, best first: the order in which kinds are preferred. */
export type SourceKind =
  /** The text of the agreement itself. */
  | 'INSTRUMENT'
  /** Written by a machine. */
  | 'MACHINE_WRITTEN'
  /** A party's own page, or a depositary. */
  | 'OFFICIAL'
  /** A newspaper or agency. */
  | 'PRESS'
  /** A repost, wiki, trade page or think tank. */
  | 'SECONDARY'
  /** Not known; ranks last. */
  | 'UNKNOWN';

/** Fields to sort Sources by. The order in which sorts are applied is not guaranteed when specifying many fields in one SourceSort object. */
export type SourceSort = {
  derivedFrom?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  kind?: InputMaybe<SortDirection>;
  language?: InputMaybe<SortDirection>;
  publishedEarliest?: InputMaybe<SortDirection>;
  publishedLatest?: InputMaybe<SortDirection>;
  publishedOn?: InputMaybe<SortDirection>;
  publisher?: InputMaybe<SortDirection>;
  title?: InputMaybe<SortDirection>;
  url?: InputMaybe<SortDirection>;
};

export type SourceWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** Fields to sort Statements by. The order in which sorts are applied is not guaranteed when specifying many fields in one StatementSort object. */
export type StatementSort = {
  id?: InputMaybe<SortDirection>;
  madeEarliest?: InputMaybe<SortDirection>;
  madeLatest?: InputMaybe<SortDirection>;
  madeOn?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  notes?: InputMaybe<SortDirection>;
  reviewedOn?: InputMaybe<SortDirection>;
  summary?: InputMaybe<SortDirection>;
};

export type StatementWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** How one agency became another. */
export type SuccessionManner =
  /** Its work moved. */
  | 'FUNCTIONS_MOVED'
  /** Went into another with others. */
  | 'MERGED'
  /** Got another name. */
  | 'RENAMED'
  /** Was divided. */
  | 'SPLIT';

/** What happens at the end of a term. */
export type TermRenewal =
  /** Goes on by itself. */
  | 'AUTOMATIC'
  /** Goes on if the parties agree. */
  | 'BY_CONSENT'
  /** Ends. */
  | 'NONE'
  /** Not known. */
  | 'UNKNOWN';

/** What a term is counted from. */
export type TermStart =
  /** From the day it came into effect. */
  | 'EFFECT'
  /** From the day of signature. */
  | 'SIGNATURE';

/** What lies under a tie. */
export type TieBasis =
  /** An agreement of exactly two parties. */
  | 'BILATERAL'
  /** An agreement of more than two parties. */
  | 'PLURILATERAL'
  /** A wider initiative, through its lead. */
  | 'PROGRAMME';

/** Fields to sort Ties by. The order in which sorts are applied is not guaranteed when specifying many fields in one TieSort object. */
export type TieSort = {
  bilateralCount?: InputMaybe<SortDirection>;
  contactCount?: InputMaybe<SortDirection>;
  firstOn?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
  inEffectCount?: InputMaybe<SortDirection>;
  independentOrigins?: InputMaybe<SortDirection>;
  lastOn?: InputMaybe<SortDirection>;
  plurilateralCount?: InputMaybe<SortDirection>;
  possibleDuplicateCount?: InputMaybe<SortDirection>;
  programmeCount?: InputMaybe<SortDirection>;
  sourceCount?: InputMaybe<SortDirection>;
  undatedCount?: InputMaybe<SortDirection>;
};

export type TieWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

/** Fields to sort Topics by. The order in which sorts are applied is not guaranteed when specifying many fields in one TopicSort object. */
export type TopicSort = {
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
  notes?: InputMaybe<SortDirection>;
  reviewedOn?: InputMaybe<SortDirection>;
  scope?: InputMaybe<SortDirection>;
};

export type TopicWhere = {
  id?: InputMaybe<IdScalarFilters>;
  /** @deprecated Please use the relevant generic filter id: { contains: ... } */
  id_CONTAINS?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { endsWith: ... } */
  id_ENDS_WITH?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { eq: ... } */
  id_EQ?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Please use the relevant generic filter id: { in: ... } */
  id_IN?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** @deprecated Please use the relevant generic filter id: { startsWith: ... } */
  id_STARTS_WITH?: InputMaybe<Scalars['ID']['input']>;
};

type NeighbourEntry_Agreement_Fragment = { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null };

type NeighbourEntry_Event_Fragment = { __typename: 'Event', id: string, name: string, startsOn?: string | null };

type NeighbourEntry_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null };

export type NeighbourEntryFragment =
  | NeighbourEntry_Agreement_Fragment
  | NeighbourEntry_Event_Fragment
  | NeighbourEntry_Initiative_Fragment
;

type EntityParts_Agency_Fragment = { __typename: 'Agency', id: string, name: string };

type EntityParts_Agreement_Fragment = { __typename: 'Agreement', id: string, title: string };

type EntityParts_Commitment_Fragment = { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> };

type EntityParts_Country_Fragment = { __typename: 'Country', id: string, name: string };

type EntityParts_Event_Fragment = { __typename: 'Event', id: string, name: string };

type EntityParts_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string };

type EntityParts_Person_Fragment = { __typename: 'Person', id: string, name: string };

type EntityParts_Place_Fragment = { __typename: 'Place', id: string, name: string };

type EntityParts_Source_Fragment = { __typename: 'Source', id: string, url: string, documentTitle?: string | null };

type EntityParts_Statement_Fragment = { __typename: 'Statement', id: string, summary?: string | null };

type EntityParts_Tie_Fragment = { __typename: 'Tie', id: string };

type EntityParts_Topic_Fragment = { __typename: 'Topic', id: string, name: string };

export type EntityPartsFragment =
  | EntityParts_Agency_Fragment
  | EntityParts_Agreement_Fragment
  | EntityParts_Commitment_Fragment
  | EntityParts_Country_Fragment
  | EntityParts_Event_Fragment
  | EntityParts_Initiative_Fragment
  | EntityParts_Person_Fragment
  | EntityParts_Place_Fragment
  | EntityParts_Source_Fragment
  | EntityParts_Statement_Fragment
  | EntityParts_Tie_Fragment
  | EntityParts_Topic_Fragment
;

export type StatementPartsFragment = { id: string, summary?: string | null, madeOn?: string | null, by: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, about: Array<
    | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
    | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
    | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
  >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> };

export type ClaimPartsFragment = { id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, note?: string | null, basis: ClaimBasis }> };

export type FormerIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FormerIdQuery = { neighbourhood: { nodes: Array<{ id: string, kind: NodeKind }> } };

export type SourcePartsFragment = { id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind };

export type DiscrepancyPartsFragment = { id: string, property?: string | null, aspect?: string | null, reason?: string | null, about: { id: string, kind: NodeKind, name?: string | null }, values: Array<{ value: string, rank: ClaimRank, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, note?: string | null, basis: ClaimBasis }> }> };

export type NeighbourhoodQueryVariables = Exact<{
  of: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  hops: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<NodeKind> | NodeKind>;
  relationships?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  direction: Direction;
  limit: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type NeighbourhoodQuery = { neighbourhood: { truncated: boolean, nodes: Array<{ id: string, kind: NodeKind, name?: string | null, degree: number }>, edges: Array<{ id: string, from: string, to: string, relationship: string, on?: string | null, until?: string | null, sources: Array<string> }>, leftOut: Array<{ kind: NodeKind, relationship: string, direction: Direction, count: number }> } };

export type DatedDetailsQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  limit: Scalars['Int']['input'];
}>;


export type DatedDetailsQuery = { agreements: Array<{ id: string, kind?: AgreementKind | null, happenedOn?: string | null, topics: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }>, initiatives: Array<{ id: string, kind?: string | null, happenedOn?: string | null, topics: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }>, events: Array<{ id: string, kind?: string | null, happenedOn?: string | null, topics: Array<{ id: string, name: string }>, ties: Array<{ id: string }> }> };

export type PathsBetweenQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type PathsBetweenQuery = { paths: Array<{ length: number, hops: Array<{ relationship: string, forward: boolean, on?: string | null, from: { id: string, kind: NodeKind, name?: string | null }, to: { id: string, kind: NodeKind, name?: string | null }, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, kind?: SourceKind | null }> }> }> };

export type SourcesOfFactsQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  limit: Scalars['Int']['input'];
}>;


export type SourcesOfFactsQuery = { sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { dataset: { revision?: string | null, builtAt?: string | null, complete?: boolean | null, licence: string, citation: string, sources: number, officialSources: number, undated: number, possibleDuplicates: number, newestOn?: string | null, counts: Array<{ kind: NodeKind, count: number }> } };

export type MapOfTiesQueryVariables = Exact<{
  basis?: InputMaybe<Array<TieBasis> | TieBasis>;
  kinds?: InputMaybe<Array<AgreementKind> | AgreementKind>;
  topics?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  measure?: InputMaybe<Measure>;
}>;


export type MapOfTiesQuery = { tieMatrix: Array<{ id: string, countries: Array<string>, count: number, possibly: number, undatedCount: number, possibleDuplicateCount: number, lastOn?: string | null }> };

export type MapCountriesQueryVariables = Exact<{
  limit: Scalars['Int']['input'];
}>;


export type MapCountriesQuery = { countries: Array<{ id: string, name: string, kind: CountryKind, isoNumeric?: string | null, region?: string | null }> };

export type AgencyPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgencyPageQuery = { agencies: Array<{ id: string, name: string, acronym?: string | null, kind?: string | null, level?: AgencyLevel | null, seat?: string | null, aliases?: Array<string> | null, formerNames?: Array<string> | null, formedOn?: string | null, dissolvedOn?: string | null, summary?: string | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, unknownTopics?: Array<string> | null, countryConnection: { edges: Array<{ node: { id: string, name: string }, properties: { sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, parentsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, partsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, predecessorsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { on?: string | null, how?: SuccessionManner | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, successorsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { on?: string | null, how?: SuccessionManner | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, currentBody: Array<{ id: string, name: string }>, membersConnection: { totalCount: number, edges: Array<{ node:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
        , properties: { role?: string | null, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, memberOfConnection: { edges: Array<{ node:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
        , properties: { role?: string | null, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, peopleConnection: { totalCount: number, edges: Array<{ node: { id: string, name: string }, properties: { role?: string | null, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, leadsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, statements: Array<{ id: string, summary?: string | null, madeOn?: string | null, by: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, about: Array<
        | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
        | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
        | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
      >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, note?: string | null, basis: ClaimBasis }> }>, related: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Agreement', id: string, title: string }
      | { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Source', id: string, url: string, documentTitle?: string | null }
      | { __typename: 'Statement', id: string, summary?: string | null }
      | { __typename: 'Tie', id: string }
      | { __typename: 'Topic', id: string, name: string }
    >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, timeline: Array<
    | { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }
    | { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> }
    | { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }
  > };

export type SignaturePartsFragment = { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, agency?: { id: string, name: string } | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> };

export type AgreementPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgreementPageQuery = { agreements: Array<{ __typename: 'Agreement', aliases?: Array<string> | null, statusOn?: string | null, bindingness?: Bindingness | null, termLength?: string | null, termFrom?: TermStart | null, termEndsOn?: string | null, termRenewal?: TermRenewal | null, termStated?: string | null, expectedEndBasis?: string | null, lastActivityOn?: string | null, commitmentsComplete?: boolean | null, summary?: string | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, unknownTopics?: Array<string> | null, formerIds: Array<string>, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, place: Array<{ id: string, name: string, country: Array<{ id: string, name: string }> }>, countriesConnection: { totalCount: number, edges: Array<{ node: { id: string, name: string }, properties: { how?: AccessionManner | null, joinedOn?: string | null, inEffectOn?: string | null, leftOn?: string | null, declaration?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, agenciesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, signatoriesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, agency?: { id: string, name: string } | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, witnessesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, agency?: { id: string, name: string } | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, representativesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, agency?: { id: string, name: string } | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, topicsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { word?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, commitments: Array<{ id: string, summary?: string | null, topics: Array<{ id: string, name: string }>, by: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, event: Array<{ id: string, name: string }>, partOf: Array<
      | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
      | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
      | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
    >, parts: Array<
      | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
      | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
      | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
    >, succeeds: Array<{ id: string, title: string }>, succeededBy: Array<{ id: string, title: string }>, amends: Array<{ id: string, title: string }>, amendedBy: Array<{ id: string, title: string }>, implements: Array<{ id: string, title: string }>, implementedBy: Array<{ id: string, title: string }>, statements: Array<{ id: string, summary?: string | null, madeOn?: string | null, by: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, about: Array<
        | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
        | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
        | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
      >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, ties: Array<{ id: string }>, related: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Agreement', id: string, title: string }
      | { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Source', id: string, url: string, documentTitle?: string | null }
      | { __typename: 'Statement', id: string, summary?: string | null }
      | { __typename: 'Tie', id: string }
      | { __typename: 'Topic', id: string, name: string }
    >, claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, note?: string | null, basis: ClaimBasis }> }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }> };

export type WhoSignedQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoSignedQuery = { agreements: Array<{ title: string, signedOn?: string | null, signatoriesConnection: { edges: Array<{ node: { name: string }, properties: { role?: string | null, agency?: { name: string } | null, sources: Array<{ title?: string | null, url: string }> } }> } }> };

export type WhatTiesTwoCountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatTiesTwoCountriesQuery = { tie?: { bilateralCount: number, plurilateralCount: number, timeline: Array<
      | { title: string, signedOn?: string | null, status?: AgreementStatus | null }
      | { name: string, startsOn?: string | null }
      | { name: string, launchedOn?: string | null }
    > } | null };

export type WhoLedSmartNationQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoLedSmartNationQuery = { initiatives: Array<{ name: string, leadersAsOf: Array<{ name: string, certainty: Certainty, sources: Array<{ title?: string | null }> }> }> };

export type HowAreTheyLinkedQueryVariables = Exact<{ [key: string]: never; }>;


export type HowAreTheyLinkedQuery = { paths: Array<{ length: number, hops: Array<{ relationship: string, on?: string | null, from: { name?: string | null }, to: { name?: string | null }, sources: Array<{ title?: string | null, url: string }> }> }> };

export type WhoDisagreesQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoDisagreesQuery = { discrepancies: Array<{ reason?: string | null, about: { name?: string | null }, values: Array<{ value: string, rank: ClaimRank, sources: Array<{ publisher?: string | null, url: string }> }> }> };

export type WhoHoldsTheNetworkTogetherQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoHoldsTheNetworkTogetherQuery = { central: Array<{ rank: number, name?: string | null, score: number }> };

export type CountryPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CountryPageQuery = { countries: Array<{ id: string, name: string, iso3?: string | null, isoNumeric?: string | null, region?: string | null, kind: CountryKind, summary?: string | null, aliases?: Array<string> | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, ties: Array<{ id: string, firstOn?: string | null, lastOn?: string | null, bilateralCount: number, plurilateralCount: number, programmeCount: number, contactCount: number, undatedCount: number, possibleDuplicateCount: number, countries: Array<{ id: string, name: string }> }>, agreementsConnection: { totalCount: number }, initiativesConnection: { totalCount: number }, eventsConnection: { totalCount: number }, agencies: Array<{ id: string, name: string, acronym?: string | null, kind?: string | null, level?: AgencyLevel | null }>, people: Array<{ id: string, name: string, agenciesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role?: string | null } }> } }>, members: { edges: Array<{ node: { id: string, name: string }, properties: { role?: string | null, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, memberOf: { edges: Array<{ node:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
        , properties: { role?: string | null, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, note?: string | null, basis: ClaimBasis }> }>, related: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Agreement', id: string, title: string }
      | { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Source', id: string, url: string, documentTitle?: string | null }
      | { __typename: 'Statement', id: string, summary?: string | null }
      | { __typename: 'Tie', id: string }
      | { __typename: 'Topic', id: string, name: string }
    >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }> };

export type CountryTimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type CountryTimelineQuery = { timeline: Array<
    | { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }
    | { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> }
    | { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }
  > };

export type DiscrepanciesQueryVariables = Exact<{
  country?: InputMaybe<Scalars['ID']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type DiscrepanciesQuery = { discrepancies: Array<{ id: string, property?: string | null, aspect?: string | null, reason?: string | null, about: { id: string, kind: NodeKind, name?: string | null }, values: Array<{ value: string, rank: ClaimRank, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, note?: string | null, basis: ClaimBasis }> }> }> };

export type EventPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EventPageQuery = { events: Array<{ __typename: 'Event', aliases?: Array<string> | null, summary?: string | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, unknownTopics?: Array<string> | null, id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, placeConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, countriesConnection: { totalCount: number, edges: Array<{ node: { id: string, name: string }, properties: { role?: ParticipationRole | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, agenciesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ name: string }> }, properties: { role?: ParticipationRole | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, peopleConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ name: string }> }, properties: { role?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, agreements: Array<{ __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }>, topics: Array<{ id: string, name: string }>, partOf: Array<
      | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
      | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
      | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
    >, parts: Array<
      | { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }
      | { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> }
      | { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }
    >, statements: Array<{ id: string, summary?: string | null, madeOn?: string | null, by: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, about: Array<
        | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
        | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
        | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
      >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, ties: Array<{ id: string }>, related: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Agreement', id: string, title: string }
      | { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Source', id: string, url: string, documentTitle?: string | null }
      | { __typename: 'Statement', id: string, summary?: string | null }
      | { __typename: 'Tie', id: string }
      | { __typename: 'Topic', id: string, name: string }
    >, claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, note?: string | null, basis: ClaimBasis }> }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }> };

export type ExpiringQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  country?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
}>;


export type ExpiringQuery = { expiring: Array<{ __typename: 'Agreement', expectedEndBasis?: string | null, termStated?: string | null, termRenewal?: TermRenewal | null, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, succeededBy: Array<{ id: string, title: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }>, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }> };

export type GapsQueryVariables = Exact<{
  country: Scalars['ID']['input'];
  topic?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
}>;


export type GapsQuery = { gaps: Array<{ kind: GapKind, reason: string, country: { id: string, name?: string | null }, with?: { id: string, name?: string | null } | null, topic?: { id: string, name?: string | null } | null, numbers: Array<{ label: string, value: number }>, evidence: Array<{ id: string, title?: string | null }> }> };

export type CountryNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountryNamesQuery = { countries: Array<{ id: string, name: string, region?: string | null, kind: CountryKind }> };

export type NewestFactsQueryVariables = Exact<{
  today: Scalars['Date']['input'];
}>;


export type NewestFactsQuery = { timeline: Array<
    | { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }
    | { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }
    | { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }
  > };

export type ChecksQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecksQuery = { dataset: { checks: Array<{ name: string, passed: boolean, rows: number }> } };

export type InitiativePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InitiativePageQuery = { initiatives: Array<{ __typename: 'Initiative', aliases?: Array<string> | null, summary?: string | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, unknownTopics?: Array<string> | null, termLength?: string | null, termEndsOn?: string | null, termRenewal?: TermRenewal | null, termStated?: string | null, id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, place: Array<{ id: string, name: string }>, countriesConnection: { totalCount: number, edges: Array<{ node: { id: string, name: string }, properties: { role?: ParticipationRole | null, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, agenciesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ name: string }> }, properties: { role?: ParticipationRole | null, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, leadAgenciesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ name: string }> }, properties: { from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, peopleConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, launchedByConnection: { edges: Array<{ node: { id: string, name: string }, properties: { sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, topics: Array<{ id: string, name: string }>, partOf: Array<
      | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
      | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
      | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
    >, parts: Array<
      | { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }
      | { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> }
      | { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }
    >, succeeds: Array<{ id: string, name: string }>, succeededBy: Array<{ id: string, name: string }>, statements: Array<{ id: string, summary?: string | null, madeOn?: string | null, by: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, about: Array<
        | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
        | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
        | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
      >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, ties: Array<{ id: string }>, related: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Agreement', id: string, title: string }
      | { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Source', id: string, url: string, documentTitle?: string | null }
      | { __typename: 'Statement', id: string, summary?: string | null }
      | { __typename: 'Tie', id: string }
      | { __typename: 'Topic', id: string, name: string }
    >, claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, note?: string | null, basis: ClaimBasis }> }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }> };

export type LeadersAsOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf: Scalars['Date']['input'];
}>;


export type LeadersAsOfQuery = { initiatives: Array<{ id: string, leadersAsOf: Array<{ id: string, name: string, certainty: Certainty, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, kind?: SourceKind | null }> }> }> };

export type MatrixQueryVariables = Exact<{
  basis?: InputMaybe<Array<TieBasis> | TieBasis>;
  kinds?: InputMaybe<Array<AgreementKind> | AgreementKind>;
  topics?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  measure?: InputMaybe<Measure>;
}>;


export type MatrixQuery = { tieMatrix: Array<{ id: string, countries: Array<string>, count: number, possibly: number, undatedCount: number, possibleDuplicateCount: number, lastOn?: string | null }> };

export type TopicNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicNamesQuery = { topics: Array<{ id: string, name: string }> };

export type PairAgreementFragment = { __typename: 'Agreement', bindingness?: Bindingness | null, expectedEndBasis?: string | null, termStated?: string | null, termRenewal?: TermRenewal | null, commitmentsComplete?: boolean | null, summary?: string | null, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, agenciesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> } }> }, signatoriesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string }> }, properties: { role?: string | null, agency?: { id: string, name: string } | null } }> }, witnessesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string }> }, properties: { role?: string | null, agency?: { id: string, name: string } | null } }> }, representativesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string }> }, properties: { role?: string | null, agency?: { id: string, name: string } | null } }> }, commitments: Array<{ id: string, summary?: string | null, topics: Array<{ id: string, name: string }>, by: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, topics: Array<{ id: string, name: string }>, succeededBy: Array<{ id: string, title: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> };

export type PairQueryVariables = Exact<{
  between: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PairQuery = { tie?: { id: string, firstOn?: string | null, lastOn?: string | null, bilateralCount: number, plurilateralCount: number, programmeCount: number, contactCount: number, undatedCount: number, possibleDuplicateCount: number, inEffectCount: number, sourceCount: number, independentOrigins: number, countries: Array<{ id: string, name: string, kind: CountryKind }>, agreementsConnection: { totalCount: number, edges: Array<{ properties: { basis: TieBasis }, node: { __typename: 'Agreement', bindingness?: Bindingness | null, expectedEndBasis?: string | null, termStated?: string | null, termRenewal?: TermRenewal | null, commitmentsComplete?: boolean | null, summary?: string | null, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, agenciesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> } }> }, signatoriesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string }> }, properties: { role?: string | null, agency?: { id: string, name: string } | null } }> }, witnessesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string }> }, properties: { role?: string | null, agency?: { id: string, name: string } | null } }> }, representativesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string }> }, properties: { role?: string | null, agency?: { id: string, name: string } | null } }> }, commitments: Array<{ id: string, summary?: string | null, topics: Array<{ id: string, name: string }>, by: Array<
              | { __typename: 'Agency', id: string, name: string }
              | { __typename: 'Person', id: string, name: string }
            >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, topics: Array<{ id: string, name: string }>, succeededBy: Array<{ id: string, title: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, initiativesConnection: { totalCount: number, edges: Array<{ properties: { basis: TieBasis }, node: { __typename: 'Initiative', summary?: string | null, id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, launchedBy: Array<{ id: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, contacts: Array<{ __typename: 'Event', summary?: string | null, id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, topics: Array<{ id: string, name: string }>, agencies: Array<{ id: string, name: string, acronym?: string | null, country: Array<{ id: string, name: string }> }>, people: Array<{ id: string, name: string, country: Array<{ id: string, name: string }> }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }>, discrepancies: Array<{ id: string, property?: string | null, aspect?: string | null, reason?: string | null, about: { id: string, kind: NodeKind, name?: string | null }, values: Array<{ value: string, rank: ClaimRank, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, note?: string | null, basis: ClaimBasis }> }> }> } | null };

export type PairContactsQueryVariables = Exact<{
  between: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PairContactsQuery = { countries: Array<{ id: string, name: string }>, timeline: Array<
    | { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null }
    | { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null }
    | { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null }
  > };

export type PairAsOfQueryVariables = Exact<{
  between: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  asOf: Scalars['Date']['input'];
  measure: Measure;
}>;


export type PairAsOfQuery = { bilateral: Array<{ count: number, possibly: number, undatedCount: number, possibleDuplicateCount: number }>, plurilateral: Array<{ count: number, possibly: number, undatedCount: number, possibleDuplicateCount: number }>, tie?: { id: string, timeline: Array<
      | { __typename: 'Agreement', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Initiative', id: string }
    > } | null };

export type TopicsOfAgreementFragment = { id: string, countries: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }> };

export type PairElsewhereQueryVariables = Exact<{
  one: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  other: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PairElsewhereQuery = { one: Array<{ id: string, countries: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }> }>, other: Array<{ id: string, countries: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }> }> };

export type PersonPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PersonPageQuery = { people: Array<{ id: string, name: string, aliases?: Array<string> | null, summary?: string | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, countryConnection: { edges: Array<{ node: { id: string, name: string }, properties: { sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, agenciesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role?: string | null, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, countryRolesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role?: string | null, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, signedConnection: { edges: Array<{ node: { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, agency?: { id: string, name: string } | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, witnessedConnection: { edges: Array<{ node: { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, agency?: { id: string, name: string } | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, representedConnection: { edges: Array<{ node: { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, agency?: { id: string, name: string } | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, launchedConnection: { edges: Array<{ node: { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }, properties: { sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, initiativesConnection: { edges: Array<{ node: { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }, properties: { role?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, eventsConnection: { edges: Array<{ node: { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> }, properties: { role?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> } }> }, statements: Array<{ id: string, summary?: string | null, madeOn?: string | null, by: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, about: Array<
        | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
        | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
        | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
      >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, note?: string | null, basis: ClaimBasis }> }>, related: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Agreement', id: string, title: string }
      | { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Source', id: string, url: string, documentTitle?: string | null }
      | { __typename: 'Statement', id: string, summary?: string | null }
      | { __typename: 'Tie', id: string }
      | { __typename: 'Topic', id: string, name: string }
    >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }> };

export type SourcePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SourcePageQuery = { sources: Array<{ language?: string | null, derivedFrom?: string | null, id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, repeats: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }>, repeatedBy: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }>, claimsConnection: { totalCount: number, edges: Array<{ node: { id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, about?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Agreement', id: string, title: string }
            | { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'Source', id: string, url: string, documentTitle?: string | null }
            | { __typename: 'Statement', id: string, summary?: string | null }
            | { __typename: 'Tie', id: string }
            | { __typename: 'Topic', id: string, name: string }
           | null }, properties: { basis: ClaimBasis, locator?: string | null, note?: string | null } }> }, mentions: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Agreement', id: string, title: string }
      | { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Place', id: string, name: string }
      | { __typename: 'Source', id: string, url: string, documentTitle?: string | null }
      | { __typename: 'Statement', id: string, summary?: string | null }
      | { __typename: 'Tie', id: string }
      | { __typename: 'Topic', id: string, name: string }
    > }> };

export type SourceFactsQueryVariables = Exact<{
  of: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type SourceFactsQuery = { neighbourhood: { truncated: boolean, nodes: Array<{ id: string, kind: NodeKind, name?: string | null }>, edges: Array<{ id: string, from: string, to: string, relationship: string, on?: string | null, until?: string | null, sources: Array<string> }> } };

export type TopicPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TopicPageQuery = { topics: Array<{ id: string, name: string, altLabels?: Array<string> | null, scope?: string | null, notes?: string | null, broader: Array<{ id: string, name: string }>, narrower: Array<{ id: string, name: string, agreementsConnection: { totalCount: number } }>, agreementsConnection: { totalCount: number }, initiativesConnection: { totalCount: number }, eventsConnection: { totalCount: number }, commitments: Array<{ id: string, summary?: string | null, agreement: Array<{ id: string, title: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind }> }>, timeline: Array<
    | { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }
    | { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> }
    | { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }
  > };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first: Scalars['Int']['input'];
}>;


export type SearchQuery = { search: Array<
    | { __typename: 'Agency', id: string, name: string, acronym?: string | null, country: Array<{ name: string }> }
    | { __typename: 'Agreement', id: string, title: string, happenedOn?: string | null }
    | { __typename: 'Country', id: string, name: string, region?: string | null }
    | { __typename: 'Event', id: string, name: string, startsOn?: string | null }
    | { __typename: 'Initiative', id: string, name: string, happenedOn?: string | null }
    | { __typename: 'Person', id: string, name: string, country: Array<{ name: string }> }
    | { __typename: 'Source', id: string, url: string, publisher?: string | null, documentTitle?: string | null }
    | { __typename: 'Topic', id: string, name: string }
  > };

export type AgreementEntryFragment = { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null };

export type EventEntryFragment = { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null };

export type InitiativeEntryFragment = { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null };

export type ListedAgreementFragment = { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } };

export type ListedInitiativeFragment = { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> };

export type ListedEventFragment = { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> };

type ListedEntry_Agreement_Fragment = { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } };

type ListedEntry_Event_Fragment = { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> };

type ListedEntry_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> };

export type ListedEntryFragment =
  | ListedEntry_Agreement_Fragment
  | ListedEntry_Event_Fragment
  | ListedEntry_Initiative_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EntityPartsFragmentDoc = new TypedDocumentString(`
    fragment EntityParts on Entity {
  __typename
  ... on Country {
    id
    name
  }
  ... on Agency {
    id
    name
  }
  ... on Person {
    id
    name
  }
  ... on Initiative {
    id
    name
  }
  ... on Agreement {
    id
    title
  }
  ... on Event {
    id
    name
  }
  ... on Place {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Commitment {
    id
    summary
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Statement {
    id
    summary
  }
  ... on Source {
    id
    documentTitle: title
    url
  }
  ... on Tie {
    id
  }
}
    `, {"fragmentName":"EntityParts"}) as unknown as TypedDocumentString<EntityPartsFragment, unknown>;
export const NeighbourEntryFragmentDoc = new TypedDocumentString(`
    fragment NeighbourEntry on TimelineEntry {
  __typename
  ... on Agreement {
    id
    title
    happenedOn
  }
  ... on Event {
    id
    name
    startsOn
  }
  ... on Initiative {
    id
    name
    happenedOn
  }
}
    `, {"fragmentName":"NeighbourEntry"}) as unknown as TypedDocumentString<NeighbourEntryFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const StatementPartsFragmentDoc = new TypedDocumentString(`
    fragment StatementParts on Statement {
  id
  summary
  madeOn
  by(limit: 5) {
    __typename
    ... on Person {
      id
      name
    }
    ... on Agency {
      id
      name
    }
  }
  about(limit: 5) {
    ...NeighbourEntry
  }
  sources(first: 20) {
    ...SourceParts
  }
}
    fragment NeighbourEntry on TimelineEntry {
  __typename
  ... on Agreement {
    id
    title
    happenedOn
  }
  ... on Event {
    id
    name
    startsOn
  }
  ... on Initiative {
    id
    name
    happenedOn
  }
}
fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}`, {"fragmentName":"StatementParts"}) as unknown as TypedDocumentString<StatementPartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    note
    basis
  }
}
    `, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const DiscrepancyPartsFragmentDoc = new TypedDocumentString(`
    fragment DiscrepancyParts on Discrepancy {
  id
  about {
    id
    kind
    name
  }
  property
  aspect
  reason
  values {
    value
    rank
    sources {
      id
      title
      url
      publisher
      publishedOn
      kind
      locator
      note
      basis
    }
  }
}
    `, {"fragmentName":"DiscrepancyParts"}) as unknown as TypedDocumentString<DiscrepancyPartsFragment, unknown>;
export const SignaturePartsFragmentDoc = new TypedDocumentString(`
    fragment SignatureParts on Signature {
  role
  onBehalfOf
  manner
  agency {
    id
    name
  }
  sources {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}`, {"fragmentName":"SignatureParts"}) as unknown as TypedDocumentString<SignaturePartsFragment, unknown>;
export const AgreementEntryFragmentDoc = new TypedDocumentString(`
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
    `, {"fragmentName":"AgreementEntry"}) as unknown as TypedDocumentString<AgreementEntryFragment, unknown>;
export const PairAgreementFragmentDoc = new TypedDocumentString(`
    fragment PairAgreement on Agreement {
  ...AgreementEntry
  bindingness
  expectedEndBasis
  termStated
  termRenewal
  commitmentsComplete
  summary
  countries {
    id
    name
  }
  agenciesConnection {
    edges {
      node {
        id
        name
        country(limit: 1) {
          id
          name
        }
      }
    }
  }
  signatoriesConnection {
    edges {
      node {
        id
        name
        country(limit: 1) {
          id
        }
      }
      properties {
        role
        agency {
          id
          name
        }
      }
    }
  }
  witnessesConnection {
    edges {
      node {
        id
        name
        country(limit: 1) {
          id
        }
      }
      properties {
        role
        agency {
          id
          name
        }
      }
    }
  }
  representativesConnection {
    edges {
      node {
        id
        name
        country(limit: 1) {
          id
        }
      }
      properties {
        role
        agency {
          id
          name
        }
      }
    }
  }
  commitments {
    id
    summary
    topics(limit: 5) {
      id
      name
    }
    by(limit: 2) {
      __typename
      ... on Person {
        id
        name
      }
      ... on Agency {
        id
        name
      }
    }
    sources(first: 5) {
      ...SourceParts
    }
  }
  topics {
    id
    name
  }
  succeededBy(limit: 5) {
    id
    title
  }
  sources {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}`, {"fragmentName":"PairAgreement"}) as unknown as TypedDocumentString<PairAgreementFragment, unknown>;
export const TopicsOfAgreementFragmentDoc = new TypedDocumentString(`
    fragment TopicsOfAgreement on Agreement {
  id
  countries(limit: 3) {
    id
    name
  }
  topics {
    id
    name
  }
}
    `, {"fragmentName":"TopicsOfAgreement"}) as unknown as TypedDocumentString<TopicsOfAgreementFragment, unknown>;
export const ListedAgreementFragmentDoc = new TypedDocumentString(`
    fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries(limit: 6) {
    id
    name
  }
  tiesConnection(first: 1) {
    edges {
      properties {
        basis
      }
    }
  }
}
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}`, {"fragmentName":"ListedAgreement"}) as unknown as TypedDocumentString<ListedAgreementFragment, unknown>;
export const InitiativeEntryFragmentDoc = new TypedDocumentString(`
    fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}
    `, {"fragmentName":"InitiativeEntry"}) as unknown as TypedDocumentString<InitiativeEntryFragment, unknown>;
export const ListedInitiativeFragmentDoc = new TypedDocumentString(`
    fragment ListedInitiative on Initiative {
  ...InitiativeEntry
  countries(limit: 6) {
    id
    name
  }
}
    fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}`, {"fragmentName":"ListedInitiative"}) as unknown as TypedDocumentString<ListedInitiativeFragment, unknown>;
export const EventEntryFragmentDoc = new TypedDocumentString(`
    fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
    `, {"fragmentName":"EventEntry"}) as unknown as TypedDocumentString<EventEntryFragment, unknown>;
export const ListedEventFragmentDoc = new TypedDocumentString(`
    fragment ListedEvent on Event {
  ...EventEntry
  countries(limit: 6) {
    id
    name
  }
}
    fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}`, {"fragmentName":"ListedEvent"}) as unknown as TypedDocumentString<ListedEventFragment, unknown>;
export const ListedEntryFragmentDoc = new TypedDocumentString(`
    fragment ListedEntry on TimelineEntry {
  ...ListedAgreement
  ...ListedInitiative
  ...ListedEvent
}
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries(limit: 6) {
    id
    name
  }
  tiesConnection(first: 1) {
    edges {
      properties {
        basis
      }
    }
  }
}
fragment ListedInitiative on Initiative {
  ...InitiativeEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries(limit: 6) {
    id
    name
  }
}`, {"fragmentName":"ListedEntry"}) as unknown as TypedDocumentString<ListedEntryFragment, unknown>;
export const FormerIdDocument = new TypedDocumentString(`
    query FormerId($id: ID!) {
  neighbourhood(of: [$id], hops: 1, limit: 1) {
    nodes {
      id
      kind
    }
  }
}
    `) as unknown as TypedDocumentString<FormerIdQuery, FormerIdQueryVariables>;
export const NeighbourhoodDocument = new TypedDocumentString(`
    query Neighbourhood($of: [ID!]!, $hops: Int!, $kinds: [NodeKind!], $relationships: [String!], $direction: Direction!, $limit: Int!, $after: ID, $asOf: Date) {
  neighbourhood(
    of: $of
    hops: $hops
    kinds: $kinds
    relationships: $relationships
    direction: $direction
    limit: $limit
    after: $after
    asOf: $asOf
  ) {
    nodes {
      id
      kind
      name
      degree
    }
    edges {
      id
      from
      to
      relationship
      on
      until
      sources
    }
    truncated
    leftOut {
      kind
      relationship
      direction
      count
    }
  }
}
    `) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const DatedDetailsDocument = new TypedDocumentString(`
    query DatedDetails($ids: [ID!]!, $limit: Int!) {
  agreements(where: {id: {in: $ids}}, limit: $limit) {
    id
    kind
    happenedOn
    topics {
      id
      name
    }
    tiesConnection {
      edges {
        properties {
          basis
        }
      }
    }
  }
  initiatives(where: {id: {in: $ids}}, limit: $limit) {
    id
    kind
    happenedOn
    topics {
      id
      name
    }
    tiesConnection {
      edges {
        properties {
          basis
        }
      }
    }
  }
  events(where: {id: {in: $ids}}, limit: $limit) {
    id
    kind
    happenedOn
    topics {
      id
      name
    }
    ties(limit: 1) {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DatedDetailsQuery, DatedDetailsQueryVariables>;
export const PathsBetweenDocument = new TypedDocumentString(`
    query PathsBetween($from: ID!, $to: ID!, $first: Int!, $asOf: Date) {
  paths(from: $from, to: $to, first: $first, asOf: $asOf) {
    length
    hops {
      from {
        id
        kind
        name
      }
      relationship
      to {
        id
        kind
        name
      }
      forward
      on
      sources {
        id
        title
        url
        publisher
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const SourcesOfFactsDocument = new TypedDocumentString(`
    query SourcesOfFacts($ids: [ID!]!, $limit: Int!) {
  sources(where: {id: {in: $ids}}, limit: $limit) {
    ...SourceParts
  }
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}`) as unknown as TypedDocumentString<SourcesOfFactsQuery, SourcesOfFactsQueryVariables>;
export const DatasetDocument = new TypedDocumentString(`
    query Dataset {
  dataset {
    revision
    builtAt
    complete
    licence
    citation
    counts {
      kind
      count
    }
    sources
    officialSources
    undated
    possibleDuplicates
    newestOn
  }
}
    `) as unknown as TypedDocumentString<DatasetQuery, DatasetQueryVariables>;
export const MapOfTiesDocument = new TypedDocumentString(`
    query MapOfTies($basis: [TieBasis!], $kinds: [AgreementKind!], $topics: [ID!], $asOf: Date, $measure: Measure) {
  tieMatrix(
    basis: $basis
    kinds: $kinds
    topics: $topics
    asOf: $asOf
    measure: $measure
  ) {
    id
    countries
    count
    possibly
    undatedCount
    possibleDuplicateCount
    lastOn
  }
}
    `) as unknown as TypedDocumentString<MapOfTiesQuery, MapOfTiesQueryVariables>;
export const MapCountriesDocument = new TypedDocumentString(`
    query MapCountries($limit: Int!) {
  countries(limit: $limit, sort: [{name: ASC}]) {
    id
    name
    kind
    isoNumeric
    region
  }
}
    `) as unknown as TypedDocumentString<MapCountriesQuery, MapCountriesQueryVariables>;
export const AgencyPageDocument = new TypedDocumentString(`
    query AgencyPage($id: ID!) {
  agencies(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    acronym
    kind
    level
    seat
    aliases
    formerNames
    formedOn
    dissolvedOn
    summary
    notes
    reviewedOn
    unresolved
    unknownTopics
    countryConnection {
      edges {
        node {
          id
          name
        }
        properties {
          sources {
            ...SourceParts
          }
        }
      }
    }
    parentsConnection {
      edges {
        node {
          id
          name
        }
        properties {
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    partsConnection {
      edges {
        node {
          id
          name
        }
        properties {
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    predecessorsConnection {
      edges {
        node {
          id
          name
        }
        properties {
          on
          how
          sources {
            ...SourceParts
          }
        }
      }
    }
    successorsConnection {
      edges {
        node {
          id
          name
        }
        properties {
          on
          how
          sources {
            ...SourceParts
          }
        }
      }
    }
    currentBody {
      id
      name
    }
    membersConnection(first: 200) {
      totalCount
      edges {
        node {
          __typename
          ... on Country {
            id
            name
          }
          ... on Agency {
            id
            name
          }
        }
        properties {
          role
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    memberOfConnection {
      edges {
        node {
          __typename
          ... on Agency {
            id
            name
          }
          ... on Country {
            id
            name
          }
          ... on Initiative {
            id
            name
          }
        }
        properties {
          role
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    peopleConnection(first: 200) {
      totalCount
      edges {
        node {
          id
          name
        }
        properties {
          role
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    leadsConnection {
      edges {
        node {
          id
          name
        }
        properties {
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    statements(limit: 50) {
      ...StatementParts
    }
    claims(first: 200) {
      ...ClaimParts
    }
    related(first: 50) {
      ...EntityParts
    }
    sources(first: 200) {
      ...SourceParts
    }
  }
  timeline(agencies: [$id], first: 300) {
    ...ListedEntry
  }
}
    fragment NeighbourEntry on TimelineEntry {
  __typename
  ... on Agreement {
    id
    title
    happenedOn
  }
  ... on Event {
    id
    name
    startsOn
  }
  ... on Initiative {
    id
    name
    happenedOn
  }
}
fragment EntityParts on Entity {
  __typename
  ... on Country {
    id
    name
  }
  ... on Agency {
    id
    name
  }
  ... on Person {
    id
    name
  }
  ... on Initiative {
    id
    name
  }
  ... on Agreement {
    id
    title
  }
  ... on Event {
    id
    name
  }
  ... on Place {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Commitment {
    id
    summary
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Statement {
    id
    summary
  }
  ... on Source {
    id
    documentTitle: title
    url
  }
  ... on Tie {
    id
  }
}
fragment StatementParts on Statement {
  id
  summary
  madeOn
  by(limit: 5) {
    __typename
    ... on Person {
      id
      name
    }
    ... on Agency {
      id
      name
    }
  }
  about(limit: 5) {
    ...NeighbourEntry
  }
  sources(first: 20) {
    ...SourceParts
  }
}
fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    note
    basis
  }
}
fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries(limit: 6) {
    id
    name
  }
  tiesConnection(first: 1) {
    edges {
      properties {
        basis
      }
    }
  }
}
fragment ListedInitiative on Initiative {
  ...InitiativeEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEntry on TimelineEntry {
  ...ListedAgreement
  ...ListedInitiative
  ...ListedEvent
}`) as unknown as TypedDocumentString<AgencyPageQuery, AgencyPageQueryVariables>;
export const AgreementPageDocument = new TypedDocumentString(`
    query AgreementPage($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    ...AgreementEntry
    aliases
    statusOn
    bindingness
    termLength
    termFrom
    termEndsOn
    termRenewal
    termStated
    expectedEndBasis
    lastActivityOn
    commitmentsComplete
    summary
    notes
    reviewedOn
    unresolved
    unknownTopics
    formerIds
    place(limit: 5) {
      id
      name
      country(limit: 1) {
        id
        name
      }
    }
    countriesConnection(first: 500) {
      totalCount
      edges {
        node {
          id
          name
        }
        properties {
          how
          joinedOn
          inEffectOn
          leftOn
          declaration
          sources {
            ...SourceParts
          }
        }
      }
    }
    agenciesConnection(first: 200) {
      edges {
        node {
          id
          name
          country(limit: 1) {
            id
            name
          }
        }
        properties {
          sources {
            ...SourceParts
          }
        }
      }
    }
    signatoriesConnection(first: 200) {
      edges {
        node {
          id
          name
          country(limit: 1) {
            id
            name
          }
        }
        properties {
          ...SignatureParts
        }
      }
    }
    witnessesConnection(first: 200) {
      edges {
        node {
          id
          name
          country(limit: 1) {
            id
            name
          }
        }
        properties {
          ...SignatureParts
        }
      }
    }
    representativesConnection(first: 200) {
      edges {
        node {
          id
          name
          country(limit: 1) {
            id
            name
          }
        }
        properties {
          ...SignatureParts
        }
      }
    }
    topicsConnection(first: 100) {
      edges {
        node {
          id
          name
        }
        properties {
          word
          sources {
            ...SourceParts
          }
        }
      }
    }
    commitments(limit: 200) {
      id
      summary
      topics(limit: 20) {
        id
        name
      }
      by(limit: 5) {
        __typename
        ... on Person {
          id
          name
        }
        ... on Agency {
          id
          name
        }
      }
      sources(first: 20) {
        ...SourceParts
      }
    }
    event(limit: 5) {
      id
      name
    }
    partOf(limit: 20) {
      ...NeighbourEntry
    }
    parts(limit: 100) {
      ...NeighbourEntry
    }
    succeeds(limit: 20) {
      id
      title
    }
    succeededBy(limit: 20) {
      id
      title
    }
    amends(limit: 20) {
      id
      title
    }
    amendedBy(limit: 20) {
      id
      title
    }
    implements(limit: 20) {
      id
      title
    }
    implementedBy(limit: 20) {
      id
      title
    }
    statements(limit: 50) {
      ...StatementParts
    }
    ties(limit: 50) {
      id
    }
    related(first: 50) {
      ...EntityParts
    }
    claims(first: 500) {
      ...ClaimParts
    }
    sources(first: 200) {
      ...SourceParts
    }
  }
}
    fragment NeighbourEntry on TimelineEntry {
  __typename
  ... on Agreement {
    id
    title
    happenedOn
  }
  ... on Event {
    id
    name
    startsOn
  }
  ... on Initiative {
    id
    name
    happenedOn
  }
}
fragment EntityParts on Entity {
  __typename
  ... on Country {
    id
    name
  }
  ... on Agency {
    id
    name
  }
  ... on Person {
    id
    name
  }
  ... on Initiative {
    id
    name
  }
  ... on Agreement {
    id
    title
  }
  ... on Event {
    id
    name
  }
  ... on Place {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Commitment {
    id
    summary
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Statement {
    id
    summary
  }
  ... on Source {
    id
    documentTitle: title
    url
  }
  ... on Tie {
    id
  }
}
fragment StatementParts on Statement {
  id
  summary
  madeOn
  by(limit: 5) {
    __typename
    ... on Person {
      id
      name
    }
    ... on Agency {
      id
      name
    }
  }
  about(limit: 5) {
    ...NeighbourEntry
  }
  sources(first: 20) {
    ...SourceParts
  }
}
fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    note
    basis
  }
}
fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
fragment SignatureParts on Signature {
  role
  onBehalfOf
  manner
  agency {
    id
    name
  }
  sources {
    ...SourceParts
  }
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}`) as unknown as TypedDocumentString<AgreementPageQuery, AgreementPageQueryVariables>;
export const WhoSignedDocument = new TypedDocumentString(`
    query WhoSigned {
  agreements(where: {id: {eq: "gb-sg-mou-digital-government-2019"}}) {
    title
    signedOn
    signatoriesConnection {
      edges {
        node {
          name
        }
        properties {
          role
          agency {
            name
          }
          sources {
            title
            url
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoSignedQuery, WhoSignedQueryVariables>;
export const WhatTiesTwoCountriesDocument = new TypedDocumentString(`
    query WhatTiesTwoCountries {
  tie(between: ["SG", "GB"]) {
    bilateralCount
    plurilateralCount
    timeline(first: 20) {
      ... on Agreement {
        title
        signedOn
        status
      }
      ... on Initiative {
        name
        launchedOn
      }
      ... on Event {
        name
        startsOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhatTiesTwoCountriesQuery, WhatTiesTwoCountriesQueryVariables>;
export const WhoLedSmartNationDocument = new TypedDocumentString(`
    query WhoLedSmartNation {
  initiatives(where: {id: {eq: "sg-smart-nation-2014"}}) {
    name
    leadersAsOf(asOf: "2019-06-13") {
      name
      certainty
      sources {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoLedSmartNationQuery, WhoLedSmartNationQueryVariables>;
export const HowAreTheyLinkedDocument = new TypedDocumentString(`
    query HowAreTheyLinked {
  paths(from: "person-gb-philip-hammond", to: "sg-smart-nation-2014") {
    length
    hops {
      from {
        name
      }
      relationship
      to {
        name
      }
      on
      sources {
        title
        url
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HowAreTheyLinkedQuery, HowAreTheyLinkedQueryVariables>;
export const WhoDisagreesDocument = new TypedDocumentString(`
    query WhoDisagrees {
  discrepancies(property: "signedOn", first: 10) {
    about {
      name
    }
    values {
      value
      rank
      sources {
        publisher
        url
      }
    }
    reason
  }
}
    `) as unknown as TypedDocumentString<WhoDisagreesQuery, WhoDisagreesQueryVariables>;
export const WhoHoldsTheNetworkTogetherDocument = new TypedDocumentString(`
    query WhoHoldsTheNetworkTogether {
  central(kind: AGENCY, measure: BETWEENNESS, first: 10) {
    rank
    name
    score
  }
}
    `) as unknown as TypedDocumentString<WhoHoldsTheNetworkTogetherQuery, WhoHoldsTheNetworkTogetherQueryVariables>;
export const CountryPageDocument = new TypedDocumentString(`
    query CountryPage($id: ID!) {
  countries(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    iso3
    isoNumeric
    region
    kind
    summary
    aliases
    notes
    reviewedOn
    unresolved
    ties(limit: 500) {
      id
      firstOn
      lastOn
      bilateralCount
      plurilateralCount
      programmeCount
      contactCount
      undatedCount
      possibleDuplicateCount
      countries(limit: 2) {
        id
        name
      }
    }
    agreementsConnection(first: 1) {
      totalCount
    }
    initiativesConnection(first: 1) {
      totalCount
    }
    eventsConnection(first: 1) {
      totalCount
    }
    agencies(limit: 500, sort: [{name: ASC}]) {
      id
      name
      acronym
      kind
      level
    }
    people(limit: 500, sort: [{name: ASC}]) {
      id
      name
      agenciesConnection(first: 3) {
        edges {
          node {
            id
            name
          }
          properties {
            role
          }
        }
      }
    }
    members: membersConnection(first: 100) {
      edges {
        node {
          id
          name
        }
        properties {
          role
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    memberOf: memberOfConnection(first: 100) {
      edges {
        node {
          ... on Agency {
            id
            name
          }
          ... on Country {
            id
            name
          }
          ... on Initiative {
            id
            name
          }
          __typename
        }
        properties {
          role
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    claims(first: 100) {
      ...ClaimParts
    }
    related(first: 50) {
      ...EntityParts
    }
    sources(first: 50) {
      ...SourceParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  ... on Country {
    id
    name
  }
  ... on Agency {
    id
    name
  }
  ... on Person {
    id
    name
  }
  ... on Initiative {
    id
    name
  }
  ... on Agreement {
    id
    title
  }
  ... on Event {
    id
    name
  }
  ... on Place {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Commitment {
    id
    summary
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Statement {
    id
    summary
  }
  ... on Source {
    id
    documentTitle: title
    url
  }
  ... on Tie {
    id
  }
}
fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    note
    basis
  }
}
fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}`) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
export const CountryTimelineDocument = new TypedDocumentString(`
    query CountryTimeline($id: ID!, $first: Int!) {
  timeline(countries: [$id], first: $first) {
    ...ListedEntry
  }
}
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries(limit: 6) {
    id
    name
  }
  tiesConnection(first: 1) {
    edges {
      properties {
        basis
      }
    }
  }
}
fragment ListedInitiative on Initiative {
  ...InitiativeEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEntry on TimelineEntry {
  ...ListedAgreement
  ...ListedInitiative
  ...ListedEvent
}`) as unknown as TypedDocumentString<CountryTimelineQuery, CountryTimelineQueryVariables>;
export const DiscrepanciesDocument = new TypedDocumentString(`
    query Discrepancies($country: ID, $property: String, $first: Int!) {
  discrepancies(country: $country, property: $property, first: $first) {
    ...DiscrepancyParts
  }
}
    fragment DiscrepancyParts on Discrepancy {
  id
  about {
    id
    kind
    name
  }
  property
  aspect
  reason
  values {
    value
    rank
    sources {
      id
      title
      url
      publisher
      publishedOn
      kind
      locator
      note
      basis
    }
  }
}`) as unknown as TypedDocumentString<DiscrepanciesQuery, DiscrepanciesQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($id: ID!) {
  events(where: {id: {eq: $id}}, limit: 1) {
    ...EventEntry
    aliases
    summary
    notes
    reviewedOn
    unresolved
    unknownTopics
    placeConnection {
      edges {
        node {
          id
          name
          country(limit: 1) {
            id
            name
          }
        }
        properties {
          sources {
            ...SourceParts
          }
        }
      }
    }
    countriesConnection(first: 500) {
      totalCount
      edges {
        node {
          id
          name
        }
        properties {
          role
          sources {
            ...SourceParts
          }
        }
      }
    }
    agenciesConnection(first: 200) {
      edges {
        node {
          id
          name
          country(limit: 1) {
            name
          }
        }
        properties {
          role
          sources {
            ...SourceParts
          }
        }
      }
    }
    peopleConnection(first: 200) {
      edges {
        node {
          id
          name
          country(limit: 1) {
            name
          }
        }
        properties {
          role
          sources {
            ...SourceParts
          }
        }
      }
    }
    agreements(limit: 100) {
      ...ListedAgreement
    }
    topics(limit: 50) {
      id
      name
    }
    partOf(limit: 20) {
      ...NeighbourEntry
    }
    parts(limit: 100) {
      ...ListedEntry
    }
    statements(limit: 50) {
      ...StatementParts
    }
    ties(limit: 100) {
      id
    }
    related(first: 50) {
      ...EntityParts
    }
    claims(first: 200) {
      ...ClaimParts
    }
    sources(first: 100) {
      ...SourceParts
    }
  }
}
    fragment NeighbourEntry on TimelineEntry {
  __typename
  ... on Agreement {
    id
    title
    happenedOn
  }
  ... on Event {
    id
    name
    startsOn
  }
  ... on Initiative {
    id
    name
    happenedOn
  }
}
fragment EntityParts on Entity {
  __typename
  ... on Country {
    id
    name
  }
  ... on Agency {
    id
    name
  }
  ... on Person {
    id
    name
  }
  ... on Initiative {
    id
    name
  }
  ... on Agreement {
    id
    title
  }
  ... on Event {
    id
    name
  }
  ... on Place {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Commitment {
    id
    summary
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Statement {
    id
    summary
  }
  ... on Source {
    id
    documentTitle: title
    url
  }
  ... on Tie {
    id
  }
}
fragment StatementParts on Statement {
  id
  summary
  madeOn
  by(limit: 5) {
    __typename
    ... on Person {
      id
      name
    }
    ... on Agency {
      id
      name
    }
  }
  about(limit: 5) {
    ...NeighbourEntry
  }
  sources(first: 20) {
    ...SourceParts
  }
}
fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    note
    basis
  }
}
fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries(limit: 6) {
    id
    name
  }
  tiesConnection(first: 1) {
    edges {
      properties {
        basis
      }
    }
  }
}
fragment ListedInitiative on Initiative {
  ...InitiativeEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEntry on TimelineEntry {
  ...ListedAgreement
  ...ListedInitiative
  ...ListedEvent
}`) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const ExpiringDocument = new TypedDocumentString(`
    query Expiring($from: Date!, $to: Date!, $country: ID, $first: Int!) {
  expiring(from: $from, to: $to, country: $country, first: $first) {
    ...ListedAgreement
    expectedEndBasis
    termStated
    termRenewal
    succeededBy(limit: 3) {
      id
      title
    }
    sources(first: 10) {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries(limit: 6) {
    id
    name
  }
  tiesConnection(first: 1) {
    edges {
      properties {
        basis
      }
    }
  }
}`) as unknown as TypedDocumentString<ExpiringQuery, ExpiringQueryVariables>;
export const GapsDocument = new TypedDocumentString(`
    query Gaps($country: ID!, $topic: ID, $asOf: Date, $first: Int!) {
  gaps(country: $country, topic: $topic, asOf: $asOf, first: $first) {
    kind
    country {
      id
      name
    }
    with {
      id
      name
    }
    topic {
      id
      name
    }
    reason
    numbers {
      label
      value
    }
    evidence {
      id
      title
    }
  }
}
    `) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const CountryNamesDocument = new TypedDocumentString(`
    query CountryNames {
  countries(limit: 500, sort: [{name: ASC}]) {
    id
    name
    region
    kind
  }
}
    `) as unknown as TypedDocumentString<CountryNamesQuery, CountryNamesQueryVariables>;
export const NewestFactsDocument = new TypedDocumentString(`
    query NewestFacts($today: Date!) {
  timeline(to: $today, first: 8) {
    ...AgreementEntry
    ...EventEntry
    ...InitiativeEntry
    ... on Agreement {
      countries(limit: 6) {
        id
        name
      }
      sources(first: 10) {
        ...SourceParts
      }
    }
    ... on Event {
      countries(limit: 6) {
        id
        name
      }
      sources(first: 10) {
        ...SourceParts
      }
    }
    ... on Initiative {
      countries(limit: 6) {
        id
        name
      }
      sources(first: 10) {
        ...SourceParts
      }
    }
  }
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}`) as unknown as TypedDocumentString<NewestFactsQuery, NewestFactsQueryVariables>;
export const ChecksDocument = new TypedDocumentString(`
    query Checks {
  dataset {
    checks {
      name
      passed
      rows
    }
  }
}
    `) as unknown as TypedDocumentString<ChecksQuery, ChecksQueryVariables>;
export const InitiativePageDocument = new TypedDocumentString(`
    query InitiativePage($id: ID!) {
  initiatives(where: {id: {eq: $id}}, limit: 1) {
    ...InitiativeEntry
    aliases
    summary
    notes
    reviewedOn
    unresolved
    unknownTopics
    termLength
    termEndsOn
    termRenewal
    termStated
    place(limit: 3) {
      id
      name
    }
    countriesConnection(first: 500) {
      totalCount
      edges {
        node {
          id
          name
        }
        properties {
          role
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    agenciesConnection(first: 200) {
      edges {
        node {
          id
          name
          country(limit: 1) {
            name
          }
        }
        properties {
          role
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    leadAgenciesConnection {
      edges {
        node {
          id
          name
          country(limit: 1) {
            name
          }
        }
        properties {
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    peopleConnection {
      edges {
        node {
          id
          name
        }
        properties {
          role
          sources {
            ...SourceParts
          }
        }
      }
    }
    launchedByConnection {
      edges {
        node {
          id
          name
        }
        properties {
          sources {
            ...SourceParts
          }
        }
      }
    }
    topics(limit: 100) {
      id
      name
    }
    partOf(limit: 20) {
      ...NeighbourEntry
    }
    parts(limit: 200) {
      ...ListedEntry
    }
    succeeds(limit: 20) {
      id
      name
    }
    succeededBy(limit: 20) {
      id
      name
    }
    statements(limit: 50) {
      ...StatementParts
    }
    ties(limit: 100) {
      id
    }
    related(first: 50) {
      ...EntityParts
    }
    claims(first: 300) {
      ...ClaimParts
    }
    sources(first: 200) {
      ...SourceParts
    }
  }
}
    fragment NeighbourEntry on TimelineEntry {
  __typename
  ... on Agreement {
    id
    title
    happenedOn
  }
  ... on Event {
    id
    name
    startsOn
  }
  ... on Initiative {
    id
    name
    happenedOn
  }
}
fragment EntityParts on Entity {
  __typename
  ... on Country {
    id
    name
  }
  ... on Agency {
    id
    name
  }
  ... on Person {
    id
    name
  }
  ... on Initiative {
    id
    name
  }
  ... on Agreement {
    id
    title
  }
  ... on Event {
    id
    name
  }
  ... on Place {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Commitment {
    id
    summary
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Statement {
    id
    summary
  }
  ... on Source {
    id
    documentTitle: title
    url
  }
  ... on Tie {
    id
  }
}
fragment StatementParts on Statement {
  id
  summary
  madeOn
  by(limit: 5) {
    __typename
    ... on Person {
      id
      name
    }
    ... on Agency {
      id
      name
    }
  }
  about(limit: 5) {
    ...NeighbourEntry
  }
  sources(first: 20) {
    ...SourceParts
  }
}
fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    note
    basis
  }
}
fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries(limit: 6) {
    id
    name
  }
  tiesConnection(first: 1) {
    edges {
      properties {
        basis
      }
    }
  }
}
fragment ListedInitiative on Initiative {
  ...InitiativeEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEntry on TimelineEntry {
  ...ListedAgreement
  ...ListedInitiative
  ...ListedEvent
}`) as unknown as TypedDocumentString<InitiativePageQuery, InitiativePageQueryVariables>;
export const LeadersAsOfDocument = new TypedDocumentString(`
    query LeadersAsOf($id: ID!, $asOf: Date!) {
  initiatives(where: {id: {eq: $id}}, limit: 1) {
    id
    leadersAsOf(asOf: $asOf) {
      id
      name
      certainty
      from
      to
      sources {
        id
        title
        url
        publisher
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeadersAsOfQuery, LeadersAsOfQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($basis: [TieBasis!], $kinds: [AgreementKind!], $topics: [ID!], $asOf: Date, $measure: Measure) {
  tieMatrix(
    basis: $basis
    kinds: $kinds
    topics: $topics
    asOf: $asOf
    measure: $measure
  ) {
    id
    countries
    count
    possibly
    undatedCount
    possibleDuplicateCount
    lastOn
  }
}
    `) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const TopicNamesDocument = new TypedDocumentString(`
    query TopicNames {
  topics(limit: 500, sort: [{name: ASC}]) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TopicNamesQuery, TopicNamesQueryVariables>;
export const PairDocument = new TypedDocumentString(`
    query Pair($between: [ID!]!) {
  tie(between: $between) {
    id
    firstOn
    lastOn
    bilateralCount
    plurilateralCount
    programmeCount
    contactCount
    undatedCount
    possibleDuplicateCount
    inEffectCount
    sourceCount
    independentOrigins
    countries(limit: 2) {
      id
      name
      kind
    }
    agreementsConnection(first: 100) {
      totalCount
      edges {
        properties {
          basis
        }
        node {
          ...PairAgreement
        }
      }
    }
    initiativesConnection(first: 100) {
      totalCount
      edges {
        properties {
          basis
        }
        node {
          ...InitiativeEntry
          summary
          launchedBy {
            id
          }
          sources(first: 20) {
            ...SourceParts
          }
        }
      }
    }
    contacts(limit: 100) {
      ...EventEntry
      summary
      countries {
        id
        name
      }
      sources(first: 20) {
        ...SourceParts
      }
    }
    topics(first: 100) {
      id
      name
    }
    agencies(first: 100) {
      id
      name
      acronym
      country(limit: 1) {
        id
        name
      }
    }
    people(first: 100) {
      id
      name
      country(limit: 1) {
        id
        name
      }
    }
    sources(first: 500) {
      ...SourceParts
    }
    discrepancies(first: 100) {
      ...DiscrepancyParts
    }
  }
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
fragment DiscrepancyParts on Discrepancy {
  id
  about {
    id
    kind
    name
  }
  property
  aspect
  reason
  values {
    value
    rank
    sources {
      id
      title
      url
      publisher
      publishedOn
      kind
      locator
      note
      basis
    }
  }
}
fragment PairAgreement on Agreement {
  ...AgreementEntry
  bindingness
  expectedEndBasis
  termStated
  termRenewal
  commitmentsComplete
  summary
  countries {
    id
    name
  }
  agenciesConnection {
    edges {
      node {
        id
        name
        country(limit: 1) {
          id
          name
        }
      }
    }
  }
  signatoriesConnection {
    edges {
      node {
        id
        name
        country(limit: 1) {
          id
        }
      }
      properties {
        role
        agency {
          id
          name
        }
      }
    }
  }
  witnessesConnection {
    edges {
      node {
        id
        name
        country(limit: 1) {
          id
        }
      }
      properties {
        role
        agency {
          id
          name
        }
      }
    }
  }
  representativesConnection {
    edges {
      node {
        id
        name
        country(limit: 1) {
          id
        }
      }
      properties {
        role
        agency {
          id
          name
        }
      }
    }
  }
  commitments {
    id
    summary
    topics(limit: 5) {
      id
      name
    }
    by(limit: 2) {
      __typename
      ... on Person {
        id
        name
      }
      ... on Agency {
        id
        name
      }
    }
    sources(first: 5) {
      ...SourceParts
    }
  }
  topics {
    id
    name
  }
  succeededBy(limit: 5) {
    id
    title
  }
  sources {
    ...SourceParts
  }
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}`) as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const PairContactsDocument = new TypedDocumentString(`
    query PairContacts($between: [ID!]!) {
  countries(where: {id: {in: $between}}, limit: 2) {
    id
    name
  }
  timeline(between: $between, first: 100) {
    ...AgreementEntry
    ...EventEntry
    ...InitiativeEntry
  }
}
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}`) as unknown as TypedDocumentString<PairContactsQuery, PairContactsQueryVariables>;
export const PairAsOfDocument = new TypedDocumentString(`
    query PairAsOf($between: [ID!]!, $asOf: Date!, $measure: Measure!) {
  bilateral: tieMatrix(
    countries: $between
    basis: [BILATERAL]
    asOf: $asOf
    measure: $measure
  ) {
    count
    possibly
    undatedCount
    possibleDuplicateCount
  }
  plurilateral: tieMatrix(
    countries: $between
    basis: [PLURILATERAL]
    asOf: $asOf
    measure: $measure
  ) {
    count
    possibly
    undatedCount
    possibleDuplicateCount
  }
  tie(between: $between) {
    id
    timeline(asOf: $asOf, measure: $measure, first: 500) {
      __typename
      ... on Agreement {
        id
      }
      ... on Event {
        id
      }
      ... on Initiative {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PairAsOfQuery, PairAsOfQueryVariables>;
export const PairElsewhereDocument = new TypedDocumentString(`
    query PairElsewhere($one: [ID!]!, $other: [ID!]!) {
  one: latestAgreements(countries: $one, basis: [BILATERAL], first: 500) {
    ...TopicsOfAgreement
  }
  other: latestAgreements(countries: $other, basis: [BILATERAL], first: 500) {
    ...TopicsOfAgreement
  }
}
    fragment TopicsOfAgreement on Agreement {
  id
  countries(limit: 3) {
    id
    name
  }
  topics {
    id
    name
  }
}`) as unknown as TypedDocumentString<PairElsewhereQuery, PairElsewhereQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!) {
  people(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    aliases
    summary
    notes
    reviewedOn
    unresolved
    countryConnection {
      edges {
        node {
          id
          name
        }
        properties {
          sources {
            ...SourceParts
          }
        }
      }
    }
    agenciesConnection {
      edges {
        node {
          id
          name
        }
        properties {
          role
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    countryRolesConnection {
      edges {
        node {
          id
          name
        }
        properties {
          role
          from
          to
          sources {
            ...SourceParts
          }
        }
      }
    }
    signedConnection(first: 100) {
      edges {
        node {
          ...ListedAgreement
        }
        properties {
          ...SignatureParts
        }
      }
    }
    witnessedConnection(first: 100) {
      edges {
        node {
          ...ListedAgreement
        }
        properties {
          ...SignatureParts
        }
      }
    }
    representedConnection(first: 100) {
      edges {
        node {
          ...ListedAgreement
        }
        properties {
          ...SignatureParts
        }
      }
    }
    launchedConnection(first: 50) {
      edges {
        node {
          ...ListedInitiative
        }
        properties {
          sources {
            ...SourceParts
          }
        }
      }
    }
    initiativesConnection(first: 50) {
      edges {
        node {
          ...ListedInitiative
        }
        properties {
          role
          sources {
            ...SourceParts
          }
        }
      }
    }
    eventsConnection(first: 100) {
      edges {
        node {
          ...ListedEvent
        }
        properties {
          role
          sources {
            ...SourceParts
          }
        }
      }
    }
    statements(limit: 50) {
      ...StatementParts
    }
    claims(first: 100) {
      ...ClaimParts
    }
    related(first: 50) {
      ...EntityParts
    }
    sources(first: 100) {
      ...SourceParts
    }
  }
}
    fragment NeighbourEntry on TimelineEntry {
  __typename
  ... on Agreement {
    id
    title
    happenedOn
  }
  ... on Event {
    id
    name
    startsOn
  }
  ... on Initiative {
    id
    name
    happenedOn
  }
}
fragment EntityParts on Entity {
  __typename
  ... on Country {
    id
    name
  }
  ... on Agency {
    id
    name
  }
  ... on Person {
    id
    name
  }
  ... on Initiative {
    id
    name
  }
  ... on Agreement {
    id
    title
  }
  ... on Event {
    id
    name
  }
  ... on Place {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Commitment {
    id
    summary
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Statement {
    id
    summary
  }
  ... on Source {
    id
    documentTitle: title
    url
  }
  ... on Tie {
    id
  }
}
fragment StatementParts on Statement {
  id
  summary
  madeOn
  by(limit: 5) {
    __typename
    ... on Person {
      id
      name
    }
    ... on Agency {
      id
      name
    }
  }
  about(limit: 5) {
    ...NeighbourEntry
  }
  sources(first: 20) {
    ...SourceParts
  }
}
fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    note
    basis
  }
}
fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
fragment SignatureParts on Signature {
  role
  onBehalfOf
  manner
  agency {
    id
    name
  }
  sources {
    ...SourceParts
  }
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries(limit: 6) {
    id
    name
  }
  tiesConnection(first: 1) {
    edges {
      properties {
        basis
      }
    }
  }
}
fragment ListedInitiative on Initiative {
  ...InitiativeEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries(limit: 6) {
    id
    name
  }
}`) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!) {
  sources(where: {id: {eq: $id}}, limit: 1) {
    ...SourceParts
    language
    derivedFrom
    repeats(limit: 20) {
      ...SourceParts
    }
    repeatedBy(limit: 100) {
      ...SourceParts
    }
    claimsConnection(first: 500) {
      totalCount
      edges {
        node {
          id
          property
          aspect
          value
          rank
          reason
          about {
            ...EntityParts
          }
        }
        properties {
          basis
          locator
          note
        }
      }
    }
    mentions(first: 500) {
      ...EntityParts
    }
  }
}
    fragment EntityParts on Entity {
  __typename
  ... on Country {
    id
    name
  }
  ... on Agency {
    id
    name
  }
  ... on Person {
    id
    name
  }
  ... on Initiative {
    id
    name
  }
  ... on Agreement {
    id
    title
  }
  ... on Event {
    id
    name
  }
  ... on Place {
    id
    name
  }
  ... on Topic {
    id
    name
  }
  ... on Commitment {
    id
    summary
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Statement {
    id
    summary
  }
  ... on Source {
    id
    documentTitle: title
    url
  }
  ... on Tie {
    id
  }
}
fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}`) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const SourceFactsDocument = new TypedDocumentString(`
    query SourceFacts($of: [ID!]!) {
  neighbourhood(of: $of, hops: 1, limit: 2000) {
    truncated
    nodes {
      id
      kind
      name
    }
    edges {
      id
      from
      to
      relationship
      on
      until
      sources
    }
  }
}
    `) as unknown as TypedDocumentString<SourceFactsQuery, SourceFactsQueryVariables>;
export const TopicPageDocument = new TypedDocumentString(`
    query TopicPage($id: ID!) {
  topics(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    altLabels
    scope
    notes
    broader {
      id
      name
    }
    narrower(limit: 100) {
      id
      name
      agreementsConnection(first: 1) {
        totalCount
      }
    }
    agreementsConnection(first: 1) {
      totalCount
    }
    initiativesConnection(first: 1) {
      totalCount
    }
    eventsConnection(first: 1) {
      totalCount
    }
    commitments(limit: 200) {
      id
      summary
      agreement(limit: 1) {
        id
        title
      }
      sources(first: 5) {
        ...SourceParts
      }
    }
    sources(first: 50) {
      ...SourceParts
    }
  }
  timeline(topics: [$id], first: 300) {
    ...ListedEntry
  }
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  happenedOn
  happenedOnBasis
}
fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}
fragment InitiativeEntry on Initiative {
  __typename
  id
  name
  initiativeKind: kind
  launchedOn
  startsOn
  announcedOn
  endedOn
  happenedOn
  happenedOnBasis
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries(limit: 6) {
    id
    name
  }
  tiesConnection(first: 1) {
    edges {
      properties {
        basis
      }
    }
  }
}
fragment ListedInitiative on Initiative {
  ...InitiativeEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries(limit: 6) {
    id
    name
  }
}
fragment ListedEntry on TimelineEntry {
  ...ListedAgreement
  ...ListedInitiative
  ...ListedEvent
}`) as unknown as TypedDocumentString<TopicPageQuery, TopicPageQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    __typename
    ... on Country {
      id
      name
      region
    }
    ... on Agency {
      id
      name
      acronym
      country {
        name
      }
    }
    ... on Person {
      id
      name
      country {
        name
      }
    }
    ... on Initiative {
      id
      name
      happenedOn
    }
    ... on Agreement {
      id
      title
      happenedOn
    }
    ... on Event {
      id
      name
      startsOn
    }
    ... on Topic {
      id
      name
    }
    ... on Source {
      id
      documentTitle: title
      url
      publisher
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;