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
  /** A day of the Gregorian calendar, such as `2019-06-13`. A year or a month alone is not allowed. */
  Date: { input: string; output: string; }
  /**
   * A date that is as precise as its evidence, in EDTF (ISO 8601-2): `2019`, `2019-06`, `2019-06-13`, `[2010..2015]` (one
   * day in this range), `2022-06/2022-08` (a span of days), `XXXX-05-30` (unknown year), or `..` (an open end).
   */
  EDTF: { input: string; output: string; }
};

/** The ways in which a country becomes a party to an agreement. */
export type AccessionManner =
  /** By joining later. */
  | 'ACCESSION'
  /** By adopting the agreement. */
  | 'ADOPTION'
  /** By signing the agreement. */
  | 'SIGNATURE';

/** The level at which an agency acts. */
export type AgencyLevel =
  /** Several countries. */
  | 'INTERNATIONAL'
  /** A whole country. */
  | 'NATIONAL'
  /** Not a government: a company, university or non-profit. */
  | 'NON_STATE'
  /** A part of a country: a state, province or city. */
  | 'SUBNATIONAL'
  /** A bloc that has authority over its members. */
  | 'SUPRANATIONAL';

/** Fields to sort Agencies by. The order in which sorts are applied is not guaranteed when specifying many fields in one AgencySort object. */
export type AgencySort =
  /** By `acronym`, ascending or descending. */
  { acronym: SortDirection; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level?: never; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `dissolvedEarliest`, ascending or descending. */
  { acronym?: never; dissolvedEarliest: SortDirection; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level?: never; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `dissolvedLatest`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest: SortDirection; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level?: never; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `dissolvedOn`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn: SortDirection; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level?: never; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `formedEarliest`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest: SortDirection; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level?: never; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `formedLatest`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest: SortDirection; formedOn?: never; id?: never; kind?: never; level?: never; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `formedOn`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn: SortDirection; id?: never; kind?: never; level?: never; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `id`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id: SortDirection; kind?: never; level?: never; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `kind`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind: SortDirection; level?: never; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `level`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level: SortDirection; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `name`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level?: never; name: SortDirection; notes?: never; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `notes`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level?: never; name?: never; notes: SortDirection; reviewedOn?: never; seat?: never; summary?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level?: never; name?: never; notes?: never; reviewedOn: SortDirection; seat?: never; summary?: never; }
  |  /** By `seat`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level?: never; name?: never; notes?: never; reviewedOn?: never; seat: SortDirection; summary?: never; }
  |  /** By `summary`, ascending or descending. */
  { acronym?: never; dissolvedEarliest?: never; dissolvedLatest?: never; dissolvedOn?: never; formedEarliest?: never; formedLatest?: never; formedOn?: never; id?: never; kind?: never; level?: never; name?: never; notes?: never; reviewedOn?: never; seat?: never; summary: SortDirection; };

/** Filters on `Agency`. All given conditions must be met. */
export type AgencyWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
  /** By `seat`. */
  seat?: InputMaybe<IdScalarFilters>;
};

/** The kinds of agreements, according to what their parties call them. */
export type AgreementKind =
  /** A charter. */
  | 'CHARTER'
  /** A dialogue that was set up by agreement. */
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
export type AgreementSort =
  /** By `adoptedEarliest`, ascending or descending. */
  { adoptedEarliest: SortDirection; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `adoptedLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest: SortDirection; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `adoptedOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn: SortDirection; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `announcedEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest: SortDirection; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `announcedLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest: SortDirection; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `announcedOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn: SortDirection; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `approvedEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest: SortDirection; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `approvedLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest: SortDirection; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `approvedOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn: SortDirection; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `bindingness`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness: SortDirection; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `commitmentsComplete`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete: SortDirection; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `concludedEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest: SortDirection; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `concludedLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest: SortDirection; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `concludedOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn: SortDirection; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `endedEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest: SortDirection; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `endedLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest: SortDirection; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `endedOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn: SortDirection; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `expectedEndBasis`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis: SortDirection; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `expectedEndEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest: SortDirection; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `expectedEndLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest: SortDirection; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `expectedEndOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn: SortDirection; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `happenedOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn: SortDirection; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `happenedOnBasis`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis: SortDirection; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `happenedOnPrecision`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision: SortDirection; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `id`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id: SortDirection; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `inEffectEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest: SortDirection; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `inEffectLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest: SortDirection; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `inEffectOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn: SortDirection; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `kind`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind: SortDirection; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `lastActivityOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn: SortDirection; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `notes`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes: SortDirection; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `renewedUntil`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil: SortDirection; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `renewedUntilBasis`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis: SortDirection; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `renewedUntilEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest: SortDirection; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `renewedUntilLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest: SortDirection; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `renewsEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest: SortDirection; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `renewsLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest: SortDirection; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `renewsOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn: SortDirection; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn: SortDirection; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `signedEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest: SortDirection; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `signedLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest: SortDirection; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `signedOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn: SortDirection; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `status`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status: SortDirection; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `statusAsOf`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf: SortDirection; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `statusEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest: SortDirection; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `statusLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest: SortDirection; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `statusOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn: SortDirection; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `summary`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary: SortDirection; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `termEndsEarliest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest: SortDirection; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `termEndsLatest`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest: SortDirection; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `termEndsOn`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn: SortDirection; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `termFrom`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom: SortDirection; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `termLength`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength: SortDirection; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `termNotice`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice: SortDirection; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `termRenewal`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal: SortDirection; termRenewalLength?: never; termStated?: never; title?: never; undated?: never; }
  |  /** By `termRenewalLength`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength: SortDirection; termStated?: never; title?: never; undated?: never; }
  |  /** By `termStated`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated: SortDirection; title?: never; undated?: never; }
  |  /** By `title`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title: SortDirection; undated?: never; }
  |  /** By `undated`, ascending or descending. */
  { adoptedEarliest?: never; adoptedLatest?: never; adoptedOn?: never; announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; approvedEarliest?: never; approvedLatest?: never; approvedOn?: never; bindingness?: never; commitmentsComplete?: never; concludedEarliest?: never; concludedLatest?: never; concludedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; expectedEndBasis?: never; expectedEndEarliest?: never; expectedEndLatest?: never; expectedEndOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; inEffectEarliest?: never; inEffectLatest?: never; inEffectOn?: never; kind?: never; lastActivityOn?: never; notes?: never; renewedUntil?: never; renewedUntilBasis?: never; renewedUntilEarliest?: never; renewedUntilLatest?: never; renewsEarliest?: never; renewsLatest?: never; renewsOn?: never; reviewedOn?: never; signedEarliest?: never; signedLatest?: never; signedOn?: never; status?: never; statusAsOf?: never; statusEarliest?: never; statusLatest?: never; statusOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; title?: never; undated: SortDirection; };

/** The last known status of an agreement. This API says `in effect` instead of the treaty term `in force`, because a memorandum comes into effect. */
export type AgreementStatus =
  /** Abandoned before the agreement was concluded. */
  | 'ABANDONED'
  /** Adopted without signatures. */
  | 'ADOPTED'
  /** Announced, but not known to be signed. */
  | 'ANNOUNCED'
  /** Approved by an authority, but not known to be signed. */
  | 'APPROVED'
  /** The purpose of the agreement was achieved. */
  | 'COMPLETED'
  /** Ended in a way that is not known. */
  | 'ENDED'
  /** The term of the agreement has ended. */
  | 'EXPIRED'
  /** In effect, according to a source. */
  | 'IN_EFFECT'
  /** Being negotiated. */
  | 'NEGOTIATING'
  /** Proposed by one side. */
  | 'PROPOSED'
  /** Applied provisionally, before coming into effect. */
  | 'PROVISIONALLY_APPLIED'
  /** Ratified, but not known to be in effect. */
  | 'RATIFIED'
  /** Replaced by another agreement. */
  | 'REPLACED'
  /** Signed, but not known to be in effect. */
  | 'SIGNED'
  /** Suspended, according to a source. */
  | 'SUSPENDED'
  /** Ended by a party. */
  | 'TERMINATED'
  /** Not known. */
  | 'UNKNOWN';

/** Filters on `Agreement`. All given conditions must be met. */
export type AgreementWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** Fields to sort Amounts by. The order in which sorts are applied is not guaranteed when specifying many fields in one AmountSort object. */
export type AmountSort =
  /** By `amount`, ascending or descending. */
  { amount: SortDirection; currency?: never; id?: never; name?: never; note?: never; notes?: never; reviewedOn?: never; span?: never; spanEarliest?: never; spanLatest?: never; }
  |  /** By `currency`, ascending or descending. */
  { amount?: never; currency: SortDirection; id?: never; name?: never; note?: never; notes?: never; reviewedOn?: never; span?: never; spanEarliest?: never; spanLatest?: never; }
  |  /** By `id`, ascending or descending. */
  { amount?: never; currency?: never; id: SortDirection; name?: never; note?: never; notes?: never; reviewedOn?: never; span?: never; spanEarliest?: never; spanLatest?: never; }
  |  /** By `name`, ascending or descending. */
  { amount?: never; currency?: never; id?: never; name: SortDirection; note?: never; notes?: never; reviewedOn?: never; span?: never; spanEarliest?: never; spanLatest?: never; }
  |  /** By `note`, ascending or descending. */
  { amount?: never; currency?: never; id?: never; name?: never; note: SortDirection; notes?: never; reviewedOn?: never; span?: never; spanEarliest?: never; spanLatest?: never; }
  |  /** By `notes`, ascending or descending. */
  { amount?: never; currency?: never; id?: never; name?: never; note?: never; notes: SortDirection; reviewedOn?: never; span?: never; spanEarliest?: never; spanLatest?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { amount?: never; currency?: never; id?: never; name?: never; note?: never; notes?: never; reviewedOn: SortDirection; span?: never; spanEarliest?: never; spanLatest?: never; }
  |  /** By `span`, ascending or descending. */
  { amount?: never; currency?: never; id?: never; name?: never; note?: never; notes?: never; reviewedOn?: never; span: SortDirection; spanEarliest?: never; spanLatest?: never; }
  |  /** By `spanEarliest`, ascending or descending. */
  { amount?: never; currency?: never; id?: never; name?: never; note?: never; notes?: never; reviewedOn?: never; span?: never; spanEarliest: SortDirection; spanLatest?: never; }
  |  /** By `spanLatest`, ascending or descending. */
  { amount?: never; currency?: never; id?: never; name?: never; note?: never; notes?: never; reviewedOn?: never; span?: never; spanEarliest?: never; spanLatest: SortDirection; };

/** Filters on `Amount`. All given conditions must be met. */
export type AmountWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** The degree to which an agreement binds its parties. */
export type Bindingness =
  /** Legally binding. */
  | 'BINDING'
  /** Binding in parts. */
  | 'MIXED'
  /** Not legally binding. */
  | 'NON_BINDING'
  /** Not known. */
  | 'UNKNOWN';

/** The measures of centrality. */
export type Centrality =
  /** The share of the shortest paths between other nodes that pass through a node. */
  | 'BETWEENNESS'
  /** The number of nodes to which a node is linked. */
  | 'DEGREE'
  /** The PageRank of a node, which is high if the node is linked to other nodes with a high PageRank. */
  | 'PAGERANK';

/** The degrees of certainty with which a fact applies on a day. */
export type Certainty =
  /** The fact certainly applies. Its latest possible start is on or before the day, and its earliest possible end is after the day. */
  | 'HOLDS'
  /** The fact possibly applies. The dates do not show for certain that it had begun by the day, or that it had not yet ended. A fact whose end is unknown is also only possible. */
  | 'POSSIBLY'
  /** Whether the fact applies is unknown, because no date is recorded. */
  | 'UNDATED';

/** The ways in which a source supports a claim. */
export type ClaimBasis =
  /** The record names no source for the value itself, so all sources of the record are assumed to support the value. */
  | 'IMPLIED'
  /** The value is inferred from the source. */
  | 'INFERRED'
  /** The source states the value. */
  | 'STATED';

/** The rank of a value among the values of one property. */
export type ClaimRank =
  /** A value known to be wrong or outdated. */
  | 'DEPRECATED'
  /** Another value on record. */
  | 'NORMAL'
  /** The preferred value. The node shows this value. */
  | 'PREFERRED';

/** Fields to sort Claims by. The order in which sorts are applied is not guaranteed when specifying many fields in one ClaimSort object. */
export type ClaimSort =
  /** By `aspect`, ascending or descending. */
  { aspect: SortDirection; id?: never; property?: never; rank?: never; reason?: never; value?: never; }
  |  /** By `id`, ascending or descending. */
  { aspect?: never; id: SortDirection; property?: never; rank?: never; reason?: never; value?: never; }
  |  /** By `property`, ascending or descending. */
  { aspect?: never; id?: never; property: SortDirection; rank?: never; reason?: never; value?: never; }
  |  /** By `rank`, ascending or descending. */
  { aspect?: never; id?: never; property?: never; rank: SortDirection; reason?: never; value?: never; }
  |  /** By `reason`, ascending or descending. */
  { aspect?: never; id?: never; property?: never; rank?: never; reason: SortDirection; value?: never; }
  |  /** By `value`, ascending or descending. */
  { aspect?: never; id?: never; property?: never; rank?: never; reason?: never; value: SortDirection; };

/** Filters on `Claim`. All given conditions must be met. */
export type ClaimWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** Fields to sort Commitments by. The order in which sorts are applied is not guaranteed when specifying many fields in one CommitmentSort object. */
export type CommitmentSort =
  /** By `dueEarliest`, ascending or descending. */
  { dueEarliest: SortDirection; dueLatest?: never; dueOn?: never; id?: never; name?: never; notes?: never; reviewedOn?: never; state?: never; stateAsOf?: never; stateEarliest?: never; stateLatest?: never; stateOn?: never; summary?: never; }
  |  /** By `dueLatest`, ascending or descending. */
  { dueEarliest?: never; dueLatest: SortDirection; dueOn?: never; id?: never; name?: never; notes?: never; reviewedOn?: never; state?: never; stateAsOf?: never; stateEarliest?: never; stateLatest?: never; stateOn?: never; summary?: never; }
  |  /** By `dueOn`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn: SortDirection; id?: never; name?: never; notes?: never; reviewedOn?: never; state?: never; stateAsOf?: never; stateEarliest?: never; stateLatest?: never; stateOn?: never; summary?: never; }
  |  /** By `id`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn?: never; id: SortDirection; name?: never; notes?: never; reviewedOn?: never; state?: never; stateAsOf?: never; stateEarliest?: never; stateLatest?: never; stateOn?: never; summary?: never; }
  |  /** By `name`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn?: never; id?: never; name: SortDirection; notes?: never; reviewedOn?: never; state?: never; stateAsOf?: never; stateEarliest?: never; stateLatest?: never; stateOn?: never; summary?: never; }
  |  /** By `notes`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn?: never; id?: never; name?: never; notes: SortDirection; reviewedOn?: never; state?: never; stateAsOf?: never; stateEarliest?: never; stateLatest?: never; stateOn?: never; summary?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn?: never; id?: never; name?: never; notes?: never; reviewedOn: SortDirection; state?: never; stateAsOf?: never; stateEarliest?: never; stateLatest?: never; stateOn?: never; summary?: never; }
  |  /** By `state`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn?: never; id?: never; name?: never; notes?: never; reviewedOn?: never; state: SortDirection; stateAsOf?: never; stateEarliest?: never; stateLatest?: never; stateOn?: never; summary?: never; }
  |  /** By `stateAsOf`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn?: never; id?: never; name?: never; notes?: never; reviewedOn?: never; state?: never; stateAsOf: SortDirection; stateEarliest?: never; stateLatest?: never; stateOn?: never; summary?: never; }
  |  /** By `stateEarliest`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn?: never; id?: never; name?: never; notes?: never; reviewedOn?: never; state?: never; stateAsOf?: never; stateEarliest: SortDirection; stateLatest?: never; stateOn?: never; summary?: never; }
  |  /** By `stateLatest`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn?: never; id?: never; name?: never; notes?: never; reviewedOn?: never; state?: never; stateAsOf?: never; stateEarliest?: never; stateLatest: SortDirection; stateOn?: never; summary?: never; }
  |  /** By `stateOn`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn?: never; id?: never; name?: never; notes?: never; reviewedOn?: never; state?: never; stateAsOf?: never; stateEarliest?: never; stateLatest?: never; stateOn: SortDirection; summary?: never; }
  |  /** By `summary`, ascending or descending. */
  { dueEarliest?: never; dueLatest?: never; dueOn?: never; id?: never; name?: never; notes?: never; reviewedOn?: never; state?: never; stateAsOf?: never; stateEarliest?: never; stateLatest?: never; stateOn?: never; summary: SortDirection; };

/** The last known progress of a commitment. */
export type CommitmentState =
  /** The action has begun. */
  | 'BEGUN'
  /** The action has been carried out. */
  | 'DONE'
  /** The parties abandoned the commitment. */
  | 'DROPPED'
  /** The action is planned and has not begun. */
  | 'PLANNED';

/** Filters on `Commitment`. All given conditions must be met. */
export type CommitmentWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** The kinds of lines in a comparison. */
export type ComparedBy =
  /** A kind of agreement, or all initiatives. */
  | 'KIND'
  /** A partner: a country or bloc with which the compared countries have agreements or initiatives. */
  | 'PARTNER'
  /** A topic, including its narrower topics. */
  | 'TOPIC';

/** The kinds of countries. */
export type CountryKind =
  /** A bloc that signs as one party, such as EU, ASEAN, AFRICAN-UNION, EFTA or MERCOSUR. */
  | 'BLOC'
  /** A country that no longer exists or was renamed. Its code is an ISO 3166-3 code such as SUHH. */
  | 'FORMER'
  /** A state with an ISO 3166-1 code. */
  | 'STATE'
  /** A territory with an ISO 3166-1 code. */
  | 'TERRITORY';

/** Fields to sort Countries by. The order in which sorts are applied is not guaranteed when specifying many fields in one CountrySort object. */
export type CountrySort =
  /** By `id`, ascending or descending. */
  { id: SortDirection; iso3?: never; isoNumeric?: never; kind?: never; name?: never; notes?: never; region?: never; reviewedOn?: never; subregion?: never; summary?: never; withdrawnOn?: never; }
  |  /** By `iso3`, ascending or descending. */
  { id?: never; iso3: SortDirection; isoNumeric?: never; kind?: never; name?: never; notes?: never; region?: never; reviewedOn?: never; subregion?: never; summary?: never; withdrawnOn?: never; }
  |  /** By `isoNumeric`, ascending or descending. */
  { id?: never; iso3?: never; isoNumeric: SortDirection; kind?: never; name?: never; notes?: never; region?: never; reviewedOn?: never; subregion?: never; summary?: never; withdrawnOn?: never; }
  |  /** By `kind`, ascending or descending. */
  { id?: never; iso3?: never; isoNumeric?: never; kind: SortDirection; name?: never; notes?: never; region?: never; reviewedOn?: never; subregion?: never; summary?: never; withdrawnOn?: never; }
  |  /** By `name`, ascending or descending. */
  { id?: never; iso3?: never; isoNumeric?: never; kind?: never; name: SortDirection; notes?: never; region?: never; reviewedOn?: never; subregion?: never; summary?: never; withdrawnOn?: never; }
  |  /** By `notes`, ascending or descending. */
  { id?: never; iso3?: never; isoNumeric?: never; kind?: never; name?: never; notes: SortDirection; region?: never; reviewedOn?: never; subregion?: never; summary?: never; withdrawnOn?: never; }
  |  /** By `region`, ascending or descending. */
  { id?: never; iso3?: never; isoNumeric?: never; kind?: never; name?: never; notes?: never; region: SortDirection; reviewedOn?: never; subregion?: never; summary?: never; withdrawnOn?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { id?: never; iso3?: never; isoNumeric?: never; kind?: never; name?: never; notes?: never; region?: never; reviewedOn: SortDirection; subregion?: never; summary?: never; withdrawnOn?: never; }
  |  /** By `subregion`, ascending or descending. */
  { id?: never; iso3?: never; isoNumeric?: never; kind?: never; name?: never; notes?: never; region?: never; reviewedOn?: never; subregion: SortDirection; summary?: never; withdrawnOn?: never; }
  |  /** By `summary`, ascending or descending. */
  { id?: never; iso3?: never; isoNumeric?: never; kind?: never; name?: never; notes?: never; region?: never; reviewedOn?: never; subregion?: never; summary: SortDirection; withdrawnOn?: never; }
  |  /** By `withdrawnOn`, ascending or descending. */
  { id?: never; iso3?: never; isoNumeric?: never; kind?: never; name?: never; notes?: never; region?: never; reviewedOn?: never; subregion?: never; summary?: never; withdrawnOn: SortDirection; };

/** Filters on `Country`. All given conditions must be met. */
export type CountryWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** The date from which `happenedOn` is taken. */
export type DateBasis =
  /** The day of adoption. */
  | 'ADOPTED'
  /** The day of announcement. */
  | 'ANNOUNCED'
  /** The day of approval. */
  | 'APPROVED'
  /** The day on which the agreement came into effect. */
  | 'IN_EFFECT'
  /** The day of launch. */
  | 'LAUNCHED'
  /** The day of signature. */
  | 'SIGNED'
  /** The start day. */
  | 'STARTS';

/** The direction in which relationships are followed. */
export type Direction =
  /** In both directions. */
  | 'BOTH'
  /** Against their direction. */
  | 'IN'
  /** Along their direction. */
  | 'OUT';

/** The evidence for the day on which the agreement or initiative came into effect. */
export type EffectBasis =
  /** No source states the day. The agreement is not known to need a stated day, so it is assumed to have come into effect on the day of its last signature or its adoption. */
  | 'FROM_SIGNATURE_ASSUMED'
  /** A source reports that the agreement or initiative is in effect, so it came into effect by then. */
  | 'FROM_STATUS'
  /** A source states the day. */
  | 'STATED';

/** The degree to which an agreement or initiative is in effect on a day. Degrees are counted separately and never added up. Rule: docs/rules.md#in-effect-on-a-day. */
export type EffectDegree =
  /** The agreement or initiative came into effect on or before the day. A source with a reference date on or after that day confirms this, or a later stage proves it. */
  | 'IN_EFFECT'
  /** The day is earlier than the day on which the agreement or initiative came into effect, or later than the end that a source states. */
  | 'NOT'
  /** The agreement or initiative was concluded, but the sources do not settle whether it is in effect. The reason is also given. */
  | 'POSSIBLY'
  /** The agreement or initiative came into effect on or before the day, but it is known to have been in effect only up to an earlier day. That earlier day is also given. */
  | 'WHEN_LAST_KNOWN';

/** Why an agreement or initiative is only possibly in effect on a day. */
export type EffectReason =
  /** The day on which the agreement or initiative came into effect or ended is not known exactly. */
  | 'COARSE_DAY'
  /** No source states when the agreement or initiative came into effect, and no day can be assumed. Either the rules require a stated day, or the conclusion is undated, or a later start was planned. */
  | 'EFFECT_NOT_STATED'
  /** The day is in the future. */
  | 'FUTURE'
  /** Another agreement that may be the successor is in effect, but no source states the succession. */
  | 'SUCCESSION_INFERRED'
  /** The agreement or initiative was suspended. */
  | 'SUSPENDED'
  /** The term had ended, and no renewal is recorded. */
  | 'TERM_RAN_OUT';

/** Fields to sort Events by. The order in which sorts are applied is not guaranteed when specifying many fields in one EventSort object. */
export type EventSort =
  /** By `endsEarliest`, ascending or descending. */
  { endsEarliest: SortDirection; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `endsLatest`, ascending or descending. */
  { endsEarliest?: never; endsLatest: SortDirection; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `endsOn`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn: SortDirection; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `happenedOn`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn: SortDirection; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `happenedOnBasis`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis: SortDirection; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `happenedOnPrecision`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision: SortDirection; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `id`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id: SortDirection; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `kind`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind: SortDirection; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `name`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name: SortDirection; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `notes`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes: SortDirection; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn: SortDirection; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `startsEarliest`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest: SortDirection; startsLatest?: never; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `startsLatest`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest: SortDirection; startsOn?: never; summary?: never; undated?: never; }
  |  /** By `startsOn`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn: SortDirection; summary?: never; undated?: never; }
  |  /** By `summary`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary: SortDirection; undated?: never; }
  |  /** By `undated`, ascending or descending. */
  { endsEarliest?: never; endsLatest?: never; endsOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; undated: SortDirection; };

/** Filters on `Event`. All given conditions must be met. */
export type EventWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** The kinds of gaps. */
export type GapKind =
  /** No bilateral agreement or initiative is known to be concluded, but an agreement is announced, approved, proposed, under negotiation or of unknown status. The reason names each such agreement. */
  | 'ANNOUNCED_ONLY'
  /** The expected end of the agreement is before the day, and neither a later end nor a successor is recorded. */
  | 'EXPIRED'
  /** No entry is recorded for the two countries, but they have bilateral ties with at least two of the same partners. `numbers` states the number of these partners, and `reason` names them. */
  | 'NONE_RECORDED_BUT_SHARED_PARTNERS'
  /** The agreement is in effect or of unknown status, and has no date within the 36 months before the day. */
  | 'NO_RECENT_EVIDENCE'
  /** All evidence for the tie has one independent origin. */
  | 'SINGLE_ORIGIN'
  /** The end of the agreement's term is unknown, so it is also unknown whether the agreement is still in effect. Either the agreement was concluded and has not ended, or its status is unknown. */
  | 'TERM_UNKNOWN'
  /** Two bilateral partners each have agreements on this topic with other countries, but no agreement or initiative on the topic with each other, not even an announced one. The reason states the level of the topic in the topic tree. */
  | 'TOPIC_WITH_OTHERS_ONLY';

/** ID filters */
export type IdScalarFilters = {
  /** The value contains this string. */
  contains?: InputMaybe<Scalars['ID']['input']>;
  /** The value ends with this string. */
  endsWith?: InputMaybe<Scalars['ID']['input']>;
  /** The value equals this one. `eq: null` finds empty values, including empty lists. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** The value is one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The value starts with this string. */
  startsWith?: InputMaybe<Scalars['ID']['input']>;
};

/** Fields to sort Initiatives by. The order in which sorts are applied is not guaranteed when specifying many fields in one InitiativeSort object. */
export type InitiativeSort =
  /** By `announcedEarliest`, ascending or descending. */
  { announcedEarliest: SortDirection; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `announcedLatest`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest: SortDirection; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `announcedOn`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn: SortDirection; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `endedEarliest`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest: SortDirection; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `endedLatest`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest: SortDirection; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `endedOn`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn: SortDirection; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `happenedOn`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn: SortDirection; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `happenedOnBasis`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis: SortDirection; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `happenedOnPrecision`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision: SortDirection; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `id`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id: SortDirection; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `kind`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind: SortDirection; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `launchedEarliest`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest: SortDirection; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `launchedLatest`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest: SortDirection; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `launchedOn`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn: SortDirection; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `name`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name: SortDirection; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `notes`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes: SortDirection; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn: SortDirection; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `startsEarliest`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest: SortDirection; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `startsLatest`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest: SortDirection; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `startsOn`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn: SortDirection; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `summary`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary: SortDirection; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `termEndsEarliest`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest: SortDirection; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `termEndsLatest`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest: SortDirection; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `termEndsOn`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn: SortDirection; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `termFrom`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom: SortDirection; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `termLength`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength: SortDirection; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `termNotice`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice: SortDirection; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `termRenewal`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal: SortDirection; termRenewalLength?: never; termStated?: never; undated?: never; }
  |  /** By `termRenewalLength`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength: SortDirection; termStated?: never; undated?: never; }
  |  /** By `termStated`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated: SortDirection; undated?: never; }
  |  /** By `undated`, ascending or descending. */
  { announcedEarliest?: never; announcedLatest?: never; announcedOn?: never; endedEarliest?: never; endedLatest?: never; endedOn?: never; happenedOn?: never; happenedOnBasis?: never; happenedOnPrecision?: never; id?: never; kind?: never; launchedEarliest?: never; launchedLatest?: never; launchedOn?: never; name?: never; notes?: never; reviewedOn?: never; startsEarliest?: never; startsLatest?: never; startsOn?: never; summary?: never; termEndsEarliest?: never; termEndsLatest?: never; termEndsOn?: never; termFrom?: never; termLength?: never; termNotice?: never; termRenewal?: never; termRenewalLength?: never; termStated?: never; undated: SortDirection; };

/** Filters on `Initiative`. All given conditions must be met. */
export type InitiativeWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** The ways in which the argument `asOf` selects agreements and initiatives. */
export type Measure =
  /** In effect on that day. */
  | 'IN_EFFECT_ON'
  /** Concluded on or before that day. */
  | 'SIGNED_BY';

/** The ways in which miss rates can be grouped. */
export type MissRateGroup =
  /** By the site that was searched. A miss is counted for each site that the search covered, because it is not known which site has the entry. */
  | 'PLACE'
  /** By the searcher, which is a person or a machine. */
  | 'SEARCHER';

/** The kinds of nodes. */
export type NodeKind =
  /** An organisation that acts in a tie. */
  | 'AGENCY'
  /** Any instrument between parties. */
  | 'AGREEMENT'
  /** An amount of money that an agreement or initiative provides for. */
  | 'AMOUNT'
  /** An action that the parties promise in an agreement. */
  | 'COMMITMENT'
  /** A country, territory, bloc or former country. */
  | 'COUNTRY'
  /** A signing, launch, summit, visit or other occasion that has a day and a place. */
  | 'EVENT'
  /** A programme, campaign, group or fund. */
  | 'INITIATIVE'
  /** A person. */
  | 'PERSON'
  /** A place where an event was held. */
  | 'PLACE'
  /** A list of instruments that another body published. */
  | 'PUBLISHED_LIST'
  /** An entry of an agreement in a register of treaties or an official gazette. */
  | 'REGISTRATION'
  /** A record of a search: what someone looked for, where, and on what day. */
  | 'SEARCH'
  /** A document that serves as evidence. */
  | 'SOURCE'
  /** A stage in the life of an agreement or initiative. */
  | 'STAGE'
  /** A comment by a person or agency, paraphrased. */
  | 'STATEMENT'
  /** The text of an agreement, or of a part of it, in one language. */
  | 'TEXT'
  /** A pair of countries, together with all records about both. */
  | 'TIE'
  /** A policy area. */
  | 'TOPIC';

/** The roles in which a country, agency or person can take part in an initiative or event. */
export type ParticipationRole =
  /** A country or agency that has applied to join. */
  | 'APPLICANT'
  /** A participant that benefits from the initiative or event. */
  | 'BENEFICIARY'
  /** A participant that pays for the initiative or event. */
  | 'FUNDER'
  /** A participant that hosts the initiative or event. */
  | 'HOST'
  /** A participant that carries out the initiative or event. */
  | 'IMPLEMENTER'
  /** A participant that leads the initiative or event. */
  | 'LEAD'
  /** A member. */
  | 'MEMBER'
  /** A participant that only observes the initiative or event. */
  | 'OBSERVER'
  /** A partner. */
  | 'PARTNER'
  /** A country or agency that receives people on a secondment. */
  | 'RECEIVER'
  /** A country or agency that sends people on a secondment. */
  | 'SENDER';

/** Fields to sort People by. The order in which sorts are applied is not guaranteed when specifying many fields in one PersonSort object. */
export type PersonSort =
  /** By `id`, ascending or descending. */
  { id: SortDirection; name?: never; notes?: never; reviewedOn?: never; summary?: never; }
  |  /** By `name`, ascending or descending. */
  { id?: never; name: SortDirection; notes?: never; reviewedOn?: never; summary?: never; }
  |  /** By `notes`, ascending or descending. */
  { id?: never; name?: never; notes: SortDirection; reviewedOn?: never; summary?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { id?: never; name?: never; notes?: never; reviewedOn: SortDirection; summary?: never; }
  |  /** By `summary`, ascending or descending. */
  { id?: never; name?: never; notes?: never; reviewedOn?: never; summary: SortDirection; };

/** Filters on `Person`. All given conditions must be met. */
export type PersonWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** The kinds of places. */
export type PlaceKind =
  /** Online, not a place on a map. */
  | 'ONLINE'
  /** A place on a map. */
  | 'PLACE';

/** Fields to sort Places by. The order in which sorts are applied is not guaranteed when specifying many fields in one PlaceSort object. */
export type PlaceSort =
  /** By `id`, ascending or descending. */
  { id: SortDirection; kind?: never; name?: never; notes?: never; reviewedOn?: never; summary?: never; }
  |  /** By `kind`, ascending or descending. */
  { id?: never; kind: SortDirection; name?: never; notes?: never; reviewedOn?: never; summary?: never; }
  |  /** By `name`, ascending or descending. */
  { id?: never; kind?: never; name: SortDirection; notes?: never; reviewedOn?: never; summary?: never; }
  |  /** By `notes`, ascending or descending. */
  { id?: never; kind?: never; name?: never; notes: SortDirection; reviewedOn?: never; summary?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { id?: never; kind?: never; name?: never; notes?: never; reviewedOn: SortDirection; summary?: never; }
  |  /** By `summary`, ascending or descending. */
  { id?: never; kind?: never; name?: never; notes?: never; reviewedOn?: never; summary: SortDirection; };

/** Filters on `Place`. All given conditions must be met. */
export type PlaceWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** The precision of a date. */
export type Precision =
  /** A day. */
  | 'DAY'
  /** A month. */
  | 'MONTH'
  /** A range of days. */
  | 'RANGE'
  /** A year. */
  | 'YEAR';

/** Fields to sort PublishedLists by. The order in which sorts are applied is not guaranteed when specifying many fields in one PublishedListSort object. */
export type PublishedListSort =
  /** By `id`, ascending or descending. */
  { id: SortDirection; name?: never; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest?: never; publisher?: never; reviewedOn?: never; summary?: never; url?: never; }
  |  /** By `name`, ascending or descending. */
  { id?: never; name: SortDirection; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest?: never; publisher?: never; reviewedOn?: never; summary?: never; url?: never; }
  |  /** By `notes`, ascending or descending. */
  { id?: never; name?: never; notes: SortDirection; number?: never; on?: never; onEarliest?: never; onLatest?: never; publisher?: never; reviewedOn?: never; summary?: never; url?: never; }
  |  /** By `number`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number: SortDirection; on?: never; onEarliest?: never; onLatest?: never; publisher?: never; reviewedOn?: never; summary?: never; url?: never; }
  |  /** By `on`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on: SortDirection; onEarliest?: never; onLatest?: never; publisher?: never; reviewedOn?: never; summary?: never; url?: never; }
  |  /** By `onEarliest`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on?: never; onEarliest: SortDirection; onLatest?: never; publisher?: never; reviewedOn?: never; summary?: never; url?: never; }
  |  /** By `onLatest`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest: SortDirection; publisher?: never; reviewedOn?: never; summary?: never; url?: never; }
  |  /** By `publisher`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest?: never; publisher: SortDirection; reviewedOn?: never; summary?: never; url?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest?: never; publisher?: never; reviewedOn: SortDirection; summary?: never; url?: never; }
  |  /** By `summary`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest?: never; publisher?: never; reviewedOn?: never; summary: SortDirection; url?: never; }
  |  /** By `url`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest?: never; publisher?: never; reviewedOn?: never; summary?: never; url: SortDirection; };

/** Filters on `PublishedList`. All given conditions must be met. */
export type PublishedListWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** How much of a source was read. */
export type ReadAs =
  /** An excerpt. */
  | 'EXCERPT'
  /** The whole source. */
  | 'FULL';

/** Fields to sort Registrations by. The order in which sorts are applied is not guaranteed when specifying many fields in one RegistrationSort object. */
export type RegistrationSort =
  /** By `id`, ascending or descending. */
  { id: SortDirection; name?: never; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest?: never; register?: never; reviewedOn?: never; }
  |  /** By `name`, ascending or descending. */
  { id?: never; name: SortDirection; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest?: never; register?: never; reviewedOn?: never; }
  |  /** By `notes`, ascending or descending. */
  { id?: never; name?: never; notes: SortDirection; number?: never; on?: never; onEarliest?: never; onLatest?: never; register?: never; reviewedOn?: never; }
  |  /** By `number`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number: SortDirection; on?: never; onEarliest?: never; onLatest?: never; register?: never; reviewedOn?: never; }
  |  /** By `on`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on: SortDirection; onEarliest?: never; onLatest?: never; register?: never; reviewedOn?: never; }
  |  /** By `onEarliest`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on?: never; onEarliest: SortDirection; onLatest?: never; register?: never; reviewedOn?: never; }
  |  /** By `onLatest`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest: SortDirection; register?: never; reviewedOn?: never; }
  |  /** By `register`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest?: never; register: SortDirection; reviewedOn?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { id?: never; name?: never; notes?: never; number?: never; on?: never; onEarliest?: never; onLatest?: never; register?: never; reviewedOn: SortDirection; };

/** Filters on `Registration`. All given conditions must be met. */
export type RegistrationWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** The roles in which a person can read a record. */
export type ReviewPart =
  /** A reviewer. */
  | 'REVIEWER'
  /** The second reader, who checks the record against its sources. */
  | 'SECOND_READER';

/** Fields to sort Revisions by. The order in which sorts are applied is not guaranteed when specifying many fields in one RevisionSort object. */
export type RevisionSort =
  /** By `at`, ascending or descending. */
  { at: SortDirection; by?: never; collection?: never; complete?: never; continuedBy?: never; graphHash?: never; hash?: never; id?: never; previousHash?: never; rulesHash?: never; versionsHash?: never; }
  |  /** By `by`, ascending or descending. */
  { at?: never; by: SortDirection; collection?: never; complete?: never; continuedBy?: never; graphHash?: never; hash?: never; id?: never; previousHash?: never; rulesHash?: never; versionsHash?: never; }
  |  /** By `collection`, ascending or descending. */
  { at?: never; by?: never; collection: SortDirection; complete?: never; continuedBy?: never; graphHash?: never; hash?: never; id?: never; previousHash?: never; rulesHash?: never; versionsHash?: never; }
  |  /** By `complete`, ascending or descending. */
  { at?: never; by?: never; collection?: never; complete: SortDirection; continuedBy?: never; graphHash?: never; hash?: never; id?: never; previousHash?: never; rulesHash?: never; versionsHash?: never; }
  |  /** By `continuedBy`, ascending or descending. */
  { at?: never; by?: never; collection?: never; complete?: never; continuedBy: SortDirection; graphHash?: never; hash?: never; id?: never; previousHash?: never; rulesHash?: never; versionsHash?: never; }
  |  /** By `graphHash`, ascending or descending. */
  { at?: never; by?: never; collection?: never; complete?: never; continuedBy?: never; graphHash: SortDirection; hash?: never; id?: never; previousHash?: never; rulesHash?: never; versionsHash?: never; }
  |  /** By `hash`, ascending or descending. */
  { at?: never; by?: never; collection?: never; complete?: never; continuedBy?: never; graphHash?: never; hash: SortDirection; id?: never; previousHash?: never; rulesHash?: never; versionsHash?: never; }
  |  /** By `id`, ascending or descending. */
  { at?: never; by?: never; collection?: never; complete?: never; continuedBy?: never; graphHash?: never; hash?: never; id: SortDirection; previousHash?: never; rulesHash?: never; versionsHash?: never; }
  |  /** By `previousHash`, ascending or descending. */
  { at?: never; by?: never; collection?: never; complete?: never; continuedBy?: never; graphHash?: never; hash?: never; id?: never; previousHash: SortDirection; rulesHash?: never; versionsHash?: never; }
  |  /** By `rulesHash`, ascending or descending. */
  { at?: never; by?: never; collection?: never; complete?: never; continuedBy?: never; graphHash?: never; hash?: never; id?: never; previousHash?: never; rulesHash: SortDirection; versionsHash?: never; }
  |  /** By `versionsHash`, ascending or descending. */
  { at?: never; by?: never; collection?: never; complete?: never; continuedBy?: never; graphHash?: never; hash?: never; id?: never; previousHash?: never; rulesHash?: never; versionsHash: SortDirection; };

/** Filters on `Revision`. All given conditions must be met. */
export type RevisionWhere = {
  /** By `continuedBy`. */
  continuedBy?: InputMaybe<IdScalarFilters>;
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** Whether a place could be searched. */
export type SearchOutcome =
  /** The place did not open, so nothing was searched there. */
  | 'BLOCKED'
  /** The place opened. */
  | 'OPENED';

/** The scope of a search. */
export type SearchScope =
  /** The ties of given countries with any other country. */
  | 'COUNTRIES'
  /** A published list of instruments. */
  | 'LIST'
  /** The ties between two given countries. */
  | 'PAIR';

/** The reasons why a search does not support the statement “none found”. Rule: docs/rules.md#coverage. */
export type SearchShortfall =
  /** The day of the search is unknown, or may be after today. */
  | 'IN_FUTURE'
  /** The record does not name every instrument of the published list. */
  | 'LIST_INCOMPLETE'
  /** The search does not state what was sought. */
  | 'NOTHING_SOUGHT'
  /** The search names neither two countries, nor a published list together with official places of exactly two countries. */
  | 'NOT_A_PAIR'
  /** The searcher is a machine or unknown. */
  | 'NOT_BY_A_PERSON'
  /** For at least one side, no official place was searched in an official language of the country. */
  | 'NO_LANGUAGE_OF_GOVERNMENT'
  /** For at least one side, the record names no official place that opened, or does not state what was searched for there. */
  | 'NO_OFFICIAL_PLACE'
  /** The agreement whose renewal was sought is not on record for the pair. */
  | 'RENEWAL_OF_OTHERS'
  /** The search found an entry. */
  | 'SOMETHING_FOUND'
  /** An entry within the scope of the search is on record for the pair, even if it is only announced. */
  | 'SOMETHING_RECORDED'
  /** The search was made more than 24 months before the day in question. */
  | 'TOO_OLD';

/** Fields to sort Searches by. The order in which sorts are applied is not guaranteed when specifying many fields in one SearchSort object. */
export type SearchSort =
  /** By `by`, ascending or descending. */
  { by: SortDirection; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `found`, ascending or descending. */
  { by?: never; found: SortDirection; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `id`, ascending or descending. */
  { by?: never; found?: never; id: SortDirection; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `name`, ascending or descending. */
  { by?: never; found?: never; id?: never; name: SortDirection; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `note`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note: SortDirection; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `notes`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes: SortDirection; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `on`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on: SortDirection; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `onEarliest`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest: SortDirection; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `onLatest`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest: SortDirection; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn: SortDirection; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `scope`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope: SortDirection; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `searcher`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher: SortDirection; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `soughtFrom`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom: SortDirection; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `soughtFromEarliest`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest: SortDirection; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `soughtFromLatest`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest: SortDirection; soughtTo?: never; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `soughtTo`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo: SortDirection; soughtToEarliest?: never; soughtToLatest?: never; }
  |  /** By `soughtToEarliest`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest: SortDirection; soughtToLatest?: never; }
  |  /** By `soughtToLatest`, ascending or descending. */
  { by?: never; found?: never; id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; reviewedOn?: never; scope?: never; searcher?: never; soughtFrom?: never; soughtFromEarliest?: never; soughtFromLatest?: never; soughtTo?: never; soughtToEarliest?: never; soughtToLatest: SortDirection; };

/** Filters on `Search`. All given conditions must be met. */
export type SearchWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** Whether a person or a machine searched. */
export type Searcher =
  /** A person. */
  | 'HUMAN'
  /** A machine. A search by a machine never shows that nothing exists. */
  | 'MACHINE';

/** The ways in which a person signs. */
export type SigningManner =
  /** By digital signature. */
  | 'DIGITAL'
  /** On behalf of another person. */
  | 'FOR_ANOTHER'
  /** In person. */
  | 'IN_PERSON'
  /** Remotely, from another place. */
  | 'REMOTE';

/** An enum for sorting in either ascending or descending order. */
export type SortDirection =
  /** Sort by field values in ascending order. */
  | 'ASC'
  /** Sort by field values in descending order. */
  | 'DESC';

/** The kinds of nodes that a search can look for. */
export type SoughtKind =
  /** Agreements of any kind. */
  | 'AGREEMENT'
  /** A charter. */
  | 'CHARTER'
  /** A dialogue that was set up by agreement. */
  | 'DIALOGUE'
  /** A digital economy agreement. */
  | 'DIGITAL_ECONOMY_AGREEMENT'
  /** A digital partnership. */
  | 'DIGITAL_PARTNERSHIP'
  /** A digital trade agreement. */
  | 'DIGITAL_TRADE_AGREEMENT'
  /** Events. */
  | 'EVENT'
  /** Initiatives. */
  | 'INITIATIVE'
  /** A joint declaration or statement. */
  | 'JOINT_DECLARATION'
  /** A letter of intent. */
  | 'LETTER_OF_INTENT'
  /** A memorandum of understanding or of cooperation. */
  | 'MEMORANDUM_OF_UNDERSTANDING'
  /** Any other instrument. */
  | 'OTHER';

/** The kinds of sources, from the most to the least preferred. */
export type SourceKind =
  /** The text of the agreement itself. */
  | 'INSTRUMENT'
  /** A machine-written text. */
  | 'MACHINE_WRITTEN'
  /** A page published by a party to the agreement or by its depositary. */
  | 'OFFICIAL'
  /** A newspaper or news agency. */
  | 'PRESS'
  /** A repost, a wiki, a trade publication or a think tank. */
  | 'SECONDARY'
  /** Not known. This kind ranks last. */
  | 'UNKNOWN';

/** Fields to sort Sources by. The order in which sorts are applied is not guaranteed when specifying many fields in one SourceSort object. */
export type SourceSort =
  /** By `archivedUrl`, ascending or descending. */
  { archivedUrl: SortDirection; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `contentHash`, ascending or descending. */
  { archivedUrl?: never; contentHash: SortDirection; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `derivedFrom`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom: SortDirection; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `id`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id: SortDirection; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `keptUp`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp: SortDirection; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `kind`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind: SortDirection; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `language`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language: SortDirection; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `lastSeen`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen: SortDirection; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `publishedEarliest`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest: SortDirection; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `publishedLatest`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest: SortDirection; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `publishedOn`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn: SortDirection; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `publisher`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher: SortDirection; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `readAs`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs: SortDirection; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `retrievedEarliest`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest: SortDirection; retrievedLatest?: never; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `retrievedLatest`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest: SortDirection; retrievedOn?: never; title?: never; url?: never; }
  |  /** By `retrievedOn`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn: SortDirection; title?: never; url?: never; }
  |  /** By `title`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title: SortDirection; url?: never; }
  |  /** By `url`, ascending or descending. */
  { archivedUrl?: never; contentHash?: never; derivedFrom?: never; id?: never; keptUp?: never; kind?: never; language?: never; lastSeen?: never; publishedEarliest?: never; publishedLatest?: never; publishedOn?: never; publisher?: never; readAs?: never; retrievedEarliest?: never; retrievedLatest?: never; retrievedOn?: never; title?: never; url: SortDirection; };

/** Filters on `Source`. All given conditions must be met. */
export type SourceWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** A stage in the life of an agreement or initiative. */
export type StageKind =
  /** Abandoned before conclusion. */
  | 'ABANDONED'
  /** Adopted without signatures. */
  | 'ADOPTED'
  /** Amended. */
  | 'AMENDED'
  /** Announced. */
  | 'ANNOUNCED'
  /** Approved by an authority, either before or after signature. */
  | 'APPROVED'
  /** The purpose was achieved. */
  | 'COMPLETED'
  /** Ended. */
  | 'ENDED'
  /** The term was extended. */
  | 'EXTENDED'
  /** In effect. */
  | 'IN_EFFECT'
  /** The term has ended. */
  | 'LAPSED'
  /** Being negotiated. */
  | 'NEGOTIATING'
  /** A party gave notice that it would leave or end the agreement. */
  | 'NOTICE_GIVEN'
  /** Proposed by one side. */
  | 'PROPOSED'
  /** Applied provisionally, before coming into effect. */
  | 'PROVISIONALLY_APPLIED'
  /** Ratified. */
  | 'RATIFIED'
  /** Renewed at the end of the term, or afterwards. */
  | 'RENEWED'
  /** Replaced by another agreement or initiative. */
  | 'REPLACED'
  /** In effect again after a suspension. */
  | 'RESUMED'
  /** Signed. */
  | 'SIGNED'
  /** Suspended. */
  | 'SUSPENDED'
  /** Not known. */
  | 'UNKNOWN';

/** Fields to sort Stages by. The order in which sorts are applied is not guaranteed when specifying many fields in one StageSort object. */
export type StageSort =
  /** By `id`, ascending or descending. */
  { id: SortDirection; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; planned?: never; reviewedOn?: never; stage?: never; until?: never; untilEarliest?: never; untilLatest?: never; }
  |  /** By `name`, ascending or descending. */
  { id?: never; name: SortDirection; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; planned?: never; reviewedOn?: never; stage?: never; until?: never; untilEarliest?: never; untilLatest?: never; }
  |  /** By `note`, ascending or descending. */
  { id?: never; name?: never; note: SortDirection; notes?: never; on?: never; onEarliest?: never; onLatest?: never; planned?: never; reviewedOn?: never; stage?: never; until?: never; untilEarliest?: never; untilLatest?: never; }
  |  /** By `notes`, ascending or descending. */
  { id?: never; name?: never; note?: never; notes: SortDirection; on?: never; onEarliest?: never; onLatest?: never; planned?: never; reviewedOn?: never; stage?: never; until?: never; untilEarliest?: never; untilLatest?: never; }
  |  /** By `on`, ascending or descending. */
  { id?: never; name?: never; note?: never; notes?: never; on: SortDirection; onEarliest?: never; onLatest?: never; planned?: never; reviewedOn?: never; stage?: never; until?: never; untilEarliest?: never; untilLatest?: never; }
  |  /** By `onEarliest`, ascending or descending. */
  { id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest: SortDirection; onLatest?: never; planned?: never; reviewedOn?: never; stage?: never; until?: never; untilEarliest?: never; untilLatest?: never; }
  |  /** By `onLatest`, ascending or descending. */
  { id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest: SortDirection; planned?: never; reviewedOn?: never; stage?: never; until?: never; untilEarliest?: never; untilLatest?: never; }
  |  /** By `planned`, ascending or descending. */
  { id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; planned: SortDirection; reviewedOn?: never; stage?: never; until?: never; untilEarliest?: never; untilLatest?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; planned?: never; reviewedOn: SortDirection; stage?: never; until?: never; untilEarliest?: never; untilLatest?: never; }
  |  /** By `stage`, ascending or descending. */
  { id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; planned?: never; reviewedOn?: never; stage: SortDirection; until?: never; untilEarliest?: never; untilLatest?: never; }
  |  /** By `until`, ascending or descending. */
  { id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; planned?: never; reviewedOn?: never; stage?: never; until: SortDirection; untilEarliest?: never; untilLatest?: never; }
  |  /** By `untilEarliest`, ascending or descending. */
  { id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; planned?: never; reviewedOn?: never; stage?: never; until?: never; untilEarliest: SortDirection; untilLatest?: never; }
  |  /** By `untilLatest`, ascending or descending. */
  { id?: never; name?: never; note?: never; notes?: never; on?: never; onEarliest?: never; onLatest?: never; planned?: never; reviewedOn?: never; stage?: never; until?: never; untilEarliest?: never; untilLatest: SortDirection; };

/** Filters on `Stage`. All given conditions must be met. */
export type StageWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** Fields to sort Statements by. The order in which sorts are applied is not guaranteed when specifying many fields in one StatementSort object. */
export type StatementSort =
  /** By `id`, ascending or descending. */
  { id: SortDirection; madeEarliest?: never; madeLatest?: never; madeOn?: never; name?: never; notes?: never; reviewedOn?: never; summary?: never; }
  |  /** By `madeEarliest`, ascending or descending. */
  { id?: never; madeEarliest: SortDirection; madeLatest?: never; madeOn?: never; name?: never; notes?: never; reviewedOn?: never; summary?: never; }
  |  /** By `madeLatest`, ascending or descending. */
  { id?: never; madeEarliest?: never; madeLatest: SortDirection; madeOn?: never; name?: never; notes?: never; reviewedOn?: never; summary?: never; }
  |  /** By `madeOn`, ascending or descending. */
  { id?: never; madeEarliest?: never; madeLatest?: never; madeOn: SortDirection; name?: never; notes?: never; reviewedOn?: never; summary?: never; }
  |  /** By `name`, ascending or descending. */
  { id?: never; madeEarliest?: never; madeLatest?: never; madeOn?: never; name: SortDirection; notes?: never; reviewedOn?: never; summary?: never; }
  |  /** By `notes`, ascending or descending. */
  { id?: never; madeEarliest?: never; madeLatest?: never; madeOn?: never; name?: never; notes: SortDirection; reviewedOn?: never; summary?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { id?: never; madeEarliest?: never; madeLatest?: never; madeOn?: never; name?: never; notes?: never; reviewedOn: SortDirection; summary?: never; }
  |  /** By `summary`, ascending or descending. */
  { id?: never; madeEarliest?: never; madeLatest?: never; madeOn?: never; name?: never; notes?: never; reviewedOn?: never; summary: SortDirection; };

/** Filters on `Statement`. All given conditions must be met. */
export type StatementWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** The ways in which one agency becomes another. */
export type SuccessionManner =
  /** The functions of the agency moved to another agency. */
  | 'FUNCTIONS_MOVED'
  /** The agency was merged with others. */
  | 'MERGED'
  /** The agency was renamed. */
  | 'RENAMED'
  /** The agency was split up. */
  | 'SPLIT';

/** The kinds of renewal at the end of a term. */
export type TermRenewal =
  /** The term is renewed automatically. */
  | 'AUTOMATIC'
  /** The term is renewed if the parties agree. */
  | 'BY_CONSENT'
  /** The term ends and is not renewed. */
  | 'NONE'
  /** Not known. */
  | 'UNKNOWN';

/** The day from which a term is counted. */
export type TermStart =
  /** The day on which the agreement came into effect. */
  | 'EFFECT'
  /** The day of signature. */
  | 'SIGNATURE';

/** Fields to sort Texts by. The order in which sorts are applied is not guaranteed when specifying many fields in one TextSort object. */
export type TextSort =
  /** By `id`, ascending or descending. */
  { id: SortDirection; language?: never; name?: never; notes?: never; part?: never; prevails?: never; reviewedOn?: never; url?: never; }
  |  /** By `language`, ascending or descending. */
  { id?: never; language: SortDirection; name?: never; notes?: never; part?: never; prevails?: never; reviewedOn?: never; url?: never; }
  |  /** By `name`, ascending or descending. */
  { id?: never; language?: never; name: SortDirection; notes?: never; part?: never; prevails?: never; reviewedOn?: never; url?: never; }
  |  /** By `notes`, ascending or descending. */
  { id?: never; language?: never; name?: never; notes: SortDirection; part?: never; prevails?: never; reviewedOn?: never; url?: never; }
  |  /** By `part`, ascending or descending. */
  { id?: never; language?: never; name?: never; notes?: never; part: SortDirection; prevails?: never; reviewedOn?: never; url?: never; }
  |  /** By `prevails`, ascending or descending. */
  { id?: never; language?: never; name?: never; notes?: never; part?: never; prevails: SortDirection; reviewedOn?: never; url?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { id?: never; language?: never; name?: never; notes?: never; part?: never; prevails?: never; reviewedOn: SortDirection; url?: never; }
  |  /** By `url`, ascending or descending. */
  { id?: never; language?: never; name?: never; notes?: never; part?: never; prevails?: never; reviewedOn?: never; url: SortDirection; };

/** Filters on `Text`. All given conditions must be met. */
export type TextWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** The basis of a tie: how an agreement or initiative ties two countries. */
export type TieBasis =
  /** An agreement between exactly two sides, or an initiative that names exactly two countries. A bloc and its members that sign together are one side. */
  | 'BILATERAL'
  /** An agreement or initiative in which only non-state or subnational bodies represent one of the two countries. Such an entry is listed, but is not included in any other count by basis. */
  | 'NON_STATE'
  /** An agreement among more than two sides. */
  | 'PLURILATERAL'
  /** A wider initiative that ties the two countries through its lead, its funder or the host of a centre or of infrastructure, or because a source names the pair. */
  | 'PROGRAMME'
  /** An agreement that a country signed together with a bloc of which it is a member. The agreement counts as bilateral or plurilateral for the bloc, and is counted separately for the member. */
  | 'WITH_BLOC';

/** Fields to sort Ties by. The order in which sorts are applied is not guaranteed when specifying many fields in one TieSort object. */
export type TieSort =
  /** By `bilateralCount`, ascending or descending. */
  { bilateralCount: SortDirection; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `bilateralPossibleDuplicateCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount: SortDirection; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `contactCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount: SortDirection; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `firstOn`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn: SortDirection; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `id`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id: SortDirection; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `independentOrigins`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins: SortDirection; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `independentOriginsAtLeast`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast: SortDirection; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `lastOn`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn: SortDirection; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `nonStateCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount: SortDirection; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `plurilateralCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount: SortDirection; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `plurilateralPossibleDuplicateCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount: SortDirection; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `possibleDuplicateCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount: SortDirection; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `programmeCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount: SortDirection; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `recordedCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount: SortDirection; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `sourceCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount: SortDirection; tied?: never; undatedCount?: never; withBlocCount?: never; }
  |  /** By `tied`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied: SortDirection; undatedCount?: never; withBlocCount?: never; }
  |  /** By `undatedCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount: SortDirection; withBlocCount?: never; }
  |  /** By `withBlocCount`, ascending or descending. */
  { bilateralCount?: never; bilateralPossibleDuplicateCount?: never; contactCount?: never; firstOn?: never; id?: never; independentOrigins?: never; independentOriginsAtLeast?: never; lastOn?: never; nonStateCount?: never; plurilateralCount?: never; plurilateralPossibleDuplicateCount?: never; possibleDuplicateCount?: never; programmeCount?: never; recordedCount?: never; sourceCount?: never; tied?: never; undatedCount?: never; withBlocCount: SortDirection; };

/** Filters on `Tie`. All given conditions must be met. */
export type TieWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** Fields to sort Topics by. The order in which sorts are applied is not guaranteed when specifying many fields in one TopicSort object. */
export type TopicSort =
  /** By `id`, ascending or descending. */
  { id: SortDirection; name?: never; notes?: never; reviewedOn?: never; scope?: never; }
  |  /** By `name`, ascending or descending. */
  { id?: never; name: SortDirection; notes?: never; reviewedOn?: never; scope?: never; }
  |  /** By `notes`, ascending or descending. */
  { id?: never; name?: never; notes: SortDirection; reviewedOn?: never; scope?: never; }
  |  /** By `reviewedOn`, ascending or descending. */
  { id?: never; name?: never; notes?: never; reviewedOn: SortDirection; scope?: never; }
  |  /** By `scope`, ascending or descending. */
  { id?: never; name?: never; notes?: never; reviewedOn?: never; scope: SortDirection; };

/** Filters on `Topic`. All given conditions must be met. */
export type TopicWhere = {
  /** By `id`. */
  id?: InputMaybe<IdScalarFilters>;
};

/** Why a value should be checked. */
export type WeakReason =
  /** Sources disagree on the value. */
  | 'DISPUTED'
  /** The value has only one independent origin. */
  | 'ONE_ORIGIN';

export type EffectTodayFragment = { degree: EffectDegree, reason?: EffectReason | null, knownOn?: string | null, since?: string | null, begunOn?: string | null, basis?: EffectBasis | null };

export type NeighboursOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  relationships: Array<Scalars['String']['input']> | Scalars['String']['input'];
}>;


export type NeighboursOfQuery = { neighbourhood: { truncated: boolean, nodes: Array<{ id: string, kind: NodeKind, name?: string | null }>, edges: Array<{ id: string, from: string, to: string, relationship: string, sources: Array<string> }> } };

export type StatementsByIdQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type StatementsByIdQuery = { statements: Array<{ id: string, summary?: string | null, madeOn?: string | null, by: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, about: Array<
      | { __typename: 'Agreement', id: string, title: string }
      | { __typename: 'Event', id: string, name: string }
      | { __typename: 'Initiative', id: string, name: string }
    >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> };

type EntityParts_Agency_Fragment = { __typename: 'Agency', id: string, name: string };

type EntityParts_Agreement_Fragment = { __typename: 'Agreement', id: string, title: string };

type EntityParts_Amount_Fragment = { __typename: 'Amount', id: string, name: string, amountOf: Array<
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Initiative', id: string }
  > };

type EntityParts_Commitment_Fragment = { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> };

type EntityParts_Country_Fragment = { __typename: 'Country', id: string, name: string };

type EntityParts_Event_Fragment = { __typename: 'Event', id: string, name: string };

type EntityParts_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string };

type EntityParts_Person_Fragment = { __typename: 'Person', id: string, name: string };

type EntityParts_Place_Fragment = { __typename: 'Place', id: string, name: string };

type EntityParts_PublishedList_Fragment = { __typename: 'PublishedList', id: string, name: string };

type EntityParts_Registration_Fragment = { __typename: 'Registration', id: string, name: string, agreement: Array<{ id: string, title: string }> };

type EntityParts_Search_Fragment = { __typename: 'Search', id: string, name: string };

type EntityParts_Source_Fragment = { __typename: 'Source', id: string, url: string, documentTitle?: string | null };

type EntityParts_Stage_Fragment = { __typename: 'Stage', id: string, name: string, of: Array<
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Event', id: string }
    | { __typename: 'Initiative', id: string }
  > };

type EntityParts_Statement_Fragment = { __typename: 'Statement', id: string, summary?: string | null };

type EntityParts_Text_Fragment = { __typename: 'Text', id: string, name: string, agreement: Array<{ id: string, title: string }> };

type EntityParts_Tie_Fragment = { __typename: 'Tie', id: string };

type EntityParts_Topic_Fragment = { __typename: 'Topic', id: string, name: string };

export type EntityPartsFragment =
  | EntityParts_Agency_Fragment
  | EntityParts_Agreement_Fragment
  | EntityParts_Amount_Fragment
  | EntityParts_Commitment_Fragment
  | EntityParts_Country_Fragment
  | EntityParts_Event_Fragment
  | EntityParts_Initiative_Fragment
  | EntityParts_Person_Fragment
  | EntityParts_Place_Fragment
  | EntityParts_PublishedList_Fragment
  | EntityParts_Registration_Fragment
  | EntityParts_Search_Fragment
  | EntityParts_Source_Fragment
  | EntityParts_Stage_Fragment
  | EntityParts_Statement_Fragment
  | EntityParts_Text_Fragment
  | EntityParts_Tie_Fragment
  | EntityParts_Topic_Fragment
;

export type ClaimPartsFragment = { id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, disputed: boolean, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null, note?: string | null, basis: ClaimBasis }> };

export type SignaturePartsFragment = { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, sourceIds: Array<string>, independentOrigins: number, agency?: { id: string, name: string } | null };

export type MembershipPartsFragment = { role?: string | null, from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number };

export type BelongingPartsFragment = { from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number };

export type LeadershipPartsFragment = { from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number };

export type ParticipationPartsFragment = { role?: ParticipationRole | null, from?: string | null, to?: string | null, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> };

export type AttendancePartsFragment = { role?: ParticipationRole | null, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> };

export type ReviewPartsFragment = { by: string, on: string, as: ReviewPart, fields?: Array<string> | null, note?: string | null, void: boolean, record: string };

export type PersonOfCountryFragment = { id: string, name: string, country: Array<{ id: string, name: string }> };

export type AgencyOfCountryFragment = { id: string, name: string, country: Array<{ id: string, name: string }> };

export type FormerIdQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FormerIdQuery = { neighbourhood: { nodes: Array<{ id: string, kind: NodeKind }> } };

export type SourcePartsFragment = { id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string };

export type DiscrepancyPartsFragment = { id: string, property?: string | null, aspect?: string | null, reason?: string | null, about: { id: string, kind: NodeKind, name?: string | null }, values: Array<{ value: string, rank: ClaimRank, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null, note?: string | null, basis: ClaimBasis }> }> };

export type SourcesByIdQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type SourcesByIdQuery = { sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> };

export type WeakClaimFragment = { disputed: boolean, independentOrigins: number };

export type MarkedDateFragment = { signedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, adoptedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, inEffectOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, approvedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, announcedOnClaims: Array<{ disputed: boolean, independentOrigins: number }> };

export type MarkedInitiativeDateFragment = { launchedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, startsOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, announcedOnClaims: Array<{ disputed: boolean, independentOrigins: number }> };

export type MarkedEventDateFragment = { startsOnClaims: Array<{ disputed: boolean, independentOrigins: number }> };

export type MarkedStatusFragment = { statusClaims: Array<{ disputed: boolean, independentOrigins: number }> };

export type MarkedTermFragment = { termEndsOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, termLengthClaims: Array<{ disputed: boolean, independentOrigins: number }> };

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

export type CountryNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountryNamesQuery = { countries: Array<{ id: string, name: string, region?: string | null, kind: CountryKind }> };

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { dataset: { revision?: string | null, builtAt?: string | null, complete?: boolean | null, licence: string, citation: string, sources: number, officialSources: number, undated: number, possibleDuplicates: number, newestOn?: string | null, knownAt?: { note: string } | null, counts: Array<{ kind: NodeKind, count: number }> } };

export type InitiativeMarksQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type InitiativeMarksQuery = { initiatives: Array<{ id: string, happenedOnBasis?: DateBasis | null, endedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, launchedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, startsOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, announcedOnClaims: Array<{ disputed: boolean, independentOrigins: number }> }> };

export type ListingQueryVariables = Exact<{
  kind: NodeKind;
  country?: InputMaybe<Scalars['ID']['input']>;
  partner?: InputMaybe<Scalars['ID']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  types?: InputMaybe<Array<Scalars['String']['input']> | Scalars['String']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  sources?: InputMaybe<Scalars['Int']['input']>;
  disputed?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ListingQuery = { listing: { total: number, nodes: Array<{ id: string, name: string, acronym?: string | null, types: Array<string>, role?: string | null, publisher?: string | null, url?: string | null, on?: string | null, endedOn?: string | null, entryCount: number, sourceCount?: number | null, disputed: Array<string>, roleAt?: { id: string, kind: NodeKind, name?: string | null } | null, countries: Array<{ id: string, name?: string | null }>, topics: Array<{ id: string, name?: string | null }> }> } };

export type MapOfTiesQueryVariables = Exact<{
  basis?: InputMaybe<Array<TieBasis> | TieBasis>;
  kinds?: InputMaybe<Array<AgreementKind> | AgreementKind>;
  topics?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  measure?: InputMaybe<Measure>;
}>;


export type MapOfTiesQuery = { tieMatrix: Array<{ id: string, countries: Array<string>, count: number, inEffect?: number | null, whenLastKnown?: number | null, possibly: number, recordedCount: number, undatedCount: number, possibleDuplicateCount: number, lastOn?: string | null, newestOn?: string | null }> };

export type MapCountriesQueryVariables = Exact<{
  limit: Scalars['Int']['input'];
}>;


export type MapCountriesQuery = { countries: Array<{ id: string, name: string, kind: CountryKind, isoNumeric?: string | null, region?: string | null }> };

export type AgencyFactsFragment = { kind?: string | null, level?: AgencyLevel | null, seat?: string | null, formerNames?: Array<string> | null, formedOn?: string | null, dissolvedOn?: string | null, countryConnection: { edges: Array<{ node: { id: string, name: string }, properties: { sourceIds: Array<string> } }> } };

export type AgencyLineFragment = { id: string, name: string, successions: Array<{ how?: SuccessionManner | null, on?: string | null, former: { id: string, name?: string | null }, successor: { id: string, name?: string | null }, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, kind?: SourceKind | null, origin: string }> }>, currentBody: Array<{ id: string, name: string }> };

export type AgencyPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgencyPageQuery = { agencies: Array<{ id: string, name: string, acronym?: string | null, aliases?: Array<string> | null, summary?: string | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, unknownTopics?: Array<string> | null, kind?: string | null, level?: AgencyLevel | null, seat?: string | null, formerNames?: Array<string> | null, formedOn?: string | null, dissolvedOn?: string | null, reviews: Array<{ by: string, on: string, as: ReviewPart, fields?: Array<string> | null, note?: string | null, void: boolean, record: string }>, countryConnection: { edges: Array<{ node: { id: string, name: string }, properties: { sourceIds: Array<string> } }> }, successions: Array<{ how?: SuccessionManner | null, on?: string | null, former: { id: string, name?: string | null }, successor: { id: string, name?: string | null }, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, kind?: SourceKind | null, origin: string }> }>, currentBody: Array<{ id: string, name: string }> }> };

export type AgencyEvidenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgencyEvidenceQuery = { nodes: Array<{ claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, disputed: boolean, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null, note?: string | null, basis: ClaimBasis }> }>, statements: Array<{ id: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> };

export type AgencyTimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type AgencyTimelineQuery = { agreements: Array<{ total: number, latest: Array<{ __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }> }>, initiatives: Array<{ total: number, latest: Array<{ __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }> }>, events: Array<{ total: number, latest: Array<{ __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> }> }> };

export type AgencyPeopleQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgencyPeopleQuery = { agencies: Array<{ roles: Array<{ role: string, otherTitles: Array<string>, from?: string | null, to?: string | null, person: { id: string, name?: string | null }, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, kind?: SourceKind | null, origin: string }> }> }> };

export type AgencyPlaceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgencyPlaceQuery = { agencies: Array<{ parentsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number } }> }, partsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number } }> }, leadsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number } }> } }>, bodies: Array<{ memberOfConnection: { edges: Array<{ node:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
        , properties: { role?: string | null, from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number } }> }, membersConnection: { edges: Array<{ node:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
        , properties: { role?: string | null, from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number } }> } }> };

export type AgreementCommitmentsFragment = { id: string, commitments: Array<{ id: string, summary?: string | null, state?: CommitmentState | null, stateOn?: string | null, stateAsOf?: string | null, dueOn?: string | null, responsible: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Country', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, topics: Array<{ id: string, name: string }>, by: Array<
      | { __typename: 'Agency', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
    >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }>, amounts: Array<{ id: string, amount?: string | null, currency?: string | null, note?: string | null }> };

export type AgreementCommitmentsQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type AgreementCommitmentsQuery = { agreements: Array<{ id: string, commitments: Array<{ id: string, summary?: string | null, state?: CommitmentState | null, stateOn?: string | null, stateAsOf?: string | null, dueOn?: string | null, responsible: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, topics: Array<{ id: string, name: string }>, by: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }>, amounts: Array<{ id: string, amount?: string | null, currency?: string | null, note?: string | null }> }> };

export type AgreementTopicsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgreementTopicsQuery = { agreements: Array<{ topicsConnection: { edges: Array<{ node: { id: string, name: string }, properties: { word?: string | null } }> } }> };

type ActorParts_Agency_Fragment = { __typename: 'Agency', id: string, name: string };

type ActorParts_Country_Fragment = { __typename: 'Country', id: string, name: string };

type ActorParts_Person_Fragment = { __typename: 'Person', id: string, name: string };

export type ActorPartsFragment =
  | ActorParts_Agency_Fragment
  | ActorParts_Country_Fragment
  | ActorParts_Person_Fragment
;

export type AmountPartsFragment = { id: string, amount?: string | null, currency?: string | null, span?: string | null, note?: string | null, payers: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, payees: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> };

export type StagePartsFragment = { id: string, stage?: StageKind | null, on?: string | null, until?: string | null, note?: string | null, planned?: boolean | null, by: Array<
    | { __typename: 'Agency', id: string, name: string }
    | { __typename: 'Country', id: string, name: string }
    | { __typename: 'Person', id: string, name: string }
  >, instruments: Array<{ id: string, title: string }>, countries: Array<{ id: string, name: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> };

export type AgreementDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgreementDetailsQuery = { things: Array<{ history: Array<{ id: string, stage?: StageKind | null, on?: string | null, until?: string | null, note?: string | null, planned?: boolean | null, by: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, instruments: Array<{ id: string, title: string }>, countries: Array<{ id: string, name: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }>, amounts: Array<{ id: string, amount?: string | null, currency?: string | null, span?: string | null, note?: string | null, payers: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, payees: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }>, texts: Array<{ id: string, url?: string | null, language?: string | null, part?: string | null, prevails?: boolean | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }>, registrations: Array<{ id: string, name: string, register?: string | null, number?: string | null, on?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> }> };

export type InitiativeDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InitiativeDetailsQuery = { things: Array<{ history: Array<{ id: string, stage?: StageKind | null, on?: string | null, until?: string | null, note?: string | null, planned?: boolean | null, by: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, instruments: Array<{ id: string, title: string }>, countries: Array<{ id: string, name: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }>, amounts: Array<{ id: string, amount?: string | null, currency?: string | null, span?: string | null, note?: string | null, payers: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, payees: Array<
        | { __typename: 'Agency', id: string, name: string }
        | { __typename: 'Country', id: string, name: string }
        | { __typename: 'Person', id: string, name: string }
      >, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> }> };

export type AgreementFactsFragment = { __typename: 'Agreement', statusOn?: string | null, bindingness?: Bindingness | null, termLength?: string | null, termFrom?: TermStart | null, termRenewal?: TermRenewal | null, termStated?: string | null, expectedEndBasis?: string | null, renewedUntil?: string | null, renewedUntilBasis?: string | null, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, nextRenewal?: { on: string, noticeBy?: string | null } | null, effect?: { degree: EffectDegree, reason?: EffectReason | null, knownOn?: string | null, since?: string | null, begunOn?: string | null, basis?: EffectBasis | null } | null, place: Array<{ id: string, name: string }>, event: Array<{ id: string, name: string }> };

export type RenewalPartsFragment = { on: string, noticeBy?: string | null };

export type AgreementPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgreementPageQuery = { agreements: Array<{ __typename: 'Agreement', aliases?: Array<string> | null, commitmentsComplete?: boolean | null, summary?: string | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, unknownTopics?: Array<string> | null, statusOn?: string | null, bindingness?: Bindingness | null, termLength?: string | null, termFrom?: TermStart | null, termRenewal?: TermRenewal | null, termStated?: string | null, expectedEndBasis?: string | null, renewedUntil?: string | null, renewedUntilBasis?: string | null, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, reviews: Array<{ by: string, on: string, as: ReviewPart, fields?: Array<string> | null, note?: string | null, void: boolean, record: string }>, ties: Array<{ id: string }>, recordedFor: Array<{ id: string }>, nextRenewal?: { on: string, noticeBy?: string | null } | null, effect?: { degree: EffectDegree, reason?: EffectReason | null, knownOn?: string | null, since?: string | null, begunOn?: string | null, basis?: EffectBasis | null } | null, place: Array<{ id: string, name: string }>, event: Array<{ id: string, name: string }> }> };

export type AgreementEvidenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgreementEvidenceQuery = { nodes: Array<{ claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, disputed: boolean, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null, note?: string | null, basis: ClaimBasis }> }>, statements: Array<{ id: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> };

export type AgreementPartiesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type AgreementPartiesQuery = { agreements: Array<{ countriesConnection: { totalCount: number, edges: Array<{ node: { id: string, name: string }, properties: { how?: AccessionManner | null, joinedOn?: string | null, inEffectOn?: string | null, leftOn?: string | null, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> } }> } }> };

export type AgreementPeopleFragment = { id: string, agenciesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { sourceIds: Array<string>, independentOrigins: number } }> }, signatoriesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, sourceIds: Array<string>, independentOrigins: number, agency?: { id: string, name: string } | null } }> }, representativesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, sourceIds: Array<string>, independentOrigins: number, agency?: { id: string, name: string } | null } }> }, witnessesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, sourceIds: Array<string>, independentOrigins: number, agency?: { id: string, name: string } | null } }> } };

export type AgreementPeopleQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type AgreementPeopleQuery = { agreements: Array<{ id: string, agenciesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { sourceIds: Array<string>, independentOrigins: number } }> }, signatoriesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, sourceIds: Array<string>, independentOrigins: number, agency?: { id: string, name: string } | null } }> }, representativesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, sourceIds: Array<string>, independentOrigins: number, agency?: { id: string, name: string } | null } }> }, witnessesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, sourceIds: Array<string>, independentOrigins: number, agency?: { id: string, name: string } | null } }> } }> };

export type AgreementListQueryVariables = Exact<{
  countries?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  topics?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<AgreementKind> | AgreementKind>;
  status?: InputMaybe<Array<AgreementStatus> | AgreementStatus>;
  bindingness?: InputMaybe<Array<Bindingness> | Bindingness>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['ID']['input']>;
}>;


export type AgreementListQuery = { latestAgreements: Array<{ __typename: 'Agreement', bindingness?: Bindingness | null, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }>, sources: Array<{ id: string, url: string }> }> };

export type AgreementMarksQueryVariables = Exact<{
  countries?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  topics?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<AgreementKind> | AgreementKind>;
  status?: InputMaybe<Array<AgreementStatus> | AgreementStatus>;
  bindingness?: InputMaybe<Array<Bindingness> | Bindingness>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['ID']['input']>;
}>;


export type AgreementMarksQuery = { latestAgreements: Array<{ id: string, bindingnessClaims: Array<{ disputed: boolean, independentOrigins: number }>, endedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, signedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, adoptedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, inEffectOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, approvedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, announcedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, statusClaims: Array<{ disputed: boolean, independentOrigins: number }>, termEndsOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, termLengthClaims: Array<{ disputed: boolean, independentOrigins: number }> }> };

export type DisputedPropertiesQueryVariables = Exact<{
  country?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
}>;


export type DisputedPropertiesQuery = { discrepancies: Array<{ property?: string | null, aspect?: string | null, about: { id: string } }> };

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

export type ChangesQueryVariables = Exact<{
  since?: InputMaybe<Scalars['ID']['input']>;
  sinceDay?: InputMaybe<Scalars['Date']['input']>;
  between?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  country?: InputMaybe<Scalars['ID']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ChangesQuery = { changes: Array<{ id: string, revision: string, at?: string | null, how: string, property?: string | null, before?: string | null, after?: string | null, recordChanged: boolean, about: { id: string, kind: NodeKind, name?: string | null } }> };

export type RevisionListQueryVariables = Exact<{ [key: string]: never; }>;


export type RevisionListQuery = { revisions: Array<{ id: string, at?: string | null, collection?: string | null }> };

export type WeakValuesQueryVariables = Exact<{
  country?: InputMaybe<Scalars['ID']['input']>;
  reason?: InputMaybe<WeakReason>;
  first: Scalars['Int']['input'];
}>;


export type WeakValuesQuery = { weakValues: Array<{ id: string, property?: string | null, aspect?: string | null, relationship?: string | null, value?: string | null, reasons: Array<WeakReason>, independentOrigins: number, sourceIds: Array<string>, about: { id: string, kind: NodeKind, name?: string | null }, other?: { id: string, kind: NodeKind, name?: string | null } | null }> };

export type CompareQueryVariables = Exact<{
  countries: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  basis?: InputMaybe<Array<TieBasis> | TieBasis>;
  kinds?: InputMaybe<Array<AgreementKind> | AgreementKind>;
  topics?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  measure?: InputMaybe<Measure>;
}>;


export type CompareQuery = { compare: Array<{ by: ComparedBy, id: string, name?: string | null, sharedBy: Array<string>, cells: Array<{ country: string, count: number, inEffect?: number | null, whenLastKnown?: number | null, possibly: number, undatedCount: number, possibleDuplicateCount: number, recordedCount: number, lastOn?: string | null, newestOn?: string | null }> }> };

export type CountryAgenciesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CountryAgenciesQuery = { countries: Array<{ agencies: Array<{ id: string, name: string, acronym?: string | null, kind?: string | null }>, people: Array<{ id: string, name: string, agenciesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role?: string | null } }> } }> }> };

export type CountryFactsFragment = { id: string, name: string, iso3?: string | null, isoNumeric?: string | null, region?: string | null, kind: CountryKind, withdrawnOn?: string | null };

export type CountryMembershipsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CountryMembershipsQuery = { countries: Array<{ membersConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role?: string | null, from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number } }> }, memberOfConnection: { edges: Array<{ node:
          | { __typename: 'Agency', id: string, name: string }
          | { __typename: 'Country', id: string, name: string }
          | { __typename: 'Initiative', id: string, name: string }
        , properties: { role?: string | null, from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number } }> } }> };

export type CountryPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CountryPageQuery = { countries: Array<{ id: string, name: string, summary?: string | null, aliases?: Array<string> | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, agreementCount: number, initiativeCount: number, eventCount: number, iso3?: string | null, isoNumeric?: string | null, region?: string | null, kind: CountryKind, withdrawnOn?: string | null, ties: Array<{ id: string, tied: boolean, lastOn?: string | null, newestOn?: string | null, bilateralCount: number, plurilateralCount: number, programmeCount: number, contactCount: number, undatedCount: number, possibleDuplicateCount: number, recordedCount: number, countries: Array<{ id: string, name: string }> }> }> };

export type CountryEvidenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CountryEvidenceQuery = { nodes: Array<{ claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, disputed: boolean, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null, note?: string | null, basis: ClaimBasis }> }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> };

export type CountryTimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type CountryTimelineQuery = { agreements: Array<{ total: number, latest: Array<{ __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }> }>, initiatives: Array<{ total: number, latest: Array<{ __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }> }>, events: Array<{ total: number, latest: Array<{ __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> }> }> };

export type CountryTiesFragment = { id: string, name: string, ties: Array<{ id: string, tied: boolean, lastOn?: string | null, newestOn?: string | null, bilateralCount: number, plurilateralCount: number, programmeCount: number, contactCount: number, undatedCount: number, possibleDuplicateCount: number, recordedCount: number, countries: Array<{ id: string, name: string }> }> };

export type DiscrepanciesQueryVariables = Exact<{
  country?: InputMaybe<Scalars['ID']['input']>;
  property?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type DiscrepanciesQuery = { discrepancies: Array<{ id: string, property?: string | null, aspect?: string | null, reason?: string | null, about: { id: string, kind: NodeKind, name?: string | null }, values: Array<{ value: string, rank: ClaimRank, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null, note?: string | null, basis: ClaimBasis }> }> }> };

export type EventFactsFragment = { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, placeConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { sourceIds: Array<string>, independentOrigins: number } }> }, topics: Array<{ id: string, name: string }> };

export type EventPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EventPageQuery = { events: Array<{ __typename: 'Event', aliases?: Array<string> | null, summary?: string | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, unknownTopics?: Array<string> | null, id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, reviews: Array<{ by: string, on: string, as: ReviewPart, fields?: Array<string> | null, note?: string | null, void: boolean, record: string }>, ties: Array<{ id: string }>, agreements: Array<{ id: string, title: string, ties: Array<{ id: string }>, recordedFor: Array<{ id: string }> }>, placeConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { sourceIds: Array<string>, independentOrigins: number } }> }, topics: Array<{ id: string, name: string }> }> };

export type EventEvidenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EventEvidenceQuery = { nodes: Array<{ claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, disputed: boolean, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null, note?: string | null, basis: ClaimBasis }> }>, statements: Array<{ id: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> };

export type EventParticipantsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EventParticipantsQuery = { events: Array<{ countriesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role?: ParticipationRole | null, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> } }> }, agenciesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: ParticipationRole | null, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> } }> }, peopleConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: string | null, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> } }> } }> };

export type GapsQueryVariables = Exact<{
  country: Scalars['ID']['input'];
  topic?: InputMaybe<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
}>;


export type GapsQuery = { gaps: Array<{ kind: GapKind, reason: string, country: { id: string, name?: string | null }, with?: { id: string, name?: string | null } | null, topic?: { id: string, name?: string | null } | null, searchedNoneFound?: { id: string } | null, numbers: Array<{ label: string, value: number }>, evidence: Array<{ id: string, kind: NodeKind, title?: string | null }> }> };

export type RecordHistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type RecordHistoryQuery = { recordHistory: Array<{ id: string, record: string, collection: string, since: string, at?: string | null, by?: string | null, until?: string | null, untilAt?: string | null, removed: boolean, diff: string }> };

export type NewestFactsQueryVariables = Exact<{
  today: Scalars['Date']['input'];
}>;


export type NewestFactsQuery = { timeline: Array<
    | { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }
    | { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }
    | { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }
  > };

export type NewestMarksQueryVariables = Exact<{
  agreements: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  initiatives: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  events: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  someAgreements: Scalars['Boolean']['input'];
  someInitiatives: Scalars['Boolean']['input'];
  someEvents: Scalars['Boolean']['input'];
}>;


export type NewestMarksQuery = { agreements?: Array<{ id: string, signedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, adoptedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, inEffectOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, approvedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, announcedOnClaims: Array<{ disputed: boolean, independentOrigins: number }> }>, initiatives?: Array<{ id: string, launchedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, startsOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, announcedOnClaims: Array<{ disputed: boolean, independentOrigins: number }> }>, events?: Array<{ id: string, startsOnClaims: Array<{ disputed: boolean, independentOrigins: number }> }> };

export type ChecksQueryVariables = Exact<{ [key: string]: never; }>;


export type ChecksQuery = { dataset: { checks: Array<{ name: string, passed: boolean, rows: number }> } };

export type InitiativeFactsFragment = { __typename: 'Initiative', termLength?: string | null, termRenewal?: TermRenewal | null, termStated?: string | null, id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, effect?: { degree: EffectDegree, reason?: EffectReason | null, knownOn?: string | null, since?: string | null, begunOn?: string | null, basis?: EffectBasis | null } | null, place: Array<{ id: string, name: string }>, leadAgenciesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number } }> }, peopleConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role?: string | null, sourceIds: Array<string> } }> }, launchedByConnection: { edges: Array<{ node: { id: string, name: string }, properties: { sourceIds: Array<string> } }> }, topics: Array<{ id: string, name: string }> };

export type InitiativePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InitiativePageQuery = { initiatives: Array<{ __typename: 'Initiative', aliases?: Array<string> | null, summary?: string | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, unknownTopics?: Array<string> | null, termLength?: string | null, termRenewal?: TermRenewal | null, termStated?: string | null, id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, reviews: Array<{ by: string, on: string, as: ReviewPart, fields?: Array<string> | null, note?: string | null, void: boolean, record: string }>, ties: Array<{ id: string }>, effect?: { degree: EffectDegree, reason?: EffectReason | null, knownOn?: string | null, since?: string | null, begunOn?: string | null, basis?: EffectBasis | null } | null, place: Array<{ id: string, name: string }>, leadAgenciesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { from?: string | null, to?: string | null, sourceIds: Array<string>, independentOrigins: number } }> }, peopleConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role?: string | null, sourceIds: Array<string> } }> }, launchedByConnection: { edges: Array<{ node: { id: string, name: string }, properties: { sourceIds: Array<string> } }> }, topics: Array<{ id: string, name: string }> }> };

export type InitiativeEvidenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InitiativeEvidenceQuery = { nodes: Array<{ claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, disputed: boolean, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null, note?: string | null, basis: ClaimBasis }> }>, statements: Array<{ id: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> };

export type LeadersAsOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf: Scalars['Date']['input'];
}>;


export type LeadersAsOfQuery = { initiatives: Array<{ id: string, leadersAsOf: Array<{ id: string, name: string, certainty: Certainty, from?: string | null, to?: string | null, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, kind?: SourceKind | null, origin: string }> }> }> };

export type InitiativeParticipantsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type InitiativeParticipantsQuery = { initiatives: Array<{ countriesConnection: { edges: Array<{ node: { id: string, name: string }, properties: { role?: ParticipationRole | null, from?: string | null, to?: string | null, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> } }> }, agenciesConnection: { edges: Array<{ node: { id: string, name: string, country: Array<{ id: string, name: string }> }, properties: { role?: ParticipationRole | null, from?: string | null, to?: string | null, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> } }> } }> };

export type InitiativeKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type InitiativeKindsQuery = { initiatives: Array<{ id: string, kind?: string | null }> };

export type MatrixQueryVariables = Exact<{
  basis?: InputMaybe<Array<TieBasis> | TieBasis>;
  kinds?: InputMaybe<Array<AgreementKind> | AgreementKind>;
  topics?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  measure?: InputMaybe<Measure>;
}>;


export type MatrixQuery = { tieMatrix: Array<{ id: string, countries: Array<string>, count: number, inEffect?: number | null, whenLastKnown?: number | null, possibly: number, undatedCount: number, possibleDuplicateCount: number, recordedCount: number, lastOn?: string | null, newestOn?: string | null, searchedNoneFoundOn?: string | null }> };

export type TopicNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicNamesQuery = { topics: Array<{ id: string, name: string }> };

export type BriefSignatoriesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type BriefSignatoriesQuery = { people: Array<{ id: string, name: string, roles: Array<{ role: string, from?: string | null, to?: string | null, body: { id: string, name?: string | null }, sources: Array<{ id: string, title?: string | null, url: string }> }> }> };

export type PairKeyPeopleQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PairKeyPeopleQuery = { ties: Array<{ agencies: Array<{ id: string, name: string, country: Array<{ id: string, name: string }> }>, people: Array<{ id: string, name: string, country: Array<{ id: string, name: string }> }> }> };

export type PairContactsQueryVariables = Exact<{
  between: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PairContactsQuery = { timeline: Array<
    | { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null }
    | { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null }
    | { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null }
  > };

export type PairQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PairQuery = { ties: Array<{ id: string, tied: boolean, firstOn?: string | null, bilateralAgreementCount: number, bilateralSignedOffCount: number, bilateralInitiativeCount: number, plurilateralCount: number, programmeCount: number, contactCount: number, undatedCount: number, possibleDuplicateCount: number, recordedCount: number, withBlocCount: number, nonStateCount: number, sourceCount: number, independentOrigins: number, independentOriginsAtLeast: number, searchedNoneFound: Array<{ id: string, noneFound?: string | null }>, countries: Array<{ id: string, name: string }> }> };

export type PairDiscrepanciesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PairDiscrepanciesQuery = { ties: Array<{ discrepancies: Array<{ id: string, property?: string | null, aspect?: string | null, reason?: string | null, about: { id: string, kind: NodeKind, name?: string | null }, values: Array<{ value: string, rank: ClaimRank, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null, note?: string | null, basis: ClaimBasis }> }> }> }> };

export type PairSummaryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PairSummaryQuery = { dataset: { builtAt?: string | null }, ends: Array<{ agreementsConnection: { edges: Array<{ node: { id: string, title: string, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, plannedDates?: Array<string> | null, expectedEndOn?: string | null, renewedUntil?: string | null, termRenewal?: TermRenewal | null, happenedOn?: string | null, nextRenewal?: { on: string } | null, succeededBy: Array<{ id: string }>, effect?: { degree: EffectDegree, reason?: EffectReason | null, knownOn?: string | null } | null }, properties: { basis: TieBasis } }> } }>, signed: Array<{ agreementsConnection: { edges: Array<{ node: { id: string, signatoriesConnection: { edges: Array<{ node: { id: string, country: Array<{ id: string }> }, properties: { agency?: { id: string, name: string } | null } }> } } }> } }> };

export type SummaryEffectFragment = { id: string, title: string, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, plannedDates?: Array<string> | null, expectedEndOn?: string | null, renewedUntil?: string | null, termRenewal?: TermRenewal | null, happenedOn?: string | null, nextRenewal?: { on: string } | null, succeededBy: Array<{ id: string }>, effect?: { degree: EffectDegree, reason?: EffectReason | null, knownOn?: string | null } | null };

export type SummarySignaturesFragment = { id: string, signatoriesConnection: { edges: Array<{ node: { id: string, country: Array<{ id: string }> }, properties: { agency?: { id: string, name: string } | null } }> } };

export type PairSourcesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PairSourcesQuery = { ties: Array<{ sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> };

export type PairRelatedTopicsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  countries: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type PairRelatedTopicsQuery = { ties: Array<{ topics: Array<{ id: string }> }>, tree: Array<{ id: string, broader: Array<{ id: string }> }>, countries: Array<{ id: string, latestAgreements: Array<{ id: string, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> }, topics: Array<{ id: string, name: string }> }> }> };

export type PairSearchesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PairSearchesQuery = { ties: Array<{ searches: Array<{ id: string, name: string, by?: string | null, searcher?: Searcher | null, on?: string | null, found?: number | null, missedCount: number, noneFound?: string | null, shortfalls: Array<SearchShortfall>, note?: string | null, ties: Array<{ id: string }>, places: Array<{ party?: string | null, url: string, query?: string | null, outcome: SearchOutcome, language: string }>, notRecorded: Array<{ what: string, why: string }> }> }> };

export type PairEffectsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  between: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type PairEffectsQuery = { ties: Array<{ id: string, bilateral: { inEffect: number, whenLastKnown: number, latestKnownOn?: string | null, possibly: number, undated: number }, wider: { inEffect: number, whenLastKnown: number, latestKnownOn?: string | null, possibly: number, undated: number }, agreementsConnection: { edges: Array<{ node: { id: string, effect?: { degree: EffectDegree, reason?: EffectReason | null, knownOn?: string | null, since?: string | null, begunOn?: string | null, basis?: EffectBasis | null } | null }, properties: { basis: TieBasis, from?: string | null } }> }, initiativesConnection: { edges: Array<{ node: { id: string, effect?: { degree: EffectDegree, reason?: EffectReason | null, knownOn?: string | null, since?: string | null, begunOn?: string | null, basis?: EffectBasis | null } | null }, properties: { basis: TieBasis, from?: string | null } }> } }> };

export type EffectNumbersFragment = { inEffect: number, whenLastKnown: number, latestKnownOn?: string | null, possibly: number, undated: number };

export type EffectPartsFragment = { degree: EffectDegree, reason?: EffectReason | null, knownOn?: string | null, since?: string | null, begunOn?: string | null, basis?: EffectBasis | null };

export type PairConcludedQueryVariables = Exact<{
  between: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  kinds: Array<AgreementKind> | AgreementKind;
  asOf: Scalars['Date']['input'];
}>;


export type PairConcludedQuery = { bilateralAgreements: Array<{ count: number, possibly: number, undatedCount: number }>, bilateral: Array<{ count: number, possibly: number, undatedCount: number }>, plurilateral: Array<{ count: number, possibly: number, undatedCount: number }>, programmes: Array<{ count: number, possibly: number, undatedCount: number }> };

export type PairCountFragment = { count: number, possibly: number, undatedCount: number };

export type PairAsOfQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf: Scalars['Date']['input'];
  measure: Measure;
}>;


export type PairAsOfQuery = { ties: Array<{ id: string, timeline: Array<
      | { __typename: 'Agreement', id: string }
      | { __typename: 'Event', id: string }
      | { __typename: 'Initiative', id: string }
    > }> };

export type PairEntriesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type PairEntriesQuery = { agreements: Array<{ total: number, latest: Array<{ __typename: 'Agreement', commitmentsComplete?: boolean | null, bindingness?: Bindingness | null, summary?: string | null, expectedEndBasis?: string | null, renewedUntilBasis?: string | null, termStated?: string | null, termRenewal?: TermRenewal | null, renewsOn?: string | null, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }>, effect?: { basis?: EffectBasis | null } | null, succeededBy: Array<{ id: string, title: string }> }> }>, initiatives: Array<{ total: number, latest: Array<{ __typename: 'Initiative', summary?: string | null, id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, launchedBy: Array<{ id: string }> }> }>, recorded: Array<{ latest: Array<{ __typename: 'Agreement', commitmentsComplete?: boolean | null, bindingness?: Bindingness | null, summary?: string | null, expectedEndBasis?: string | null, renewedUntilBasis?: string | null, termStated?: string | null, termRenewal?: TermRenewal | null, renewsOn?: string | null, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }>, effect?: { basis?: EffectBasis | null } | null, succeededBy: Array<{ id: string, title: string }> }> }>, bases: Array<{ agreementsConnection: { edges: Array<{ node: { id: string }, properties: { basis: TieBasis } }> }, initiativesConnection: { edges: Array<{ node: { id: string }, properties: { basis: TieBasis } }> } }>, contacts: Array<{ total: number, latest: Array<{ __typename: 'Event', summary?: string | null, id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null }> }> };

export type PairAgreementFragment = { __typename: 'Agreement', bindingness?: Bindingness | null, summary?: string | null, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, topics: Array<{ id: string, name: string }> };

export type PairExpiryFragment = { expectedEndBasis?: string | null, renewedUntilBasis?: string | null, termStated?: string | null, termRenewal?: TermRenewal | null, renewsOn?: string | null, effect?: { basis?: EffectBasis | null } | null, succeededBy: Array<{ id: string, title: string }> };

export type PairInitiativeFragment = { __typename: 'Initiative', summary?: string | null, id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, launchedBy: Array<{ id: string }> };

export type PairContactFragment = { __typename: 'Event', summary?: string | null, id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null };

export type PairEntrySourcesQueryVariables = Exact<{
  agreements: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  initiatives: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  contacts: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  someAgreements: Scalars['Boolean']['input'];
  someInitiatives: Scalars['Boolean']['input'];
  someContacts: Scalars['Boolean']['input'];
}>;


export type PairEntrySourcesQuery = { agreements?: Array<{ id: string, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }>, signedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, adoptedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, inEffectOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, approvedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, announcedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, statusClaims: Array<{ disputed: boolean, independentOrigins: number }> }>, initiatives?: Array<{ id: string, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }>, launchedOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, startsOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, announcedOnClaims: Array<{ disputed: boolean, independentOrigins: number }> }>, contacts?: Array<{ id: string, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }>, startsOnClaims: Array<{ disputed: boolean, independentOrigins: number }> }> };

export type PersonActsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PersonActsQuery = { people: Array<{ signedConnection: { edges: Array<{ node: { id: string }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, sourceIds: Array<string>, independentOrigins: number, agency?: { id: string, name: string } | null } }> }, representedConnection: { edges: Array<{ node: { id: string }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, sourceIds: Array<string>, independentOrigins: number, agency?: { id: string, name: string } | null } }> }, witnessedConnection: { edges: Array<{ node: { id: string }, properties: { role?: string | null, onBehalfOf?: string | null, manner?: SigningManner | null, sourceIds: Array<string>, independentOrigins: number, agency?: { id: string, name: string } | null } }> } }>, others: Array<{ launchedConnection: { edges: Array<{ node: { id: string }, properties: { sourceIds: Array<string> } }> }, initiatives: Array<{ id: string }>, events: Array<{ id: string }> }> };

export type PersonPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PersonPageQuery = { people: Array<{ id: string, name: string, aliases?: Array<string> | null, summary?: string | null, notes?: string | null, reviewedOn?: string | null, unresolved?: Array<string> | null, reviews: Array<{ by: string, on: string, as: ReviewPart, fields?: Array<string> | null, note?: string | null, void: boolean, record: string }>, countryConnection: { edges: Array<{ node: { id: string, name: string }, properties: { sourceIds: Array<string>, independentOrigins: number } }> }, roles: Array<{ role: string, otherTitles: Array<string>, from?: string | null, to?: string | null, body: { id: string, kind: NodeKind, name?: string | null }, sources: Array<{ id: string, origin: string }> }> }> };

export type PersonEvidenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PersonEvidenceQuery = { nodes: Array<{ claims: Array<{ id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, reason?: string | null, disputed: boolean, independentOrigins: number, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind?: SourceKind | null, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null, note?: string | null, basis: ClaimBasis }> }>, statements: Array<{ id: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> };

export type RenewalsQueryVariables = Exact<{
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  country?: InputMaybe<Scalars['ID']['input']>;
  unrenewed?: InputMaybe<Scalars['Boolean']['input']>;
  today: Scalars['Date']['input'];
  first: Scalars['Int']['input'];
}>;


export type RenewalsQuery = { expiring: Array<{ __typename: 'Agreement', expectedEndBasis?: string | null, renewedUntil?: string | null, renewedUntilBasis?: string | null, termStated?: string | null, termRenewal?: TermRenewal | null, id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, termRenewalClaims: Array<{ disputed: boolean, independentOrigins: number }>, effect?: { degree: EffectDegree, reason?: EffectReason | null } | null, renewals: Array<{ on: string, noticeBy?: string | null }>, succeededBy: Array<{ id: string, title: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }>, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> }, statusClaims: Array<{ disputed: boolean, independentOrigins: number }>, termEndsOnClaims: Array<{ disputed: boolean, independentOrigins: number }>, termLengthClaims: Array<{ disputed: boolean, independentOrigins: number }> }> };

export type CoverageQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageQuery = { searches: Array<{ id: string, name: string, by?: string | null, searcher?: Searcher | null, on?: string | null, found?: number | null, missedCount: number, noneFound?: string | null, shortfalls: Array<SearchShortfall>, note?: string | null, ties: Array<{ id: string }>, places: Array<{ party?: string | null, url: string, query?: string | null, outcome: SearchOutcome, language: string }>, notRecorded: Array<{ what: string, why: string }> }>, publishedLists: Array<{ id: string, name: string, url?: string | null, on?: string | null, publisher?: string | null, number?: number | null, heldCount: number, missing: Array<string>, unnamedCount?: number | null }>, bySearcher: Array<{ name: string, searcher?: Searcher | null, searches: number, found: number, missed: number, rate?: number | null }>, byPlace: Array<{ name: string, searcher?: Searcher | null, searches: number, found: number, missed: number, rate?: number | null }> };

export type SearchPartsFragment = { id: string, name: string, by?: string | null, searcher?: Searcher | null, on?: string | null, found?: number | null, missedCount: number, noneFound?: string | null, shortfalls: Array<SearchShortfall>, note?: string | null, ties: Array<{ id: string }>, places: Array<{ party?: string | null, url: string, query?: string | null, outcome: SearchOutcome, language: string }>, notRecorded: Array<{ what: string, why: string }> };

export type MissRatePartsFragment = { name: string, searcher?: Searcher | null, searches: number, found: number, missed: number, rate?: number | null };

export type SourceClaimsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SourceClaimsQuery = { sources: Array<{ claimsConnection: { totalCount: number, edges: Array<{ node: { id: string, property?: string | null, aspect?: string | null, value: string, rank: ClaimRank, about?:
            | { __typename: 'Agency', id: string, name: string }
            | { __typename: 'Agreement', id: string, title: string }
            | { __typename: 'Amount', id: string, name: string, amountOf: Array<
                | { __typename: 'Agreement', id: string }
                | { __typename: 'Event', id: string }
                | { __typename: 'Initiative', id: string }
              > }
            | { __typename: 'Commitment', id: string, summary?: string | null, agreement: Array<{ id: string, title: string }> }
            | { __typename: 'Country', id: string, name: string }
            | { __typename: 'Event', id: string, name: string }
            | { __typename: 'Initiative', id: string, name: string }
            | { __typename: 'Person', id: string, name: string }
            | { __typename: 'Place', id: string, name: string }
            | { __typename: 'PublishedList', id: string, name: string }
            | { __typename: 'Registration', id: string, name: string, agreement: Array<{ id: string, title: string }> }
            | { __typename: 'Search', id: string, name: string }
            | { __typename: 'Source', id: string, url: string, documentTitle?: string | null }
            | { __typename: 'Stage', id: string, name: string, of: Array<
                | { __typename: 'Agreement', id: string }
                | { __typename: 'Event', id: string }
                | { __typename: 'Initiative', id: string }
              > }
            | { __typename: 'Statement', id: string, summary?: string | null }
            | { __typename: 'Text', id: string, name: string, agreement: Array<{ id: string, title: string }> }
            | { __typename: 'Tie', id: string }
            | { __typename: 'Topic', id: string, name: string }
           | null }, properties: { basis: ClaimBasis, locator?: string | null, passage?: string | null, passageTranslation?: string | null, passageLanguage?: string | null } }> } }> };

export type SourceFactsQueryVariables = Exact<{
  of: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type SourceFactsQuery = { neighbourhood: { nodes: Array<{ id: string, kind: NodeKind, name?: string | null }>, edges: Array<{ id: string, from: string, to: string, relationship: string, on?: string | null, sources: Array<string> }> } };

export type SourcePageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type SourcePageQuery = { sources: Array<{ language?: string | null, derivedFrom?: string | null, retrievedOn?: string | null, keptUp?: boolean | null, contentHash?: string | null, lastSeen?: string | null, readAs?: ReadAs | null, id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string, readings: Array<{ retrievedOn?: string | null, readAs?: ReadAs | null, contentHash?: string | null, archivedUrl?: string | null, lastSeen?: string | null, keptUp?: boolean | null, records: Array<string> }>, repeats: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }>, repeatedBy: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> };

export type TopicPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TopicPageQuery = { topics: Array<{ id: string, name: string, altLabels?: Array<string> | null, scope?: string | null, agreementCount: number, initiativeCount: number, eventCount: number, broader: Array<{ id: string, name: string }>, narrower: Array<{ id: string, name: string }> }> };

export type TopicCommitmentsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TopicCommitmentsQuery = { topics: Array<{ commitments: Array<{ id: string, summary?: string | null, agreement: Array<{ id: string, title: string }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }>, sources: Array<{ id: string, title?: string | null, url: string, publisher?: string | null, publishedOn?: string | null, kind: SourceKind, archivedUrl?: string | null, origin: string }> }> };

export type TopicTimelineQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type TopicTimelineQuery = { timeline: Array<
    | { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }
    | { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> }
    | { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }
  > };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<NodeKind> | NodeKind>;
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
    | { __typename: 'Tie', id: string, countries: Array<{ name: string }> }
    | { __typename: 'Topic', id: string, name: string }
  > };

export type EntriesByIdQueryVariables = Exact<{
  agreements: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  initiatives: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  events: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  someAgreements: Scalars['Boolean']['input'];
  someInitiatives: Scalars['Boolean']['input'];
  someEvents: Scalars['Boolean']['input'];
}>;


export type EntriesByIdQuery = { agreements?: Array<{ __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } }>, initiatives?: Array<{ __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> }>, events?: Array<{ __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> }> };

export type AgreementEntryFragment = { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null };

export type EventEntryFragment = { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null };

export type InitiativeEntryFragment = { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null };

export type ListedAgreementFragment = { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } };

export type ListedInitiativeFragment = { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> };

export type ListedEventFragment = { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> };

type ListedEntry_Agreement_Fragment = { __typename: 'Agreement', id: string, title: string, kind?: AgreementKind | null, status?: AgreementStatus | null, statusAsOf?: string | null, signedOn?: string | null, adoptedOn?: string | null, inEffectOn?: string | null, approvedOn?: string | null, announcedOn?: string | null, endedOn?: string | null, expectedEndOn?: string | null, renewedUntil?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, countries: Array<{ id: string, name: string }>, tiesConnection: { edges: Array<{ properties: { basis: TieBasis } }> } };

type ListedEntry_Event_Fragment = { __typename: 'Event', id: string, name: string, startsOn?: string | null, endsOn?: string | null, happenedOn?: string | null, eventKind?: string | null, countries: Array<{ id: string, name: string }> };

type ListedEntry_Initiative_Fragment = { __typename: 'Initiative', id: string, name: string, launchedOn?: string | null, startsOn?: string | null, announcedOn?: string | null, endedOn?: string | null, happenedOn?: string | null, happenedOnBasis?: DateBasis | null, plannedDates?: Array<string> | null, initiativeKind?: string | null, countries: Array<{ id: string, name: string }> };

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
  ... on Stage {
    id
    name
    of(limit: 1) {
      __typename
      ... on Agreement {
        id
      }
      ... on Initiative {
        id
      }
      ... on Event {
        id
      }
    }
  }
  ... on Amount {
    id
    name
    amountOf: of(limit: 1) {
      __typename
      ... on Agreement {
        id
      }
      ... on Initiative {
        id
      }
      ... on Event {
        id
      }
    }
  }
  ... on Text {
    id
    name
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Registration {
    id
    name
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Search {
    id
    name
  }
  ... on PublishedList {
    id
    name
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
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  disputed
  independentOrigins
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    passage
    passageTranslation
    passageLanguage
    note
    basis
  }
}
    `, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const MembershipPartsFragmentDoc = new TypedDocumentString(`
    fragment MembershipParts on Membership {
  role
  from
  to
  sourceIds
  independentOrigins
}
    `, {"fragmentName":"MembershipParts"}) as unknown as TypedDocumentString<MembershipPartsFragment, unknown>;
export const BelongingPartsFragmentDoc = new TypedDocumentString(`
    fragment BelongingParts on Belonging {
  from
  to
  sourceIds
  independentOrigins
}
    `, {"fragmentName":"BelongingParts"}) as unknown as TypedDocumentString<BelongingPartsFragment, unknown>;
export const SourcePartsFragmentDoc = new TypedDocumentString(`
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
  archivedUrl
  origin
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const ParticipationPartsFragmentDoc = new TypedDocumentString(`
    fragment ParticipationParts on Participation {
  role
  from
  to
  independentOrigins
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
  archivedUrl
  origin
}`, {"fragmentName":"ParticipationParts"}) as unknown as TypedDocumentString<ParticipationPartsFragment, unknown>;
export const AttendancePartsFragmentDoc = new TypedDocumentString(`
    fragment AttendanceParts on Attendance {
  role
  independentOrigins
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
  archivedUrl
  origin
}`, {"fragmentName":"AttendanceParts"}) as unknown as TypedDocumentString<AttendancePartsFragment, unknown>;
export const ReviewPartsFragmentDoc = new TypedDocumentString(`
    fragment ReviewParts on Review {
  by
  on
  as
  fields
  note
  void
  record
}
    `, {"fragmentName":"ReviewParts"}) as unknown as TypedDocumentString<ReviewPartsFragment, unknown>;
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
      passage
      passageTranslation
      passageLanguage
      note
      basis
    }
  }
}
    `, {"fragmentName":"DiscrepancyParts"}) as unknown as TypedDocumentString<DiscrepancyPartsFragment, unknown>;
export const WeakClaimFragmentDoc = new TypedDocumentString(`
    fragment WeakClaim on Claim {
  disputed
  independentOrigins
}
    `, {"fragmentName":"WeakClaim"}) as unknown as TypedDocumentString<WeakClaimFragment, unknown>;
export const MarkedDateFragmentDoc = new TypedDocumentString(`
    fragment MarkedDate on Agreement {
  signedOnClaims: claims(property: "signedOn", first: 1) {
    ...WeakClaim
  }
  adoptedOnClaims: claims(property: "adoptedOn", first: 1) {
    ...WeakClaim
  }
  inEffectOnClaims: claims(property: "inEffectOn", first: 1) {
    ...WeakClaim
  }
  approvedOnClaims: claims(property: "approvedOn", first: 1) {
    ...WeakClaim
  }
  announcedOnClaims: claims(property: "announcedOn", first: 1) {
    ...WeakClaim
  }
}
    fragment WeakClaim on Claim {
  disputed
  independentOrigins
}`, {"fragmentName":"MarkedDate"}) as unknown as TypedDocumentString<MarkedDateFragment, unknown>;
export const MarkedInitiativeDateFragmentDoc = new TypedDocumentString(`
    fragment MarkedInitiativeDate on Initiative {
  launchedOnClaims: claims(property: "launchedOn", first: 1) {
    ...WeakClaim
  }
  startsOnClaims: claims(property: "startsOn", first: 1) {
    ...WeakClaim
  }
  announcedOnClaims: claims(property: "announcedOn", first: 1) {
    ...WeakClaim
  }
}
    fragment WeakClaim on Claim {
  disputed
  independentOrigins
}`, {"fragmentName":"MarkedInitiativeDate"}) as unknown as TypedDocumentString<MarkedInitiativeDateFragment, unknown>;
export const MarkedEventDateFragmentDoc = new TypedDocumentString(`
    fragment MarkedEventDate on Event {
  startsOnClaims: claims(property: "startsOn", first: 1) {
    ...WeakClaim
  }
}
    fragment WeakClaim on Claim {
  disputed
  independentOrigins
}`, {"fragmentName":"MarkedEventDate"}) as unknown as TypedDocumentString<MarkedEventDateFragment, unknown>;
export const MarkedStatusFragmentDoc = new TypedDocumentString(`
    fragment MarkedStatus on Agreement {
  statusClaims: claims(property: "status", first: 1) {
    ...WeakClaim
  }
}
    fragment WeakClaim on Claim {
  disputed
  independentOrigins
}`, {"fragmentName":"MarkedStatus"}) as unknown as TypedDocumentString<MarkedStatusFragment, unknown>;
export const MarkedTermFragmentDoc = new TypedDocumentString(`
    fragment MarkedTerm on Agreement {
  termEndsOnClaims: claims(property: "termEndsOn", first: 1) {
    ...WeakClaim
  }
  termLengthClaims: claims(property: "termLength", first: 1) {
    ...WeakClaim
  }
}
    fragment WeakClaim on Claim {
  disputed
  independentOrigins
}`, {"fragmentName":"MarkedTerm"}) as unknown as TypedDocumentString<MarkedTermFragment, unknown>;
export const AgencyFactsFragmentDoc = new TypedDocumentString(`
    fragment AgencyFacts on Agency {
  kind
  level
  seat
  formerNames
  formedOn
  dissolvedOn
  countryConnection {
    edges {
      node {
        id
        name
      }
      properties {
        sourceIds
      }
    }
  }
}
    `, {"fragmentName":"AgencyFacts"}) as unknown as TypedDocumentString<AgencyFactsFragment, unknown>;
export const AgencyLineFragmentDoc = new TypedDocumentString(`
    fragment AgencyLine on Agency {
  id
  name
  successions {
    former {
      id
      name
    }
    successor {
      id
      name
    }
    how
    on
    sources {
      id
      title
      url
      publisher
      kind
      origin
    }
  }
  currentBody {
    id
    name
  }
}
    `, {"fragmentName":"AgencyLine"}) as unknown as TypedDocumentString<AgencyLineFragment, unknown>;
export const ActorPartsFragmentDoc = new TypedDocumentString(`
    fragment ActorParts on Actor {
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
}
    `, {"fragmentName":"ActorParts"}) as unknown as TypedDocumentString<ActorPartsFragment, unknown>;
export const AgreementCommitmentsFragmentDoc = new TypedDocumentString(`
    fragment AgreementCommitments on Agreement {
  id
  commitments {
    id
    summary
    state
    stateOn
    stateAsOf
    dueOn
    responsible {
      ...ActorParts
    }
    topics {
      id
      name
    }
    by {
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
    sources {
      ...SourceParts
    }
  }
  amounts(sort: {id: ASC}) {
    id
    amount
    currency
    note
  }
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
  archivedUrl
  origin
}
fragment ActorParts on Actor {
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
}`, {"fragmentName":"AgreementCommitments"}) as unknown as TypedDocumentString<AgreementCommitmentsFragment, unknown>;
export const AmountPartsFragmentDoc = new TypedDocumentString(`
    fragment AmountParts on Amount {
  id
  amount
  currency
  span
  note
  payers {
    ...ActorParts
  }
  payees {
    ...ActorParts
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
  archivedUrl
  origin
}
fragment ActorParts on Actor {
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
}`, {"fragmentName":"AmountParts"}) as unknown as TypedDocumentString<AmountPartsFragment, unknown>;
export const StagePartsFragmentDoc = new TypedDocumentString(`
    fragment StageParts on Stage {
  id
  stage
  on
  until
  note
  planned
  by {
    ...ActorParts
  }
  instruments {
    id
    title
  }
  countries {
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
  archivedUrl
  origin
}
fragment ActorParts on Actor {
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
}`, {"fragmentName":"StageParts"}) as unknown as TypedDocumentString<StagePartsFragment, unknown>;
export const AgreementEntryFragmentDoc = new TypedDocumentString(`
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
}
    `, {"fragmentName":"AgreementEntry"}) as unknown as TypedDocumentString<AgreementEntryFragment, unknown>;
export const RenewalPartsFragmentDoc = new TypedDocumentString(`
    fragment RenewalParts on Renewal {
  on
  noticeBy
}
    `, {"fragmentName":"RenewalParts"}) as unknown as TypedDocumentString<RenewalPartsFragment, unknown>;
export const EffectPartsFragmentDoc = new TypedDocumentString(`
    fragment EffectParts on Effect {
  degree
  reason
  knownOn
  since
  begunOn
  basis
}
    `, {"fragmentName":"EffectParts"}) as unknown as TypedDocumentString<EffectPartsFragment, unknown>;
export const EffectTodayFragmentDoc = new TypedDocumentString(`
    fragment EffectToday on Effect {
  ...EffectParts
}
    fragment EffectParts on Effect {
  degree
  reason
  knownOn
  since
  begunOn
  basis
}`, {"fragmentName":"EffectToday"}) as unknown as TypedDocumentString<EffectTodayFragment, unknown>;
export const AgreementFactsFragmentDoc = new TypedDocumentString(`
    fragment AgreementFacts on Agreement {
  ...AgreementEntry
  statusOn
  bindingness
  termLength
  termFrom
  termRenewal
  termStated
  expectedEndBasis
  renewedUntil
  renewedUntilBasis
  nextRenewal {
    ...RenewalParts
  }
  effect {
    ...EffectToday
  }
  place(limit: 5) {
    id
    name
  }
  event(limit: 5) {
    id
    name
  }
}
    fragment EffectToday on Effect {
  ...EffectParts
}
fragment RenewalParts on Renewal {
  on
  noticeBy
}
fragment EffectParts on Effect {
  degree
  reason
  knownOn
  since
  begunOn
  basis
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
}`, {"fragmentName":"AgreementFacts"}) as unknown as TypedDocumentString<AgreementFactsFragment, unknown>;
export const AgencyOfCountryFragmentDoc = new TypedDocumentString(`
    fragment AgencyOfCountry on Agency {
  id
  name
  country(limit: 1) {
    id
    name
  }
}
    `, {"fragmentName":"AgencyOfCountry"}) as unknown as TypedDocumentString<AgencyOfCountryFragment, unknown>;
export const PersonOfCountryFragmentDoc = new TypedDocumentString(`
    fragment PersonOfCountry on Person {
  id
  name
  country(limit: 1) {
    id
    name
  }
}
    `, {"fragmentName":"PersonOfCountry"}) as unknown as TypedDocumentString<PersonOfCountryFragment, unknown>;
export const SignaturePartsFragmentDoc = new TypedDocumentString(`
    fragment SignatureParts on Signature {
  role
  onBehalfOf
  manner
  agency {
    id
    name
  }
  sourceIds
  independentOrigins
}
    `, {"fragmentName":"SignatureParts"}) as unknown as TypedDocumentString<SignaturePartsFragment, unknown>;
export const AgreementPeopleFragmentDoc = new TypedDocumentString(`
    fragment AgreementPeople on Agreement {
  id
  agenciesConnection {
    edges {
      node {
        ...AgencyOfCountry
      }
      properties {
        sourceIds
        independentOrigins
      }
    }
  }
  signatoriesConnection {
    edges {
      node {
        ...PersonOfCountry
      }
      properties {
        ...SignatureParts
      }
    }
  }
  representativesConnection {
    edges {
      node {
        ...PersonOfCountry
      }
      properties {
        ...SignatureParts
      }
    }
  }
  witnessesConnection {
    edges {
      node {
        ...PersonOfCountry
      }
      properties {
        ...SignatureParts
      }
    }
  }
}
    fragment SignatureParts on Signature {
  role
  onBehalfOf
  manner
  agency {
    id
    name
  }
  sourceIds
  independentOrigins
}
fragment PersonOfCountry on Person {
  id
  name
  country(limit: 1) {
    id
    name
  }
}
fragment AgencyOfCountry on Agency {
  id
  name
  country(limit: 1) {
    id
    name
  }
}`, {"fragmentName":"AgreementPeople"}) as unknown as TypedDocumentString<AgreementPeopleFragment, unknown>;
export const CountryFactsFragmentDoc = new TypedDocumentString(`
    fragment CountryFacts on Country {
  id
  name
  iso3
  isoNumeric
  region
  kind
  withdrawnOn
}
    `, {"fragmentName":"CountryFacts"}) as unknown as TypedDocumentString<CountryFactsFragment, unknown>;
export const CountryTiesFragmentDoc = new TypedDocumentString(`
    fragment CountryTies on Country {
  id
  name
  ties(limit: 500) {
    id
    tied
    lastOn
    newestOn
    bilateralCount
    plurilateralCount
    programmeCount
    contactCount
    undatedCount
    possibleDuplicateCount
    recordedCount
    countries(limit: 2) {
      id
      name
    }
  }
}
    `, {"fragmentName":"CountryTies"}) as unknown as TypedDocumentString<CountryTiesFragment, unknown>;
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
export const EventFactsFragmentDoc = new TypedDocumentString(`
    fragment EventFacts on Event {
  ...EventEntry
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
        sourceIds
        independentOrigins
      }
    }
  }
  topics(limit: 50) {
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
}`, {"fragmentName":"EventFacts"}) as unknown as TypedDocumentString<EventFactsFragment, unknown>;
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
  plannedDates
}
    `, {"fragmentName":"InitiativeEntry"}) as unknown as TypedDocumentString<InitiativeEntryFragment, unknown>;
export const LeadershipPartsFragmentDoc = new TypedDocumentString(`
    fragment LeadershipParts on Leadership {
  from
  to
  sourceIds
  independentOrigins
}
    `, {"fragmentName":"LeadershipParts"}) as unknown as TypedDocumentString<LeadershipPartsFragment, unknown>;
export const InitiativeFactsFragmentDoc = new TypedDocumentString(`
    fragment InitiativeFacts on Initiative {
  ...InitiativeEntry
  termLength
  termRenewal
  termStated
  effect {
    ...EffectToday
  }
  place(limit: 3) {
    id
    name
  }
  leadAgenciesConnection {
    edges {
      node {
        id
        name
      }
      properties {
        ...LeadershipParts
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
        sourceIds
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
        sourceIds
      }
    }
  }
  topics(limit: 100) {
    id
    name
  }
}
    fragment EffectToday on Effect {
  ...EffectParts
}
fragment LeadershipParts on Leadership {
  from
  to
  sourceIds
  independentOrigins
}
fragment EffectParts on Effect {
  degree
  reason
  knownOn
  since
  begunOn
  basis
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
  plannedDates
}`, {"fragmentName":"InitiativeFacts"}) as unknown as TypedDocumentString<InitiativeFactsFragment, unknown>;
export const SummaryEffectFragmentDoc = new TypedDocumentString(`
    fragment SummaryEffect on Agreement {
  id
  title
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  plannedDates
  expectedEndOn
  renewedUntil
  termRenewal
  nextRenewal {
    on
  }
  happenedOn
  succeededBy {
    id
  }
  effect {
    degree
    reason
    knownOn
  }
}
    `, {"fragmentName":"SummaryEffect"}) as unknown as TypedDocumentString<SummaryEffectFragment, unknown>;
export const SummarySignaturesFragmentDoc = new TypedDocumentString(`
    fragment SummarySignatures on Agreement {
  id
  signatoriesConnection(first: 12) {
    edges {
      node {
        id
        country(limit: 1) {
          id
        }
      }
      properties {
        agency {
          id
          name
        }
      }
    }
  }
}
    `, {"fragmentName":"SummarySignatures"}) as unknown as TypedDocumentString<SummarySignaturesFragment, unknown>;
export const EffectNumbersFragmentDoc = new TypedDocumentString(`
    fragment EffectNumbers on EffectCounts {
  inEffect
  whenLastKnown
  latestKnownOn
  possibly
  undated
}
    `, {"fragmentName":"EffectNumbers"}) as unknown as TypedDocumentString<EffectNumbersFragment, unknown>;
export const PairCountFragmentDoc = new TypedDocumentString(`
    fragment PairCount on TieCell {
  count
  possibly
  undatedCount
}
    `, {"fragmentName":"PairCount"}) as unknown as TypedDocumentString<PairCountFragment, unknown>;
export const PairAgreementFragmentDoc = new TypedDocumentString(`
    fragment PairAgreement on Agreement {
  ...AgreementEntry
  bindingness
  summary
  countries {
    id
    name
  }
  topics {
    id
    name
  }
}
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
}`, {"fragmentName":"PairAgreement"}) as unknown as TypedDocumentString<PairAgreementFragment, unknown>;
export const PairExpiryFragmentDoc = new TypedDocumentString(`
    fragment PairExpiry on Agreement {
  effect {
    basis
  }
  expectedEndBasis
  renewedUntilBasis
  termStated
  termRenewal
  renewsOn
  succeededBy(limit: 5) {
    id
    title
  }
}
    `, {"fragmentName":"PairExpiry"}) as unknown as TypedDocumentString<PairExpiryFragment, unknown>;
export const PairInitiativeFragmentDoc = new TypedDocumentString(`
    fragment PairInitiative on Initiative {
  ...InitiativeEntry
  summary
  launchedBy {
    id
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
  plannedDates
}`, {"fragmentName":"PairInitiative"}) as unknown as TypedDocumentString<PairInitiativeFragment, unknown>;
export const PairContactFragmentDoc = new TypedDocumentString(`
    fragment PairContact on Event {
  ...EventEntry
  summary
}
    fragment EventEntry on Event {
  __typename
  id
  name
  eventKind: kind
  startsOn
  endsOn
  happenedOn
}`, {"fragmentName":"PairContact"}) as unknown as TypedDocumentString<PairContactFragment, unknown>;
export const SearchPartsFragmentDoc = new TypedDocumentString(`
    fragment SearchParts on Search {
  id
  name
  by
  searcher
  on
  found
  missedCount
  noneFound
  shortfalls
  note
  ties(limit: 1) {
    id
  }
  places {
    party
    url
    query
    outcome
    language
  }
  notRecorded {
    what
    why
  }
}
    `, {"fragmentName":"SearchParts"}) as unknown as TypedDocumentString<SearchPartsFragment, unknown>;
export const MissRatePartsFragmentDoc = new TypedDocumentString(`
    fragment MissRateParts on MissRate {
  name
  searcher
  searches
  found
  missed
  rate
}
    `, {"fragmentName":"MissRateParts"}) as unknown as TypedDocumentString<MissRatePartsFragment, unknown>;
export const ListedAgreementFragmentDoc = new TypedDocumentString(`
    fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries {
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
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
}`, {"fragmentName":"ListedAgreement"}) as unknown as TypedDocumentString<ListedAgreementFragment, unknown>;
export const ListedInitiativeFragmentDoc = new TypedDocumentString(`
    fragment ListedInitiative on Initiative {
  ...InitiativeEntry
  countries {
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
  plannedDates
}`, {"fragmentName":"ListedInitiative"}) as unknown as TypedDocumentString<ListedInitiativeFragment, unknown>;
export const ListedEventFragmentDoc = new TypedDocumentString(`
    fragment ListedEvent on Event {
  ...EventEntry
  countries {
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
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
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
  plannedDates
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries {
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
  countries {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries {
    id
    name
  }
}`, {"fragmentName":"ListedEntry"}) as unknown as TypedDocumentString<ListedEntryFragment, unknown>;
export const NeighboursOfDocument = new TypedDocumentString(`
    query NeighboursOf($id: ID!, $relationships: [String!]!) {
  neighbourhood(of: [$id], hops: 1, relationships: $relationships, limit: 500) {
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
      sources
    }
  }
}
    `, {"hash":"76085b8839762da11339871f21621a8c552d2b4145bfbbbdcaabb0666fccf7bf"}) as unknown as TypedDocumentString<NeighboursOfQuery, NeighboursOfQueryVariables>;
export const StatementsByIdDocument = new TypedDocumentString(`
    query StatementsById($ids: [ID!]!) {
  statements(where: {id: {in: $ids}}, limit: 50) {
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
      __typename
      ... on Agreement {
        id
        title
      }
      ... on Event {
        id
        name
      }
      ... on Initiative {
        id
        name
      }
    }
    sources(first: 20) {
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
  archivedUrl
  origin
}`, {"hash":"d07c89c77f5a0efe972f77feeda387f56033604b210e2b15271834fa6a3fa1c5"}) as unknown as TypedDocumentString<StatementsByIdQuery, StatementsByIdQueryVariables>;
export const FormerIdDocument = new TypedDocumentString(`
    query FormerId($id: ID!) {
  neighbourhood(of: [$id], hops: 1, limit: 1) {
    nodes {
      id
      kind
    }
  }
}
    `, {"hash":"acde4aa90224c81f2661207c5529cac54da25c05ab528199b5ea9c5d4f122d02"}) as unknown as TypedDocumentString<FormerIdQuery, FormerIdQueryVariables>;
export const SourcesByIdDocument = new TypedDocumentString(`
    query SourcesById($ids: [ID!]!) {
  sources(where: {id: {in: $ids}}, limit: 500) {
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
  archivedUrl
  origin
}`, {"hash":"fef4b70d32ba10c00030adb9f4e214afc3896a7aa1c6ad8dc4db9d0c5172a656"}) as unknown as TypedDocumentString<SourcesByIdQuery, SourcesByIdQueryVariables>;
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
    `, {"hash":"480a53433a72196252b687e006717df249c9b1b660519196b4504d82cb356dd3"}) as unknown as TypedDocumentString<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
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
    `, {"hash":"8e3b6de8b1cd14f633cda256123e9c0dac2e31fa372a5a6a59cc59c29b702b11"}) as unknown as TypedDocumentString<DatedDetailsQuery, DatedDetailsQueryVariables>;
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
    `, {"hash":"7a1c682fe3d83fe3a0c4dded509f75e1b101f97289e7c33a6f9de8a3c0cb8f95"}) as unknown as TypedDocumentString<PathsBetweenQuery, PathsBetweenQueryVariables>;
export const CountryNamesDocument = new TypedDocumentString(`
    query CountryNames {
  countries(limit: 500, sort: [{name: ASC}]) {
    id
    name
    region
    kind
  }
}
    `, {"hash":"c368abc41f1ffbb0d983027d6174cbecc38f4aebc12bb39525f8829d84a0d233"}) as unknown as TypedDocumentString<CountryNamesQuery, CountryNamesQueryVariables>;
export const DatasetDocument = new TypedDocumentString(`
    query Dataset {
  dataset {
    revision
    builtAt
    complete
    knownAt {
      note
    }
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
    `, {"hash":"9d76de546c42f2b2b416d14ff4daf0e0686144ec177d07fff5e3ea8c5e8e6691"}) as unknown as TypedDocumentString<DatasetQuery, DatasetQueryVariables>;
export const InitiativeMarksDocument = new TypedDocumentString(`
    query InitiativeMarks($ids: [ID!]!) {
  initiatives(where: {id: {in: $ids}}, limit: 500) {
    id
    happenedOnBasis
    ...MarkedInitiativeDate
    endedOnClaims: claims(property: "endedOn", first: 1) {
      ...WeakClaim
    }
  }
}
    fragment WeakClaim on Claim {
  disputed
  independentOrigins
}
fragment MarkedInitiativeDate on Initiative {
  launchedOnClaims: claims(property: "launchedOn", first: 1) {
    ...WeakClaim
  }
  startsOnClaims: claims(property: "startsOn", first: 1) {
    ...WeakClaim
  }
  announcedOnClaims: claims(property: "announcedOn", first: 1) {
    ...WeakClaim
  }
}`, {"hash":"1ca5d52c7dfc33ed0dd5c04df2f61bdfc95087f38191bba7446688ab67692a7c"}) as unknown as TypedDocumentString<InitiativeMarksQuery, InitiativeMarksQueryVariables>;
export const ListingDocument = new TypedDocumentString(`
    query Listing($kind: NodeKind!, $country: ID, $partner: ID, $topic: ID, $types: [String!], $from: Date, $to: Date, $sources: Int, $disputed: Boolean, $first: Int!, $after: ID) {
  listing(
    kind: $kind
    country: $country
    partner: $partner
    topic: $topic
    types: $types
    from: $from
    to: $to
    sources: $sources
    disputed: $disputed
    first: $first
    after: $after
  ) {
    total
    nodes {
      id
      name
      acronym
      types
      role
      roleAt {
        id
        kind
        name
      }
      publisher
      url
      countries {
        id
        name
      }
      topics {
        id
        name
      }
      on
      endedOn
      entryCount
      sourceCount
      disputed
    }
  }
}
    `, {"hash":"3d05b12007e17e27b707c6a9effe51baf1d24756eec8bb9c79e8ad3f9b228f90"}) as unknown as TypedDocumentString<ListingQuery, ListingQueryVariables>;
export const MapOfTiesDocument = new TypedDocumentString(`
    query MapOfTies($basis: [TieBasis!], $kinds: [AgreementKind!], $topics: [ID!], $asOf: Date, $measure: Measure) {
  tieMatrix(
    basis: $basis
    kinds: $kinds
    topics: $topics
    asOf: $asOf
    measure: $measure
    recorded: true
  ) {
    id
    countries
    count
    inEffect
    whenLastKnown
    possibly
    recordedCount
    undatedCount
    possibleDuplicateCount
    lastOn
    newestOn
  }
}
    `, {"hash":"89b3b5bcf69b5f97be09a02c0949cae5af9e94310aa420a4d86ba0579229d477"}) as unknown as TypedDocumentString<MapOfTiesQuery, MapOfTiesQueryVariables>;
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
    `, {"hash":"1c5924bfd9289eda7830f6b8daca9be8f4dc2a6de5200d4fe5f15d8dab49521d"}) as unknown as TypedDocumentString<MapCountriesQuery, MapCountriesQueryVariables>;
export const AgencyPageDocument = new TypedDocumentString(`
    query AgencyPage($id: ID!) {
  agencies(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    acronym
    aliases
    summary
    notes
    reviewedOn
    reviews(first: 20) {
      ...ReviewParts
    }
    unresolved
    unknownTopics
    ...AgencyFacts
    ...AgencyLine
  }
}
    fragment ReviewParts on Review {
  by
  on
  as
  fields
  note
  void
  record
}
fragment AgencyFacts on Agency {
  kind
  level
  seat
  formerNames
  formedOn
  dissolvedOn
  countryConnection {
    edges {
      node {
        id
        name
      }
      properties {
        sourceIds
      }
    }
  }
}
fragment AgencyLine on Agency {
  id
  name
  successions {
    former {
      id
      name
    }
    successor {
      id
      name
    }
    how
    on
    sources {
      id
      title
      url
      publisher
      kind
      origin
    }
  }
  currentBody {
    id
    name
  }
}`, {"hash":"3d31955cb0a9909118ac9d7c98cb83317b76e60a521c8d71b767c85fdab1e8b0"}) as unknown as TypedDocumentString<AgencyPageQuery, AgencyPageQueryVariables>;
export const AgencyEvidenceDocument = new TypedDocumentString(`
    query AgencyEvidence($id: ID!) {
  nodes: agencies(where: {id: {eq: $id}}, limit: 1) {
    claims(first: 200) {
      ...ClaimParts
    }
    statements(limit: 50) {
      id
    }
    sources(first: 200) {
      ...SourceParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  disputed
  independentOrigins
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    passage
    passageTranslation
    passageLanguage
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
  archivedUrl
  origin
}`, {"hash":"61e264ba7de0ae9f7414a9ca650c67dd015f478a133cea2f06ad16d1bcab36dd"}) as unknown as TypedDocumentString<AgencyEvidenceQuery, AgencyEvidenceQueryVariables>;
export const AgencyTimelineDocument = new TypedDocumentString(`
    query AgencyTimeline($id: ID!, $first: Int!) {
  agreements: agencies(where: {id: {eq: $id}}, limit: 1) {
    total: agreementCount
    latest: latestAgreements(first: $first) {
      ...ListedAgreement
    }
  }
  initiatives: agencies(where: {id: {eq: $id}}, limit: 1) {
    total: initiativeCount
    latest: latestInitiatives(first: $first) {
      ...ListedInitiative
    }
  }
  events: agencies(where: {id: {eq: $id}}, limit: 1) {
    total: eventCount
    latest: latestEvents(first: $first) {
      ...ListedEvent
    }
  }
}
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
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
  plannedDates
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries {
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
  countries {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries {
    id
    name
  }
}`, {"hash":"cbc7889a7b3065765caa87b289a04c9f0030380d994fb42683ef941b219d99f0"}) as unknown as TypedDocumentString<AgencyTimelineQuery, AgencyTimelineQueryVariables>;
export const AgencyPeopleDocument = new TypedDocumentString(`
    query AgencyPeople($id: ID!) {
  agencies(where: {id: {eq: $id}}, limit: 1) {
    roles(first: 200) {
      person {
        id
        name
      }
      role
      otherTitles
      from
      to
      sources {
        id
        title
        url
        publisher
        kind
        origin
      }
    }
  }
}
    `, {"hash":"9cff8fe5a0d4ff352cadbb9c02b06f04afacc4ebfeeb267b3635bded7ba751f9"}) as unknown as TypedDocumentString<AgencyPeopleQuery, AgencyPeopleQueryVariables>;
export const AgencyPlaceDocument = new TypedDocumentString(`
    query AgencyPlace($id: ID!) {
  agencies(where: {id: {eq: $id}}, limit: 1) {
    parentsConnection {
      edges {
        node {
          id
          name
        }
        properties {
          ...BelongingParts
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
          ...BelongingParts
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
          ...LeadershipParts
        }
      }
    }
  }
  bodies: agencies(where: {id: {eq: $id}}, limit: 1) {
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
          ...MembershipParts
        }
      }
    }
    membersConnection(first: 200) {
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
          ...MembershipParts
        }
      }
    }
  }
}
    fragment MembershipParts on Membership {
  role
  from
  to
  sourceIds
  independentOrigins
}
fragment BelongingParts on Belonging {
  from
  to
  sourceIds
  independentOrigins
}
fragment LeadershipParts on Leadership {
  from
  to
  sourceIds
  independentOrigins
}`, {"hash":"b8923152e7a71e10e3c9cae74b20b419e95fb3bc2e4f9cf62987e0c21b00c9b2"}) as unknown as TypedDocumentString<AgencyPlaceQuery, AgencyPlaceQueryVariables>;
export const AgreementCommitmentsDocument = new TypedDocumentString(`
    query AgreementCommitments($ids: [ID!]!) {
  agreements(where: {id: {in: $ids}}, limit: 100) {
    ...AgreementCommitments
  }
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
  archivedUrl
  origin
}
fragment AgreementCommitments on Agreement {
  id
  commitments {
    id
    summary
    state
    stateOn
    stateAsOf
    dueOn
    responsible {
      ...ActorParts
    }
    topics {
      id
      name
    }
    by {
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
    sources {
      ...SourceParts
    }
  }
  amounts(sort: {id: ASC}) {
    id
    amount
    currency
    note
  }
}
fragment ActorParts on Actor {
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
}`, {"hash":"8e6d02d8b3e5643acfd8a20831f80aca0141b32770b4657f2f4d389a5657330d"}) as unknown as TypedDocumentString<AgreementCommitmentsQuery, AgreementCommitmentsQueryVariables>;
export const AgreementTopicsDocument = new TypedDocumentString(`
    query AgreementTopics($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    topicsConnection(first: 100) {
      edges {
        node {
          id
          name
        }
        properties {
          word
        }
      }
    }
  }
}
    `, {"hash":"02ff78dcfef347373f6856f79227cf364dea86cf758e597d194d9f1ba7eba8c8"}) as unknown as TypedDocumentString<AgreementTopicsQuery, AgreementTopicsQueryVariables>;
export const AgreementDetailsDocument = new TypedDocumentString(`
    query AgreementDetails($id: ID!) {
  things: agreements(where: {id: {eq: $id}}, limit: 1) {
    history(sort: {onEarliest: ASC}) {
      ...StageParts
    }
    amounts(sort: {id: ASC}) {
      ...AmountParts
    }
    texts(sort: {id: ASC}) {
      id
      url
      language
      part
      prevails
      sources {
        ...SourceParts
      }
    }
    registrations(sort: {id: ASC}) {
      id
      name
      register
      number
      on
      sources {
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
  archivedUrl
  origin
}
fragment ActorParts on Actor {
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
}
fragment AmountParts on Amount {
  id
  amount
  currency
  span
  note
  payers {
    ...ActorParts
  }
  payees {
    ...ActorParts
  }
  sources {
    ...SourceParts
  }
}
fragment StageParts on Stage {
  id
  stage
  on
  until
  note
  planned
  by {
    ...ActorParts
  }
  instruments {
    id
    title
  }
  countries {
    id
    name
  }
  sources {
    ...SourceParts
  }
}`, {"hash":"d9e998ea97a60babf8b0ba1a07b88decc3d3497ef176e8022df1e16accd0b5c3"}) as unknown as TypedDocumentString<AgreementDetailsQuery, AgreementDetailsQueryVariables>;
export const InitiativeDetailsDocument = new TypedDocumentString(`
    query InitiativeDetails($id: ID!) {
  things: initiatives(where: {id: {eq: $id}}, limit: 1) {
    history(sort: {onEarliest: ASC}) {
      ...StageParts
    }
    amounts(sort: {id: ASC}) {
      ...AmountParts
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
  archivedUrl
  origin
}
fragment ActorParts on Actor {
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
}
fragment AmountParts on Amount {
  id
  amount
  currency
  span
  note
  payers {
    ...ActorParts
  }
  payees {
    ...ActorParts
  }
  sources {
    ...SourceParts
  }
}
fragment StageParts on Stage {
  id
  stage
  on
  until
  note
  planned
  by {
    ...ActorParts
  }
  instruments {
    id
    title
  }
  countries {
    id
    name
  }
  sources {
    ...SourceParts
  }
}`, {"hash":"13a200558404e2fefc8533fc77ff7b129abc6cf06dbe8ad1a58b6ebc0c1288ea"}) as unknown as TypedDocumentString<InitiativeDetailsQuery, InitiativeDetailsQueryVariables>;
export const AgreementPageDocument = new TypedDocumentString(`
    query AgreementPage($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
    aliases
    commitmentsComplete
    summary
    notes
    reviewedOn
    reviews(first: 20) {
      ...ReviewParts
    }
    unresolved
    unknownTopics
    ties(limit: 50) {
      id
    }
    recordedFor(limit: 50) {
      id
    }
    ...AgreementFacts
  }
}
    fragment EffectToday on Effect {
  ...EffectParts
}
fragment ReviewParts on Review {
  by
  on
  as
  fields
  note
  void
  record
}
fragment AgreementFacts on Agreement {
  ...AgreementEntry
  statusOn
  bindingness
  termLength
  termFrom
  termRenewal
  termStated
  expectedEndBasis
  renewedUntil
  renewedUntilBasis
  nextRenewal {
    ...RenewalParts
  }
  effect {
    ...EffectToday
  }
  place(limit: 5) {
    id
    name
  }
  event(limit: 5) {
    id
    name
  }
}
fragment RenewalParts on Renewal {
  on
  noticeBy
}
fragment EffectParts on Effect {
  degree
  reason
  knownOn
  since
  begunOn
  basis
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
}`, {"hash":"8a1ed2ad2f3a1da59f95e123eace93ee76f07efd6b1c1be1fbdadee43aa9dce6"}) as unknown as TypedDocumentString<AgreementPageQuery, AgreementPageQueryVariables>;
export const AgreementEvidenceDocument = new TypedDocumentString(`
    query AgreementEvidence($id: ID!) {
  nodes: agreements(where: {id: {eq: $id}}, limit: 1) {
    claims(first: 300) {
      ...ClaimParts
    }
    statements(limit: 50) {
      id
    }
    sources(first: 200) {
      ...SourceParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  disputed
  independentOrigins
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    passage
    passageTranslation
    passageLanguage
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
  archivedUrl
  origin
}`, {"hash":"65be26ce96d68589baabf052cff248bc04b1b0952dedb92e9c2fbe6f10d3be05"}) as unknown as TypedDocumentString<AgreementEvidenceQuery, AgreementEvidenceQueryVariables>;
export const AgreementPartiesDocument = new TypedDocumentString(`
    query AgreementParties($id: ID!) {
  agreements(where: {id: {eq: $id}}, limit: 1) {
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
          independentOrigins
          sources {
            ...SourceParts
          }
        }
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
  archivedUrl
  origin
}`, {"hash":"3f2829dc543a4cb5bd474d5c3811101a7b0e18f8ba784d61e99c7ed6682b32f3"}) as unknown as TypedDocumentString<AgreementPartiesQuery, AgreementPartiesQueryVariables>;
export const AgreementPeopleDocument = new TypedDocumentString(`
    query AgreementPeople($ids: [ID!]!) {
  agreements(where: {id: {in: $ids}}, limit: 100) {
    ...AgreementPeople
  }
}
    fragment SignatureParts on Signature {
  role
  onBehalfOf
  manner
  agency {
    id
    name
  }
  sourceIds
  independentOrigins
}
fragment PersonOfCountry on Person {
  id
  name
  country(limit: 1) {
    id
    name
  }
}
fragment AgencyOfCountry on Agency {
  id
  name
  country(limit: 1) {
    id
    name
  }
}
fragment AgreementPeople on Agreement {
  id
  agenciesConnection {
    edges {
      node {
        ...AgencyOfCountry
      }
      properties {
        sourceIds
        independentOrigins
      }
    }
  }
  signatoriesConnection {
    edges {
      node {
        ...PersonOfCountry
      }
      properties {
        ...SignatureParts
      }
    }
  }
  representativesConnection {
    edges {
      node {
        ...PersonOfCountry
      }
      properties {
        ...SignatureParts
      }
    }
  }
  witnessesConnection {
    edges {
      node {
        ...PersonOfCountry
      }
      properties {
        ...SignatureParts
      }
    }
  }
}`, {"hash":"e80000c546ef1066f05f556a1169dfe8bdf695a27584e5c55789b5666ae410df"}) as unknown as TypedDocumentString<AgreementPeopleQuery, AgreementPeopleQueryVariables>;
export const AgreementListDocument = new TypedDocumentString(`
    query AgreementList($countries: [ID!], $topics: [ID!], $kinds: [AgreementKind!], $status: [AgreementStatus!], $bindingness: [Bindingness!], $from: Date, $to: Date, $first: Int!, $after: ID) {
  latestAgreements(
    countries: $countries
    topics: $topics
    kinds: $kinds
    status: $status
    bindingness: $bindingness
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    ...AgreementEntry
    bindingness
    countries(limit: 30) {
      id
      name
    }
    topics(limit: 15) {
      id
      name
    }
    sources(first: 50) {
      id
      url
    }
  }
}
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
}`, {"hash":"7fa26f2505a4a05b23fd889c5d8579ac00ad535b117f4cc9b9fc96cd158071e0"}) as unknown as TypedDocumentString<AgreementListQuery, AgreementListQueryVariables>;
export const AgreementMarksDocument = new TypedDocumentString(`
    query AgreementMarks($countries: [ID!], $topics: [ID!], $kinds: [AgreementKind!], $status: [AgreementStatus!], $bindingness: [Bindingness!], $from: Date, $to: Date, $first: Int!, $after: ID) {
  latestAgreements(
    countries: $countries
    topics: $topics
    kinds: $kinds
    status: $status
    bindingness: $bindingness
    from: $from
    to: $to
    first: $first
    after: $after
  ) {
    id
    ...MarkedDate
    ...MarkedStatus
    ...MarkedTerm
    bindingnessClaims: claims(property: "bindingness", first: 1) {
      ...WeakClaim
    }
    endedOnClaims: claims(property: "endedOn", first: 1) {
      ...WeakClaim
    }
  }
}
    fragment WeakClaim on Claim {
  disputed
  independentOrigins
}
fragment MarkedDate on Agreement {
  signedOnClaims: claims(property: "signedOn", first: 1) {
    ...WeakClaim
  }
  adoptedOnClaims: claims(property: "adoptedOn", first: 1) {
    ...WeakClaim
  }
  inEffectOnClaims: claims(property: "inEffectOn", first: 1) {
    ...WeakClaim
  }
  approvedOnClaims: claims(property: "approvedOn", first: 1) {
    ...WeakClaim
  }
  announcedOnClaims: claims(property: "announcedOn", first: 1) {
    ...WeakClaim
  }
}
fragment MarkedStatus on Agreement {
  statusClaims: claims(property: "status", first: 1) {
    ...WeakClaim
  }
}
fragment MarkedTerm on Agreement {
  termEndsOnClaims: claims(property: "termEndsOn", first: 1) {
    ...WeakClaim
  }
  termLengthClaims: claims(property: "termLength", first: 1) {
    ...WeakClaim
  }
}`, {"hash":"1ac3cf9677fd08b926570120e7b43010cd1afb92211634b22197712f7b6999bb"}) as unknown as TypedDocumentString<AgreementMarksQuery, AgreementMarksQueryVariables>;
export const DisputedPropertiesDocument = new TypedDocumentString(`
    query DisputedProperties($country: ID, $first: Int!) {
  discrepancies(country: $country, first: $first) {
    about {
      id
    }
    property
    aspect
  }
}
    `, {"hash":"fb79c06cfc69edd03598b3cf428088df9c0c90aa241b7d090276851a0b651619"}) as unknown as TypedDocumentString<DisputedPropertiesQuery, DisputedPropertiesQueryVariables>;
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
    `, {"hash":"acf236b14d8f264be107fe9efa544324c1aa0cb81396dd2b34ef2b8e3f5bd6d5"}) as unknown as TypedDocumentString<WhoSignedQuery, WhoSignedQueryVariables>;
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
    `, {"hash":"e90f2faf5f6b3cc5f51ed83d4ff5403bace0272a188071e87f820bd4cd4077d3"}) as unknown as TypedDocumentString<WhatTiesTwoCountriesQuery, WhatTiesTwoCountriesQueryVariables>;
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
    `, {"hash":"825a006e36d71c0754b16a52a3278ea93e9ae3ad1a28806013f006330cfb2746"}) as unknown as TypedDocumentString<WhoLedSmartNationQuery, WhoLedSmartNationQueryVariables>;
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
    `, {"hash":"d619f2ca675860883d9e9f7da985cfc2c60a62074a6ceff538e33113dda83f43"}) as unknown as TypedDocumentString<HowAreTheyLinkedQuery, HowAreTheyLinkedQueryVariables>;
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
    `, {"hash":"7b6e1b0a459050954cea6c8c6e9fd1cf226a833f109101a767ce1e8fbdb9abeb"}) as unknown as TypedDocumentString<WhoDisagreesQuery, WhoDisagreesQueryVariables>;
export const WhoHoldsTheNetworkTogetherDocument = new TypedDocumentString(`
    query WhoHoldsTheNetworkTogether {
  central(kind: AGENCY, measure: BETWEENNESS, first: 10) {
    rank
    name
    score
  }
}
    `, {"hash":"9ec168819d5661511202a83ebf7d8f5e366cb9de5355ab7c3123bfe296fb3204"}) as unknown as TypedDocumentString<WhoHoldsTheNetworkTogetherQuery, WhoHoldsTheNetworkTogetherQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: ID, $sinceDay: Date, $between: [ID!], $country: ID, $topic: ID, $first: Int!, $after: ID) {
  changes(
    since: $since
    sinceDay: $sinceDay
    between: $between
    country: $country
    topic: $topic
    first: $first
    after: $after
  ) {
    id
    revision
    at
    how
    about {
      id
      kind
      name
    }
    property
    before
    after
    recordChanged
  }
}
    `, {"hash":"ef26bc6b80555d84f765c941cc9811fa221f736dab5a0370a7478f5e777e1ff1"}) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const RevisionListDocument = new TypedDocumentString(`
    query RevisionList {
  revisions(limit: 100, sort: [{id: DESC}]) {
    id
    at
    collection
  }
}
    `, {"hash":"da78be2ea1a9684ac38f1c68a2cbaa8f028289dfa1f14a4b7075c41bd01ebad6"}) as unknown as TypedDocumentString<RevisionListQuery, RevisionListQueryVariables>;
export const WeakValuesDocument = new TypedDocumentString(`
    query WeakValues($country: ID, $reason: WeakReason, $first: Int!) {
  weakValues(country: $country, reason: $reason, first: $first) {
    id
    about {
      id
      kind
      name
    }
    property
    aspect
    relationship
    other {
      id
      kind
      name
    }
    value
    reasons
    independentOrigins
    sourceIds
  }
}
    `, {"hash":"2721fbe25b20a92061032278cba9b6f9d07c3ed90f039a84bb2959bf8bf42d0c"}) as unknown as TypedDocumentString<WeakValuesQuery, WeakValuesQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($countries: [ID!]!, $basis: [TieBasis!], $kinds: [AgreementKind!], $topics: [ID!], $asOf: Date, $measure: Measure) {
  compare(
    countries: $countries
    basis: $basis
    kinds: $kinds
    topics: $topics
    asOf: $asOf
    measure: $measure
  ) {
    by
    id
    name
    sharedBy
    cells {
      country
      count
      inEffect
      whenLastKnown
      possibly
      undatedCount
      possibleDuplicateCount
      recordedCount
      lastOn
      newestOn
    }
  }
}
    `, {"hash":"0030b8d4d183bb71cbe4b28e62eccbcca5fd338b31c2628d3cfe7172e18074dc"}) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const CountryAgenciesDocument = new TypedDocumentString(`
    query CountryAgencies($id: ID!) {
  countries(where: {id: {eq: $id}}, limit: 1) {
    agencies(limit: 500, sort: [{name: ASC}]) {
      id
      name
      acronym
      kind
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
  }
}
    `, {"hash":"e456f7179fddd32e76b3fa895705021b499ce56380318fdeee16c0c5c0dec7df"}) as unknown as TypedDocumentString<CountryAgenciesQuery, CountryAgenciesQueryVariables>;
export const CountryMembershipsDocument = new TypedDocumentString(`
    query CountryMemberships($id: ID!) {
  countries(where: {id: {eq: $id}}, limit: 1) {
    membersConnection(first: 100) {
      edges {
        node {
          id
          name
        }
        properties {
          ...MembershipParts
        }
      }
    }
    memberOfConnection(first: 100) {
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
          ...MembershipParts
        }
      }
    }
  }
}
    fragment MembershipParts on Membership {
  role
  from
  to
  sourceIds
  independentOrigins
}`, {"hash":"f9524e191f48f6cea33a2d55b51c360134dfb893d6417f2bbbfe20d998edae2d"}) as unknown as TypedDocumentString<CountryMembershipsQuery, CountryMembershipsQueryVariables>;
export const CountryPageDocument = new TypedDocumentString(`
    query CountryPage($id: ID!) {
  countries(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    summary
    aliases
    notes
    reviewedOn
    unresolved
    agreementCount
    initiativeCount
    eventCount
    ...CountryFacts
    ...CountryTies
  }
}
    fragment CountryFacts on Country {
  id
  name
  iso3
  isoNumeric
  region
  kind
  withdrawnOn
}
fragment CountryTies on Country {
  id
  name
  ties(limit: 500) {
    id
    tied
    lastOn
    newestOn
    bilateralCount
    plurilateralCount
    programmeCount
    contactCount
    undatedCount
    possibleDuplicateCount
    recordedCount
    countries(limit: 2) {
      id
      name
    }
  }
}`, {"hash":"b0066038ee89bd68d025691a054c20e96ccc1dea2a1938acc02cba62792db429"}) as unknown as TypedDocumentString<CountryPageQuery, CountryPageQueryVariables>;
export const CountryEvidenceDocument = new TypedDocumentString(`
    query CountryEvidence($id: ID!) {
  nodes: countries(where: {id: {eq: $id}}, limit: 1) {
    claims(first: 200) {
      ...ClaimParts
    }
    sources(first: 200) {
      ...SourceParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  disputed
  independentOrigins
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    passage
    passageTranslation
    passageLanguage
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
  archivedUrl
  origin
}`, {"hash":"1f8c7f708640abcda5b5decb3ed0b58584d714eef1ab354e8ae3f2b836d99319"}) as unknown as TypedDocumentString<CountryEvidenceQuery, CountryEvidenceQueryVariables>;
export const CountryTimelineDocument = new TypedDocumentString(`
    query CountryTimeline($id: ID!, $first: Int!) {
  agreements: countries(where: {id: {eq: $id}}, limit: 1) {
    total: agreementCount
    latest: latestAgreements(first: $first) {
      ...ListedAgreement
    }
  }
  initiatives: countries(where: {id: {eq: $id}}, limit: 1) {
    total: initiativeCount
    latest: latestInitiatives(first: $first) {
      ...ListedInitiative
    }
  }
  events: countries(where: {id: {eq: $id}}, limit: 1) {
    total: eventCount
    latest: latestEvents(first: $first) {
      ...ListedEvent
    }
  }
}
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
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
  plannedDates
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries {
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
  countries {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries {
    id
    name
  }
}`, {"hash":"acbd6d33df30476199cae7781af64701755fabeecfee69c4c29f4930e8475638"}) as unknown as TypedDocumentString<CountryTimelineQuery, CountryTimelineQueryVariables>;
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
      passage
      passageTranslation
      passageLanguage
      note
      basis
    }
  }
}`, {"hash":"257fd3e65a5fe2e661d7f1c84f3cddd5e6690586da43bcd494de78a42c2cd3d3"}) as unknown as TypedDocumentString<DiscrepanciesQuery, DiscrepanciesQueryVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($id: ID!) {
  events(where: {id: {eq: $id}}, limit: 1) {
    aliases
    summary
    notes
    reviewedOn
    reviews(first: 20) {
      ...ReviewParts
    }
    unresolved
    unknownTopics
    ties(limit: 100) {
      id
    }
    agreements(limit: 20) {
      id
      title
      ties(limit: 50) {
        id
      }
      recordedFor(limit: 50) {
        id
      }
    }
    ...EventFacts
  }
}
    fragment ReviewParts on Review {
  by
  on
  as
  fields
  note
  void
  record
}
fragment EventFacts on Event {
  ...EventEntry
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
        sourceIds
        independentOrigins
      }
    }
  }
  topics(limit: 50) {
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
}`, {"hash":"22c1a5556d1007f7981d4b01e635d5ab533a6fe3bb9e0dc8a12c920a59fdd402"}) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const EventEvidenceDocument = new TypedDocumentString(`
    query EventEvidence($id: ID!) {
  nodes: events(where: {id: {eq: $id}}, limit: 1) {
    claims(first: 200) {
      ...ClaimParts
    }
    statements(limit: 50) {
      id
    }
    sources(first: 200) {
      ...SourceParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  disputed
  independentOrigins
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    passage
    passageTranslation
    passageLanguage
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
  archivedUrl
  origin
}`, {"hash":"6b1da3d4c03d9db8ae36072a820f55fb15ef40014cc121f01e9529f047c6444a"}) as unknown as TypedDocumentString<EventEvidenceQuery, EventEvidenceQueryVariables>;
export const EventParticipantsDocument = new TypedDocumentString(`
    query EventParticipants($id: ID!) {
  events(where: {id: {eq: $id}}, limit: 1) {
    countriesConnection(first: 500) {
      edges {
        node {
          id
          name
        }
        properties {
          ...AttendanceParts
        }
      }
    }
    agenciesConnection(first: 200) {
      edges {
        node {
          ...AgencyOfCountry
        }
        properties {
          ...AttendanceParts
        }
      }
    }
    peopleConnection(first: 200) {
      edges {
        node {
          ...PersonOfCountry
        }
        properties {
          role
          independentOrigins
          sources {
            ...SourceParts
          }
        }
      }
    }
  }
}
    fragment AttendanceParts on Attendance {
  role
  independentOrigins
  sources {
    ...SourceParts
  }
}
fragment PersonOfCountry on Person {
  id
  name
  country(limit: 1) {
    id
    name
  }
}
fragment AgencyOfCountry on Agency {
  id
  name
  country(limit: 1) {
    id
    name
  }
}
fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
  archivedUrl
  origin
}`, {"hash":"96023e3f096e3cc43307065e9e9262d69725902a06382a99fa9ee802aefe1c38"}) as unknown as TypedDocumentString<EventParticipantsQuery, EventParticipantsQueryVariables>;
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
    searchedNoneFound {
      id
    }
    numbers {
      label
      value
    }
    evidence {
      id
      kind
      title
    }
  }
}
    `, {"hash":"0fb291505d4f3267673386e5814b691141166d2f028e0f4fd87724306837b69a"}) as unknown as TypedDocumentString<GapsQuery, GapsQueryVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($id: ID!, $first: Int!) {
  recordHistory(id: $id, first: $first) {
    id
    record
    collection
    since
    at
    by
    until
    untilAt
    removed
    diff
  }
}
    `, {"hash":"eb422023c33e927500c8acd828685e8aff0b5ad56381c605a96456a7d685b169"}) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const NewestFactsDocument = new TypedDocumentString(`
    query NewestFacts($today: Date!) {
  timeline(to: $today, first: 8) {
    ...AgreementEntry
    ...EventEntry
    ...InitiativeEntry
    ... on Agreement {
      countries {
        id
        name
      }
      sources(first: 10) {
        ...SourceParts
      }
    }
    ... on Event {
      countries {
        id
        name
      }
      sources(first: 10) {
        ...SourceParts
      }
    }
    ... on Initiative {
      countries {
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
  archivedUrl
  origin
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
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
  plannedDates
}`, {"hash":"08d7bb7261c3d45cde8c1b1ac6fed83b828f506252478c9dc8b02d883e076187"}) as unknown as TypedDocumentString<NewestFactsQuery, NewestFactsQueryVariables>;
export const NewestMarksDocument = new TypedDocumentString(`
    query NewestMarks($agreements: [ID!]!, $initiatives: [ID!]!, $events: [ID!]!, $someAgreements: Boolean!, $someInitiatives: Boolean!, $someEvents: Boolean!) {
  agreements(where: {id: {in: $agreements}}, limit: 8) @include(if: $someAgreements) {
    id
    ...MarkedDate
  }
  initiatives(where: {id: {in: $initiatives}}, limit: 8) @include(if: $someInitiatives) {
    id
    ...MarkedInitiativeDate
  }
  events(where: {id: {in: $events}}, limit: 8) @include(if: $someEvents) {
    id
    ...MarkedEventDate
  }
}
    fragment WeakClaim on Claim {
  disputed
  independentOrigins
}
fragment MarkedDate on Agreement {
  signedOnClaims: claims(property: "signedOn", first: 1) {
    ...WeakClaim
  }
  adoptedOnClaims: claims(property: "adoptedOn", first: 1) {
    ...WeakClaim
  }
  inEffectOnClaims: claims(property: "inEffectOn", first: 1) {
    ...WeakClaim
  }
  approvedOnClaims: claims(property: "approvedOn", first: 1) {
    ...WeakClaim
  }
  announcedOnClaims: claims(property: "announcedOn", first: 1) {
    ...WeakClaim
  }
}
fragment MarkedInitiativeDate on Initiative {
  launchedOnClaims: claims(property: "launchedOn", first: 1) {
    ...WeakClaim
  }
  startsOnClaims: claims(property: "startsOn", first: 1) {
    ...WeakClaim
  }
  announcedOnClaims: claims(property: "announcedOn", first: 1) {
    ...WeakClaim
  }
}
fragment MarkedEventDate on Event {
  startsOnClaims: claims(property: "startsOn", first: 1) {
    ...WeakClaim
  }
}`, {"hash":"26d5d157d315113b18688368e0bec9baa3ac94b1b45bc4f9044dc7b8cd8e3f7a"}) as unknown as TypedDocumentString<NewestMarksQuery, NewestMarksQueryVariables>;
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
    `, {"hash":"aae1dd58dabf0231a1176237cef6c4ef764c775588db588b8d1c0215a16aec70"}) as unknown as TypedDocumentString<ChecksQuery, ChecksQueryVariables>;
export const InitiativePageDocument = new TypedDocumentString(`
    query InitiativePage($id: ID!) {
  initiatives(where: {id: {eq: $id}}, limit: 1) {
    aliases
    summary
    notes
    reviewedOn
    reviews(first: 20) {
      ...ReviewParts
    }
    unresolved
    unknownTopics
    ties(limit: 100) {
      id
    }
    ...InitiativeFacts
  }
}
    fragment EffectToday on Effect {
  ...EffectParts
}
fragment LeadershipParts on Leadership {
  from
  to
  sourceIds
  independentOrigins
}
fragment ReviewParts on Review {
  by
  on
  as
  fields
  note
  void
  record
}
fragment InitiativeFacts on Initiative {
  ...InitiativeEntry
  termLength
  termRenewal
  termStated
  effect {
    ...EffectToday
  }
  place(limit: 3) {
    id
    name
  }
  leadAgenciesConnection {
    edges {
      node {
        id
        name
      }
      properties {
        ...LeadershipParts
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
        sourceIds
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
        sourceIds
      }
    }
  }
  topics(limit: 100) {
    id
    name
  }
}
fragment EffectParts on Effect {
  degree
  reason
  knownOn
  since
  begunOn
  basis
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
  plannedDates
}`, {"hash":"8f07c5a682a8015de99b68686a3b3ee33a5caa699e3dda20bd8c76d68f96cc98"}) as unknown as TypedDocumentString<InitiativePageQuery, InitiativePageQueryVariables>;
export const InitiativeEvidenceDocument = new TypedDocumentString(`
    query InitiativeEvidence($id: ID!) {
  nodes: initiatives(where: {id: {eq: $id}}, limit: 1) {
    claims(first: 300) {
      ...ClaimParts
    }
    statements(limit: 50) {
      id
    }
    sources(first: 200) {
      ...SourceParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  disputed
  independentOrigins
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    passage
    passageTranslation
    passageLanguage
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
  archivedUrl
  origin
}`, {"hash":"d80cfc22b750f8dffd86fdfdd82570376aec1149d31608cd35b6575daed1bf41"}) as unknown as TypedDocumentString<InitiativeEvidenceQuery, InitiativeEvidenceQueryVariables>;
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
        origin
      }
    }
  }
}
    `, {"hash":"4f25232f1a6c7f0f60a4780edb7cbf242a28daaf6d7424da9ee58312d4d1475c"}) as unknown as TypedDocumentString<LeadersAsOfQuery, LeadersAsOfQueryVariables>;
export const InitiativeParticipantsDocument = new TypedDocumentString(`
    query InitiativeParticipants($id: ID!) {
  initiatives(where: {id: {eq: $id}}, limit: 1) {
    countriesConnection(first: 500) {
      edges {
        node {
          id
          name
        }
        properties {
          ...ParticipationParts
        }
      }
    }
    agenciesConnection(first: 200) {
      edges {
        node {
          ...AgencyOfCountry
        }
        properties {
          ...ParticipationParts
        }
      }
    }
  }
}
    fragment ParticipationParts on Participation {
  role
  from
  to
  independentOrigins
  sources {
    ...SourceParts
  }
}
fragment AgencyOfCountry on Agency {
  id
  name
  country(limit: 1) {
    id
    name
  }
}
fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
  archivedUrl
  origin
}`, {"hash":"95570382dd7549d57b0608a1974d523c27a6f70e3ee5b0a5de1bb46de259c784"}) as unknown as TypedDocumentString<InitiativeParticipantsQuery, InitiativeParticipantsQueryVariables>;
export const InitiativeKindsDocument = new TypedDocumentString(`
    query InitiativeKinds {
  initiatives(limit: 500) {
    id
    kind
  }
}
    `, {"hash":"e563f0079376ea64d306e772151b64f84ceb98baf2527a6356373699fa24d3a0"}) as unknown as TypedDocumentString<InitiativeKindsQuery, InitiativeKindsQueryVariables>;
export const MatrixDocument = new TypedDocumentString(`
    query Matrix($basis: [TieBasis!], $kinds: [AgreementKind!], $topics: [ID!], $asOf: Date, $measure: Measure) {
  tieMatrix(
    basis: $basis
    kinds: $kinds
    topics: $topics
    asOf: $asOf
    measure: $measure
    recorded: true
    searched: true
  ) {
    id
    countries
    count
    inEffect
    whenLastKnown
    possibly
    undatedCount
    possibleDuplicateCount
    recordedCount
    lastOn
    newestOn
    searchedNoneFoundOn
  }
}
    `, {"hash":"bf6da03eb6cd71a9229b7720e4bfd4992ffe115a8f7e413950761f222be77ffc"}) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const TopicNamesDocument = new TypedDocumentString(`
    query TopicNames {
  topics(limit: 500, sort: [{name: ASC}]) {
    id
    name
  }
}
    `, {"hash":"da74c405f756c83b1c8f95ca29fdd9f1c8ad7072dd9ea7f4aefdebdd32e9ce42"}) as unknown as TypedDocumentString<TopicNamesQuery, TopicNamesQueryVariables>;
export const BriefSignatoriesDocument = new TypedDocumentString(`
    query BriefSignatories($ids: [ID!]!) {
  people(where: {id: {in: $ids}}, limit: 500) {
    id
    name
    roles(first: 100) {
      role
      from
      to
      body {
        id
        name
      }
      sources {
        id
        title
        url
      }
    }
  }
}
    `, {"hash":"ab7a6b94f993dc082a1016470994775d839ade5966478a5539735cdb420de3bb"}) as unknown as TypedDocumentString<BriefSignatoriesQuery, BriefSignatoriesQueryVariables>;
export const PairKeyPeopleDocument = new TypedDocumentString(`
    query PairKeyPeople($id: ID!) {
  ties(where: {id: {eq: $id}}, limit: 1) {
    agencies(first: 100) {
      id
      name
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
  }
}
    `, {"hash":"2f8e7305f3902163bd8550426ebee0e6a54daf060fc0cc874ae62e3e5d3a26e8"}) as unknown as TypedDocumentString<PairKeyPeopleQuery, PairKeyPeopleQueryVariables>;
export const PairContactsDocument = new TypedDocumentString(`
    query PairContacts($between: [ID!]!) {
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
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
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
  plannedDates
}`, {"hash":"1fb74b85d1c8787885311f608926f535eb66d5b986ba4f126c670fa1003a78f7"}) as unknown as TypedDocumentString<PairContactsQuery, PairContactsQueryVariables>;
export const PairDocument = new TypedDocumentString(`
    query Pair($id: ID!) {
  ties(where: {id: {eq: $id}}, limit: 1) {
    id
    tied
    firstOn
    bilateralAgreementCount
    bilateralSignedOffCount
    bilateralInitiativeCount
    plurilateralCount
    programmeCount
    contactCount
    undatedCount
    possibleDuplicateCount
    recordedCount
    withBlocCount
    nonStateCount
    sourceCount
    independentOrigins
    independentOriginsAtLeast
    searchedNoneFound {
      id
      noneFound
    }
    countries(limit: 2) {
      id
      name
    }
  }
}
    `, {"hash":"6ddabb7ae9f72b81827fce439478ad4b0bbc8f0c96a4a3e66a8deeef7ba85851"}) as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const PairDiscrepanciesDocument = new TypedDocumentString(`
    query PairDiscrepancies($id: ID!) {
  ties(where: {id: {eq: $id}}, limit: 1) {
    discrepancies(first: 100) {
      ...DiscrepancyParts
    }
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
      passage
      passageTranslation
      passageLanguage
      note
      basis
    }
  }
}`, {"hash":"3b7b549a5143c4812632bb8c28d683636da93c2edbc4edae7079e19b8fd25a23"}) as unknown as TypedDocumentString<PairDiscrepanciesQuery, PairDiscrepanciesQueryVariables>;
export const PairSummaryDocument = new TypedDocumentString(`
    query PairSummary($id: ID!) {
  dataset {
    builtAt
  }
  ends: ties(where: {id: {eq: $id}}, limit: 1) {
    agreementsConnection(first: 100) {
      edges {
        node {
          ...SummaryEffect
        }
        properties {
          basis
        }
      }
    }
  }
  signed: ties(where: {id: {eq: $id}}, limit: 1) {
    agreementsConnection(first: 100) {
      edges {
        node {
          ...SummarySignatures
        }
      }
    }
  }
}
    fragment SummaryEffect on Agreement {
  id
  title
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  plannedDates
  expectedEndOn
  renewedUntil
  termRenewal
  nextRenewal {
    on
  }
  happenedOn
  succeededBy {
    id
  }
  effect {
    degree
    reason
    knownOn
  }
}
fragment SummarySignatures on Agreement {
  id
  signatoriesConnection(first: 12) {
    edges {
      node {
        id
        country(limit: 1) {
          id
        }
      }
      properties {
        agency {
          id
          name
        }
      }
    }
  }
}`, {"hash":"0ace9f8394ca261b8ce88e46903d6f86b52c7539bd3b5307fa74ac7155a342f5"}) as unknown as TypedDocumentString<PairSummaryQuery, PairSummaryQueryVariables>;
export const PairSourcesDocument = new TypedDocumentString(`
    query PairSources($id: ID!) {
  ties(where: {id: {eq: $id}}, limit: 1) {
    sources(first: 500) {
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
  archivedUrl
  origin
}`, {"hash":"4302bd3898594c2a1f1d302a05d11446f588fee0da93ce23830b668d5b4d1399"}) as unknown as TypedDocumentString<PairSourcesQuery, PairSourcesQueryVariables>;
export const PairRelatedTopicsDocument = new TypedDocumentString(`
    query PairRelatedTopics($id: ID!, $countries: [ID!]!) {
  ties(where: {id: {eq: $id}}, limit: 1) {
    topics(first: 500) {
      id
    }
  }
  tree: topics(limit: 500) {
    id
    broader {
      id
    }
  }
  countries(where: {id: {in: $countries}}, limit: 2) {
    id
    latestAgreements(first: 500) {
      id
      countries(limit: 3) {
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
      topics {
        id
        name
      }
    }
  }
}
    `, {"hash":"83988f31773c5bc96d72d1b0526e51cb95ada46a7967359467b0c98aa3d6e954"}) as unknown as TypedDocumentString<PairRelatedTopicsQuery, PairRelatedTopicsQueryVariables>;
export const PairSearchesDocument = new TypedDocumentString(`
    query PairSearches($id: ID!) {
  ties(where: {id: {eq: $id}}, limit: 1) {
    searches(limit: 100, sort: [{onLatest: DESC}, {id: ASC}]) {
      ...SearchParts
    }
  }
}
    fragment SearchParts on Search {
  id
  name
  by
  searcher
  on
  found
  missedCount
  noneFound
  shortfalls
  note
  ties(limit: 1) {
    id
  }
  places {
    party
    url
    query
    outcome
    language
  }
  notRecorded {
    what
    why
  }
}`, {"hash":"33ecfc4ef3a14210fb46972638fc0945698552108c4d901e9d8d5ac9e31c413e"}) as unknown as TypedDocumentString<PairSearchesQuery, PairSearchesQueryVariables>;
export const PairEffectsDocument = new TypedDocumentString(`
    query PairEffects($id: ID!, $between: [ID!]!, $asOf: Date) {
  ties(where: {id: {eq: $id}}, limit: 1) {
    id
    bilateral: effects(asOf: $asOf) {
      ...EffectNumbers
    }
    wider: effects(asOf: $asOf, basis: [PLURILATERAL, PROGRAMME, WITH_BLOC]) {
      ...EffectNumbers
    }
    agreementsConnection(first: 500) {
      edges {
        node {
          id
          effect(asOf: $asOf, between: $between) {
            ...EffectParts
          }
        }
        properties {
          basis
          from
        }
      }
    }
    initiativesConnection(first: 500) {
      edges {
        node {
          id
          effect(asOf: $asOf, between: $between) {
            ...EffectParts
          }
        }
        properties {
          basis
          from
        }
      }
    }
  }
}
    fragment EffectNumbers on EffectCounts {
  inEffect
  whenLastKnown
  latestKnownOn
  possibly
  undated
}
fragment EffectParts on Effect {
  degree
  reason
  knownOn
  since
  begunOn
  basis
}`, {"hash":"9de74e1808dcb030422c94eed5cde29c28de180d206c4d586c457b46d62b58af"}) as unknown as TypedDocumentString<PairEffectsQuery, PairEffectsQueryVariables>;
export const PairConcludedDocument = new TypedDocumentString(`
    query PairConcluded($between: [ID!]!, $kinds: [AgreementKind!]!, $asOf: Date!) {
  bilateralAgreements: tieMatrix(
    countries: $between
    basis: [BILATERAL]
    kinds: $kinds
    asOf: $asOf
  ) {
    ...PairCount
  }
  bilateral: tieMatrix(countries: $between, basis: [BILATERAL], asOf: $asOf) {
    ...PairCount
  }
  plurilateral: tieMatrix(countries: $between, basis: [PLURILATERAL], asOf: $asOf) {
    ...PairCount
  }
  programmes: tieMatrix(countries: $between, basis: [PROGRAMME], asOf: $asOf) {
    ...PairCount
  }
}
    fragment PairCount on TieCell {
  count
  possibly
  undatedCount
}`, {"hash":"0499fbced0947dd8c9389a9e739a48bf55eeaa3fad294d561f3f48aaa76f7ecf"}) as unknown as TypedDocumentString<PairConcludedQuery, PairConcludedQueryVariables>;
export const PairAsOfDocument = new TypedDocumentString(`
    query PairAsOf($id: ID!, $asOf: Date!, $measure: Measure!) {
  ties(where: {id: {eq: $id}}, limit: 1) {
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
    `, {"hash":"b940e55b0669dc6cf162ef9f9d9a75ac1f485c1638a3e6983bea866cad262cb8"}) as unknown as TypedDocumentString<PairAsOfQuery, PairAsOfQueryVariables>;
export const PairEntriesDocument = new TypedDocumentString(`
    query PairEntries($id: ID!, $first: Int!) {
  agreements: ties(where: {id: {eq: $id}}, limit: 1) {
    total: agreementCount
    latest: latestAgreements(first: $first) {
      ...PairAgreement
      ...PairExpiry
      commitmentsComplete
    }
  }
  initiatives: ties(where: {id: {eq: $id}}, limit: 1) {
    total: initiativeCount
    latest: latestInitiatives(first: $first) {
      ...PairInitiative
    }
  }
  recorded: ties(where: {id: {eq: $id}}, limit: 1) {
    latest: recordedAgreements(limit: 100) {
      ...PairAgreement
      ...PairExpiry
      commitmentsComplete
    }
  }
  bases: ties(where: {id: {eq: $id}}, limit: 1) {
    agreementsConnection(first: 500) {
      edges {
        node {
          id
        }
        properties {
          basis
        }
      }
    }
    initiativesConnection(first: 500) {
      edges {
        node {
          id
        }
        properties {
          basis
        }
      }
    }
  }
  contacts: ties(where: {id: {eq: $id}}, limit: 1) {
    total: eventCount
    latest: latestEvents(first: $first) {
      ...PairContact
    }
  }
}
    fragment PairAgreement on Agreement {
  ...AgreementEntry
  bindingness
  summary
  countries {
    id
    name
  }
  topics {
    id
    name
  }
}
fragment PairExpiry on Agreement {
  effect {
    basis
  }
  expectedEndBasis
  renewedUntilBasis
  termStated
  termRenewal
  renewsOn
  succeededBy(limit: 5) {
    id
    title
  }
}
fragment PairInitiative on Initiative {
  ...InitiativeEntry
  summary
  launchedBy {
    id
  }
}
fragment PairContact on Event {
  ...EventEntry
  summary
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
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
  plannedDates
}`, {"hash":"f0712be7dbd156f9faf4ca8612601af633dac01333a373c861a88c02324ba886"}) as unknown as TypedDocumentString<PairEntriesQuery, PairEntriesQueryVariables>;
export const PairEntrySourcesDocument = new TypedDocumentString(`
    query PairEntrySources($agreements: [ID!]!, $initiatives: [ID!]!, $contacts: [ID!]!, $someAgreements: Boolean!, $someInitiatives: Boolean!, $someContacts: Boolean!) {
  agreements(where: {id: {in: $agreements}}, limit: 100) @include(if: $someAgreements) {
    id
    sources {
      ...SourceParts
    }
    ...MarkedDate
    ...MarkedStatus
  }
  initiatives(where: {id: {in: $initiatives}}, limit: 100) @include(if: $someInitiatives) {
    id
    sources {
      ...SourceParts
    }
    ...MarkedInitiativeDate
  }
  contacts: events(where: {id: {in: $contacts}}, limit: 100) @include(if: $someContacts) {
    id
    sources {
      ...SourceParts
    }
    ...MarkedEventDate
  }
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
  archivedUrl
  origin
}
fragment WeakClaim on Claim {
  disputed
  independentOrigins
}
fragment MarkedDate on Agreement {
  signedOnClaims: claims(property: "signedOn", first: 1) {
    ...WeakClaim
  }
  adoptedOnClaims: claims(property: "adoptedOn", first: 1) {
    ...WeakClaim
  }
  inEffectOnClaims: claims(property: "inEffectOn", first: 1) {
    ...WeakClaim
  }
  approvedOnClaims: claims(property: "approvedOn", first: 1) {
    ...WeakClaim
  }
  announcedOnClaims: claims(property: "announcedOn", first: 1) {
    ...WeakClaim
  }
}
fragment MarkedInitiativeDate on Initiative {
  launchedOnClaims: claims(property: "launchedOn", first: 1) {
    ...WeakClaim
  }
  startsOnClaims: claims(property: "startsOn", first: 1) {
    ...WeakClaim
  }
  announcedOnClaims: claims(property: "announcedOn", first: 1) {
    ...WeakClaim
  }
}
fragment MarkedEventDate on Event {
  startsOnClaims: claims(property: "startsOn", first: 1) {
    ...WeakClaim
  }
}
fragment MarkedStatus on Agreement {
  statusClaims: claims(property: "status", first: 1) {
    ...WeakClaim
  }
}`, {"hash":"0acdf420a62604c50aebc2bb492bd1a82fcd37713648559b8e7f6a05555db7d5"}) as unknown as TypedDocumentString<PairEntrySourcesQuery, PairEntrySourcesQueryVariables>;
export const PersonActsDocument = new TypedDocumentString(`
    query PersonActs($id: ID!) {
  people(where: {id: {eq: $id}}, limit: 1) {
    signedConnection(first: 100) {
      edges {
        node {
          id
        }
        properties {
          ...SignatureParts
        }
      }
    }
    representedConnection(first: 100) {
      edges {
        node {
          id
        }
        properties {
          ...SignatureParts
        }
      }
    }
    witnessedConnection(first: 100) {
      edges {
        node {
          id
        }
        properties {
          ...SignatureParts
        }
      }
    }
  }
  others: people(where: {id: {eq: $id}}, limit: 1) {
    launchedConnection(first: 50) {
      edges {
        node {
          id
        }
        properties {
          sourceIds
        }
      }
    }
    initiatives(limit: 50) {
      id
    }
    events(limit: 100) {
      id
    }
  }
}
    fragment SignatureParts on Signature {
  role
  onBehalfOf
  manner
  agency {
    id
    name
  }
  sourceIds
  independentOrigins
}`, {"hash":"b1e07b8318f943b4f7789918cff9970ac352e7dbff265b84e3a04130209bf955"}) as unknown as TypedDocumentString<PersonActsQuery, PersonActsQueryVariables>;
export const PersonPageDocument = new TypedDocumentString(`
    query PersonPage($id: ID!) {
  people(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    aliases
    summary
    notes
    reviewedOn
    reviews(first: 20) {
      ...ReviewParts
    }
    unresolved
    countryConnection {
      edges {
        node {
          id
          name
        }
        properties {
          sourceIds
          independentOrigins
        }
      }
    }
    roles(first: 200) {
      body {
        id
        kind
        name
      }
      role
      otherTitles
      from
      to
      sources {
        id
        origin
      }
    }
  }
}
    fragment ReviewParts on Review {
  by
  on
  as
  fields
  note
  void
  record
}`, {"hash":"78cb99b27ba8930cb39b4f8020faf7b3cc49cffe21412fb260b9f5bb67476d88"}) as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const PersonEvidenceDocument = new TypedDocumentString(`
    query PersonEvidence($id: ID!) {
  nodes: people(where: {id: {eq: $id}}, limit: 1) {
    claims(first: 100) {
      ...ClaimParts
    }
    statements(limit: 50) {
      id
    }
    sources(first: 200) {
      ...SourceParts
    }
  }
}
    fragment ClaimParts on Claim {
  id
  property
  aspect
  value
  rank
  reason
  disputed
  independentOrigins
  sources(first: 50) {
    id
    title
    url
    publisher
    publishedOn
    kind
    locator
    passage
    passageTranslation
    passageLanguage
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
  archivedUrl
  origin
}`, {"hash":"44d750192cc3cc809a37d6aad63887f2002e4ee0ec0d20a7dfa212da13a5cdbe"}) as unknown as TypedDocumentString<PersonEvidenceQuery, PersonEvidenceQueryVariables>;
export const RenewalsDocument = new TypedDocumentString(`
    query Renewals($from: Date!, $to: Date!, $country: ID, $unrenewed: Boolean, $today: Date!, $first: Int!) {
  expiring(
    from: $from
    to: $to
    country: $country
    unrenewed: $unrenewed
    first: $first
  ) {
    ...ListedAgreement
    ...MarkedStatus
    ...MarkedTerm
    termRenewalClaims: claims(property: "termRenewal", first: 1) {
      ...WeakClaim
    }
    expectedEndBasis
    renewedUntil
    renewedUntilBasis
    termStated
    termRenewal
    effect(asOf: $today) {
      degree
      reason
    }
    renewals(from: $from, to: $to, first: 100) {
      ...RenewalParts
    }
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
  archivedUrl
  origin
}
fragment WeakClaim on Claim {
  disputed
  independentOrigins
}
fragment MarkedStatus on Agreement {
  statusClaims: claims(property: "status", first: 1) {
    ...WeakClaim
  }
}
fragment MarkedTerm on Agreement {
  termEndsOnClaims: claims(property: "termEndsOn", first: 1) {
    ...WeakClaim
  }
  termLengthClaims: claims(property: "termLength", first: 1) {
    ...WeakClaim
  }
}
fragment RenewalParts on Renewal {
  on
  noticeBy
}
fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries {
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
}`, {"hash":"b0acdf0a2cfdb36ab3a8d1b9def829b742bc267ce8ad9e60349ae966618f2030"}) as unknown as TypedDocumentString<RenewalsQuery, RenewalsQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage {
  searches(limit: 500, sort: [{onLatest: DESC}, {id: ASC}]) {
    ...SearchParts
  }
  publishedLists(limit: 500, sort: [{name: ASC}]) {
    id
    name
    url
    on
    publisher
    number
    heldCount
    missing
    unnamedCount
  }
  bySearcher: missRates(by: SEARCHER) {
    ...MissRateParts
  }
  byPlace: missRates(by: PLACE) {
    ...MissRateParts
  }
}
    fragment SearchParts on Search {
  id
  name
  by
  searcher
  on
  found
  missedCount
  noneFound
  shortfalls
  note
  ties(limit: 1) {
    id
  }
  places {
    party
    url
    query
    outcome
    language
  }
  notRecorded {
    what
    why
  }
}
fragment MissRateParts on MissRate {
  name
  searcher
  searches
  found
  missed
  rate
}`, {"hash":"3841e3c059a33ec08364b5d314d051c329df327ed0cc976576dd28ce79ae952d"}) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const SourceClaimsDocument = new TypedDocumentString(`
    query SourceClaims($id: ID!) {
  sources(where: {id: {eq: $id}}, limit: 1) {
    claimsConnection(first: 500) {
      totalCount
      edges {
        node {
          id
          property
          aspect
          value
          rank
          about {
            ...EntityParts
          }
        }
        properties {
          basis
          locator
          passage
          passageTranslation
          passageLanguage
        }
      }
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
  ... on Stage {
    id
    name
    of(limit: 1) {
      __typename
      ... on Agreement {
        id
      }
      ... on Initiative {
        id
      }
      ... on Event {
        id
      }
    }
  }
  ... on Amount {
    id
    name
    amountOf: of(limit: 1) {
      __typename
      ... on Agreement {
        id
      }
      ... on Initiative {
        id
      }
      ... on Event {
        id
      }
    }
  }
  ... on Text {
    id
    name
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Registration {
    id
    name
    agreement(limit: 1) {
      id
      title
    }
  }
  ... on Search {
    id
    name
  }
  ... on PublishedList {
    id
    name
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
}`, {"hash":"1b3b2e7931a7e0d19d2b92503250b692baf0a905323e26702f9ddd3cbf5a837c"}) as unknown as TypedDocumentString<SourceClaimsQuery, SourceClaimsQueryVariables>;
export const SourceFactsDocument = new TypedDocumentString(`
    query SourceFacts($of: [ID!]!) {
  neighbourhood(of: $of, hops: 1, limit: 2000) {
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
      sources
    }
  }
}
    `, {"hash":"1d9a02c78169ef25d4bced1909685be4dc00cc2f798cbfbbc97fc437c44a4a4a"}) as unknown as TypedDocumentString<SourceFactsQuery, SourceFactsQueryVariables>;
export const SourcePageDocument = new TypedDocumentString(`
    query SourcePage($id: ID!) {
  sources(where: {id: {eq: $id}}, limit: 1) {
    ...SourceParts
    language
    derivedFrom
    retrievedOn
    keptUp
    contentHash
    lastSeen
    readAs
    readings {
      retrievedOn
      readAs
      contentHash
      archivedUrl
      lastSeen
      keptUp
      records
    }
    repeats(limit: 20) {
      ...SourceParts
    }
    repeatedBy(limit: 100) {
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
  archivedUrl
  origin
}`, {"hash":"061380fcd45aa3e9c0ba8bb788c38c9c370a7e7a5394886370613e3d6aedc3a8"}) as unknown as TypedDocumentString<SourcePageQuery, SourcePageQueryVariables>;
export const TopicPageDocument = new TypedDocumentString(`
    query TopicPage($id: ID!) {
  topics(where: {id: {eq: $id}}, limit: 1) {
    id
    name
    altLabels
    scope
    agreementCount
    initiativeCount
    eventCount
    broader {
      id
      name
    }
    narrower(limit: 100) {
      id
      name
    }
  }
}
    `, {"hash":"cfe3cd8c1ff5a9479ccfb26a8979885b78672bc5858b7a93b68bb9100ae66661"}) as unknown as TypedDocumentString<TopicPageQuery, TopicPageQueryVariables>;
export const TopicCommitmentsDocument = new TypedDocumentString(`
    query TopicCommitments($id: ID!) {
  topics(where: {id: {eq: $id}}, limit: 1) {
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
}
    fragment SourceParts on Source {
  id
  title
  url
  publisher
  publishedOn
  kind
  archivedUrl
  origin
}`, {"hash":"abf7c101d50b924dea2b03e48770b3dc590095635cf5cec02b4d1c5a3d9742e6"}) as unknown as TypedDocumentString<TopicCommitmentsQuery, TopicCommitmentsQueryVariables>;
export const TopicTimelineDocument = new TypedDocumentString(`
    query TopicTimeline($id: ID!, $first: Int!) {
  timeline(topics: [$id], first: $first) {
    ...ListedEntry
  }
}
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
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
  plannedDates
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries {
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
  countries {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries {
    id
    name
  }
}
fragment ListedEntry on TimelineEntry {
  ...ListedAgreement
  ...ListedInitiative
  ...ListedEvent
}`, {"hash":"031fd851e65d238f9b73bb639bc95ee0ed74fd5fc6ed652ce86d5296f8dcf00f"}) as unknown as TypedDocumentString<TopicTimelineQuery, TopicTimelineQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [NodeKind!], $first: Int!) {
  search(text: $text, kinds: $kinds, first: $first) {
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
    ... on Tie {
      id
      countries(limit: 2, sort: [{id: ASC}]) {
        name
      }
    }
    ... on Source {
      id
      documentTitle: title
      url
      publisher
    }
  }
}
    `, {"hash":"5d50cc222c6b6be280ba7a7af5b5c83107ee93f47c3ad1490043d938666977bf"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const EntriesByIdDocument = new TypedDocumentString(`
    query EntriesById($agreements: [ID!]!, $initiatives: [ID!]!, $events: [ID!]!, $someAgreements: Boolean!, $someInitiatives: Boolean!, $someEvents: Boolean!) {
  agreements(where: {id: {in: $agreements}}, limit: 500) @include(if: $someAgreements) {
    ...ListedAgreement
  }
  initiatives(where: {id: {in: $initiatives}}, limit: 500) @include(if: $someInitiatives) {
    ...ListedInitiative
  }
  events(where: {id: {in: $events}}, limit: 500) @include(if: $someEvents) {
    ...ListedEvent
  }
}
    fragment AgreementEntry on Agreement {
  __typename
  id
  title
  kind
  status
  statusAsOf
  signedOn
  adoptedOn
  inEffectOn
  approvedOn
  announcedOn
  endedOn
  expectedEndOn
  renewedUntil
  happenedOn
  happenedOnBasis
  plannedDates
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
  plannedDates
}
fragment ListedAgreement on Agreement {
  ...AgreementEntry
  countries {
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
  countries {
    id
    name
  }
}
fragment ListedEvent on Event {
  ...EventEntry
  countries {
    id
    name
  }
}`, {"hash":"ca997785f94a3e64641f20f88e423f5f1c6656738436cc07b97aad8dbf9d447a"}) as unknown as TypedDocumentString<EntriesByIdQuery, EntriesByIdQueryVariables>;