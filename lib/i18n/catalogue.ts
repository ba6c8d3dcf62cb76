import { accountMessages } from '../access/accounts/messages'
import { keyMessages } from '../access/keys/messages'
import { accessMessages } from '../access/messages'
import { activityForms } from '../activities/messages/forms'
import { activityWords } from '../activities/messages/words'
import { agencyMessages } from '../agencies/messages'
import { agreementMessages } from '../agreements/messages'
import { dutyMessages } from '../agreements/obligations/messages'
import { agreementWriting } from '../agreements/writing/messages'
import { catalogueLabels } from '../catalogue/messages/labels'
import { cataloguePages } from '../catalogue/messages/pages'
import { councilMessages } from '../enrolment/council/messages/pages'
import { comparisonMessages } from '../enrolment/desk/comparison/messages'
import { deskCohort } from '../enrolment/desk/messages/cohort'
import { deskFile } from '../enrolment/desk/messages/file'
import { deskLists } from '../enrolment/desk/messages/lists'
import { dossierMessages } from '../enrolment/dossier/messages'
import { requirementMessages } from '../enrolment/dossier/requirements/messages'
import { agencyPages } from '../enrolment/messages/agency'
import { versionClosing } from '../enrolment/eligibility/versions/messages/closing'
import { versionDrafts } from '../enrolment/eligibility/versions/messages/drafts'
import { versionPages } from '../enrolment/eligibility/versions/messages/pages'
import { importMessages } from '../enrolment/imports/messages/pages'
import { enrolmentErrors } from '../enrolment/messages/errors'
import { enrolmentFindings } from '../enrolment/messages/findings'
import { enrolmentLabels } from '../enrolment/messages/labels'
import { enrolmentStandards } from '../enrolment/messages/standards'
import { negotiationMessages } from '../enrolment/negotiation/messages/pages'
import { waiverMessages } from '../enrolment/waivers/messages'
import { orderMessages } from '../enrolment/order/messages'
import { noticeOffice } from '../enrolment/notices/messages/office'
import { noticeWords } from '../enrolment/notices/messages/words'
import { openingMessages } from '../enrolment/opening/messages'
import { comparisonEvaluations } from '../evaluations/comparison/messages'
import { delegationMessages } from '../evaluations/delegation/messages'
import { evaluationMessages } from '../evaluations/messages'
import { revisionMessages } from '../evaluations/revision/messages'
import { templateMessages } from '../evaluations/templates/messages'
import { useMessages } from '../evaluations/use/messages/words'
import { registerMessages } from '../graduation/certificates/messages/register'
import { graduationErrors } from '../graduation/messages/errors'
import { graduationFinished } from '../graduation/messages/finished'
import { graduationReview } from '../graduation/messages/review'
import { traineeMessages } from '../graduation/trainees/messages'
import { notificationMessages } from '../notifications/messages'
import { peopleMessages, peoplePages } from '../people/messages'
import { ownDataMessages } from '../people/own/messages'
import { mergingMessages } from '../planning/merging/messages'
import { planningLabels } from '../planning/messages'
import { impliedMessages } from '../planning/needs/implied/messages/words'
import { needsAnswers } from '../planning/needs/messages/answers'
import { needsForm } from '../planning/needs/messages/form'
import { parameterMessages } from '../planning/parameters/messages'
import { planErrors } from '../planning/plan/messages/errors'
import { planForms } from '../planning/plan/messages/forms'
import { planPage } from '../planning/plan/messages/page'
import { planVersions } from '../planning/plan/messages/versions'
import { scenarioMessages } from '../planning/scenario/messages'
import { schedulingMessages } from '../planning/scheduling/messages'
import { annualMessages } from '../reporting/annual/messages'
import { annualPaperMessages } from '../reporting/annual/paper/messages'
import { scorecardMessages } from '../reporting/scorecards/messages'
import { scoringMessages } from '../reporting/scoring/messages'
import { bunchingMessages } from '../reporting/bunching/messages'
import { progressMessages } from '../reporting/progress/messages'
import { yearMessages } from '../reporting/year/messages'
import { schoolsHelp } from '../schools/messages/help'
import { schoolsPrivacy } from '../schools/messages/privacy'
import { schoolsSite } from '../schools/messages/site'
import { schoolsSitePages } from '../schools/messages/site-pages'
import { successionErrors } from '../succession/messages/errors'
import { successionPages } from '../succession/messages/pages'
import { awayMessages } from '../teaching/away/messages'
import { teachingMessages } from '../teaching/messages'
import { scanMessages } from '../teaching/scans/messages'
import { attendanceMessages } from '../teaching/attendance/messages/pages'
import { conductMessages } from '../teaching/conduct/messages'
import { marksMessages } from '../teaching/marks/messages/pages'
import { draftingMessages } from '../teaching/drafting/messages'
import { lessonImportMessages } from '../teaching/imports/messages/pages'
import { historyMessages } from '../teaching/history/messages'
import { lecturerMessages } from '../teaching/lecturers/messages'
import { clashMessages } from '../teaching/planner/messages/clashes'
import { plannerMessages } from '../teaching/planner/messages/planner'
import { invitationMessages } from '../teaching/invitations/messages'
import { reportDesk } from '../teaching/reports/messages/desk'
import { reportReading } from '../teaching/reports/messages/received'
import { rosterMessages } from '../teaching/roster/messages'
import { webMessages } from '../web/messages'
import { breachMessages } from '../privacy/breaches/messages'
import { copyMessages } from '../privacy/copy/messages'
import { copyWords } from '../privacy/copy/words/messages'
import { privacyErrors } from '../privacy/messages'
import { noticeMessages as privacyNotice } from '../privacy/notice/messages'
import { requestMessages } from '../privacy/requests/messages'
import { retentionMessages } from '../privacy/retention/messages'
import type { Locale } from './locale'
import { both, type Messages } from './messages'

// One of the two places that gather from all areas: a namespace is an area.
const areas = {
  access: both(accessMessages, accountMessages, keyMessages),
  web: webMessages,
  agencies: agencyMessages,
  people: both(peopleMessages, peoplePages, ownDataMessages),
  schools: both(schoolsSite, schoolsHelp, schoolsPrivacy, schoolsSitePages),
  catalogue: both(catalogueLabels, cataloguePages),
  planning: both(
    planningLabels, needsAnswers, needsForm, impliedMessages, parameterMessages,
    planErrors, planForms, planPage, planVersions, schedulingMessages, scenarioMessages, mergingMessages,
  ),
  enrolment: both(
    enrolmentErrors, enrolmentFindings, enrolmentLabels, enrolmentStandards, deskLists, deskCohort, deskFile, dossierMessages, agencyPages, negotiationMessages, noticeWords, noticeOffice, importMessages, waiverMessages, councilMessages, comparisonMessages,
    orderMessages, openingMessages, versionPages, versionDrafts, versionClosing, requirementMessages,
  ),
  teaching: both(teachingMessages, awayMessages, draftingMessages, plannerMessages, clashMessages, historyMessages, lessonImportMessages, lecturerMessages, rosterMessages, invitationMessages, attendanceMessages, scanMessages, marksMessages, conductMessages, reportDesk, reportReading),
  graduation: both(graduationErrors, graduationFinished, graduationReview, registerMessages, traineeMessages),
  evaluations: both(evaluationMessages, delegationMessages, templateMessages, comparisonEvaluations, useMessages, revisionMessages),
  activities: both(activityWords, activityForms),
  agreements: both(agreementMessages, agreementWriting, dutyMessages),
  reporting: both(yearMessages, bunchingMessages, progressMessages, annualMessages, annualPaperMessages, scorecardMessages, scoringMessages),
  succession: both(successionErrors, successionPages),
  privacy: both(privacyErrors, privacyNotice, requestMessages, copyMessages, copyWords, retentionMessages, breachMessages),
  notifications: notificationMessages,
} as const

export const messagesOf = (locale: Locale): Messages =>
  Object.fromEntries(Object.entries(areas).map(([area, both]) => [area, both[locale]]))
