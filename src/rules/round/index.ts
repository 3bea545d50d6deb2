export type { FurtherElement, RoundAnnouncement, RoundPost, WaiverPolicy } from './announcement.js';
export type { Refusal, RoundApplication } from './application.js';
export type { GivenRows, PlaceColumns, UndividedRows, WishColumns } from './columns/give-rows.js';
export type { WishVerdicts } from './columns/said.js';
export type { OrderedRows } from './columns/order-rows.js';
export type { RoundColumns, RoundRows, ScoreColumns } from './columns/round-columns.js';
export type { RoundKernel } from './columns/run-columns.js';
export { compileRound } from './columns/run-columns.js';
export type { FactCorrection, MarkCorrection } from './corrections.js';
export { decideRound, waiveDecision } from './decide-round.js';
export type { RoundEvidence } from './evidence.js';
export { evidenceFor } from './evidence.js';
export type { Given, PlaceGiver, PlaceSeeker, Standing, Undivided } from './give-places.js';
export { givePlaces } from './give-places.js';
export { judgeEligibility } from './judge-eligibility.js';
export { orderRound } from './order.js';
export { breakTies, placeRound, waiveNomination } from './place-round.js';
export { receiveRound } from './receive.js';
export type { RunRound } from './run-round.js';
export { advanceRound, completeRound, resumeRound, runRound } from './run-round.js';
export { scoreRound } from './score.js';
export type { GroupShare } from './shares.js';
export { admittedShares, leastCell } from './shares.js';
export type {
  DecidedRound,
  DecisionDates,
  JudgedRound,
  NominatedRound,
  Nomination,
  OrderedRound,
  PlacedRound,
  ReceivedRound,
  Replacement,
  Round,
  RoundDecision,
  RoundOrder,
  RoundPart,
  RoundPlace,
  RoundScore,
  RoundTie,
  ScoredRound,
  SetApartBy,
  TiedRound,
  WishEligibility,
} from './stages.js';
export type { MaskedScore, RoundAnswer, WishAnswer, WishResult, WishRule } from './why.js';
export { why } from './why.js';
export type { RoundChange, RoundDifference, WhatIf } from './what-if.js';
export { whatIf } from './what-if.js';
export { explainAnswer } from './words/explain-answer.js';
export { explainRound } from './words/explain-round.js';
export { promotionDecision } from './documents/decision.js';
export type { DocumentPart, DocumentSettings, RoundDocument } from './documents/document.js';
export { roundDocumentHtml } from './documents/html.js';
export { roundMinutes } from './documents/minutes.js';
export { grievanceLastDay, roundNotice } from './documents/notice.js';
