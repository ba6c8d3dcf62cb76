-- An empty database. Nothing exists yet. Guaranteed from here on: every table of prisma/schema
-- with its keys, unique numbers and foreign keys. What Prisma cannot express stands in the next migration.

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "person_id" UUID,
    "epoch" INTEGER NOT NULL DEFAULT 0,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_assignment" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "school_id" UUID,
    "agency_id" UUID,
    "province_id" UUID,
    "valid_from" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "valid_to" TIMESTAMPTZ(3),

    CONSTRAINT "role_assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "role_id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "key_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_key" (
    "account_id" UUID NOT NULL,
    "route" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body_hash" BYTEA NOT NULL,
    "status" INTEGER NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_key_pkey" PRIMARY KEY ("account_id","route","key")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "stage" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "stage_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_version" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "document_number" TEXT,
    "signed_on" DATE,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "review_month" INTEGER NOT NULL,
    "legal_basis" TEXT[],

    CONSTRAINT "agreement_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_clause" (
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "agreement_clause_pkey" PRIMARY KEY ("version_id","position")
);

-- CreateTable
CREATE TABLE "agreement_party" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "agency_id" UUID,
    "label" TEXT NOT NULL,
    "signed_by" TEXT,
    "signed_post" TEXT,
    "signed_on" DATE,
    "signed_document" TEXT,

    CONSTRAINT "agreement_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_member" (
    "party_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,

    CONSTRAINT "agreement_member_pkey" PRIMARY KEY ("party_id","agency_id")
);

-- CreateTable
CREATE TABLE "agreement_cell" (
    "version_id" UUID NOT NULL,
    "stage_code" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "agreement_cell_pkey" PRIMARY KEY ("version_id","stage_code","party_id")
);

-- CreateTable
CREATE TABLE "obligation" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "stage_code" TEXT NOT NULL,
    "party_id" UUID NOT NULL,
    "agency_id" UUID,
    "cohort_id" UUID,
    "title" TEXT NOT NULL,
    "clause" INTEGER,
    "due_on" DATE NOT NULL,
    "closed_by" TEXT NOT NULL,
    "evidence_number" TEXT,
    "evidence_on" DATE,

    CONSTRAINT "obligation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "course" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "level" TEXT,
    "forms" TEXT[],
    "duration_amount" INTEGER NOT NULL,
    "duration_unit" TEXT NOT NULL,
    "description" TEXT,
    "rule_family" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "course_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "module" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "block" TEXT,
    "periods" INTEGER NOT NULL,

    CONSTRAINT "module_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cohort" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "capacity" INTEGER NOT NULL,
    "quota_seats" INTEGER NOT NULL DEFAULT 0,
    "quota_taken" INTEGER NOT NULL DEFAULT 0,
    "pool_seats" INTEGER NOT NULL DEFAULT 0,
    "pool_taken" INTEGER NOT NULL DEFAULT 0,
    "announced_on" DATE,
    "notice_number" TEXT,
    "closes_at" TIMESTAMPTZ(3),
    "opens_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "campus_id" UUID,
    "venue" TEXT NOT NULL,
    "schedule" TEXT,
    "opening_decision_number" TEXT,
    "opening_decision_on" DATE,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "cohort_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cohort_staff" (
    "cohort_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "duty" TEXT NOT NULL,

    CONSTRAINT "cohort_staff_pkey" PRIMARY KEY ("cohort_id","account_id","duty")
);

-- CreateTable
CREATE TABLE "quota" (
    "cohort_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "seats" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "quota_pkey" PRIMARY KEY ("cohort_id","agency_id")
);

-- CreateTable
CREATE TABLE "rule_set" (
    "id" UUID NOT NULL,
    "family" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "rule_set_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule" (
    "id" UUID NOT NULL,
    "rule_set_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "parameters" JSONB NOT NULL,
    "verified" BOOLEAN NOT NULL,

    CONSTRAINT "rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "nomination" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "seat" TEXT,
    "agency_rank" INTEGER,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "return_deadline" DATE,
    "reasons" TEXT[],
    "note" TEXT,
    "rule_set_id" UUID,
    "facts" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "passed" INTEGER NOT NULL DEFAULT 0,
    "name_key" TEXT COLLATE "vi-x-icu" NOT NULL,
    "search_name" TEXT NOT NULL,

    CONSTRAINT "nomination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_template" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "object" TEXT NOT NULL,
    "respondent" TEXT NOT NULL,
    "anonymous" BOOLEAN NOT NULL,

    CONSTRAINT "evaluation_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_item" (
    "template_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,

    CONSTRAINT "evaluation_item_pkey" PRIMARY KEY ("template_id","code")
);

-- CreateTable
CREATE TABLE "evaluation_round" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "timing" TEXT NOT NULL,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,

    CONSTRAINT "evaluation_round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_invitation" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "trainee_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "respondent" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "answered" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "evaluation_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_response" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "invitation_id" UUID,
    "answered_on" DATE,
    "answers" JSONB NOT NULL,

    CONSTRAINT "evaluation_response_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_pending" (
    "id" UUID NOT NULL,
    "round_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,

    CONSTRAINT "evaluation_pending_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "account_id" UUID,
    "role_id" UUID,
    "actor_kind" TEXT NOT NULL,
    "school_id" UUID,
    "agency_id" UUID,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "data" JSONB NOT NULL,
    "request_id" TEXT,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outbox" (
    "event_id" UUID NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "not_before" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "scale" TEXT,
    "today" DATE,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "province" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "province_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "school" (
    "id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "host_names" TEXT[],
    "parent_line" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "school_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "campus" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "campus_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "year_report" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "reported_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "figures" JSONB NOT NULL,

    CONSTRAINT "year_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency" (
    "id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_name" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "name" TEXT COLLATE "vi-x-icu" NOT NULL,
    "short_name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "decision_number" TEXT,

    CONSTRAINT "agency_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_parent" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "parent_id" UUID NOT NULL,
    "line" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "agency_parent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_succession" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "decision_number" TEXT NOT NULL,

    CONSTRAINT "agency_succession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "province_id" UUID NOT NULL,
    "family_name" TEXT NOT NULL,
    "given_name" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,
    "birth_date" DATE NOT NULL,
    "sex" TEXT NOT NULL,
    "id_number_hash" BYTEA,
    "id_number_cipher" BYTEA,
    "foreign_document" TEXT,
    "foreign_country" TEXT,
    "ethnic_minority" BOOLEAN,
    "party_status" TEXT,
    "party_admitted_on" DATE,
    "party_official_on" DATE,
    "education" TEXT,
    "education_field" TEXT,
    "planned_post" TEXT,
    "planned_post_category" TEXT,
    "planning_decision_number" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employment" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "post" TEXT NOT NULL,
    "post_category" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "employment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annual_rating" (
    "person_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "rating" TEXT NOT NULL,

    CONSTRAINT "annual_rating_pkey" PRIMARY KEY ("person_id","year")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "level" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT,
    "issuer" TEXT,
    "issued_on" DATE NOT NULL,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "campus_id" UUID,
    "name" TEXT NOT NULL,
    "seats" INTEGER NOT NULL,

    CONSTRAINT "room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lecturer" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,
    "degree" TEXT,
    "rank" TEXT,
    "agency_id" UUID,
    "account_id" UUID,
    "recognition_decision" TEXT,
    "recognised_from" DATE,
    "recognised_to" DATE,

    CONSTRAINT "lecturer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trainee" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "nomination_id" UUID,
    "status" TEXT NOT NULL,
    "enrolled_on" DATE NOT NULL,
    "completed_on" DATE,
    "name_key" TEXT COLLATE "vi-x-icu" NOT NULL,

    CONSTRAINT "trainee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lesson" (
    "id" UUID NOT NULL,
    "school_id" UUID NOT NULL,
    "cohort_id" UUID NOT NULL,
    "module_id" UUID,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "half" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "periods" INTEGER NOT NULL,
    "room_id" UUID,
    "place" TEXT,
    "status" TEXT NOT NULL,
    "change_note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lesson_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lesson_lecturer" (
    "lesson_id" UUID NOT NULL,
    "lecturer_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,

    CONSTRAINT "lesson_lecturer_pkey" PRIMARY KEY ("lesson_id","lecturer_id")
);

-- CreateTable
CREATE TABLE "calendar_feed" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "hat" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feed_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "account_person_id_key" ON "account"("person_id");

-- CreateIndex
CREATE INDEX "role_assignment_account_id_idx" ON "role_assignment"("account_id");

-- CreateIndex
CREATE INDEX "role_assignment_agency_id_idx" ON "role_assignment"("agency_id");

-- CreateIndex
CREATE INDEX "role_assignment_school_id_idx" ON "role_assignment"("school_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_key_hash_key" ON "api_key"("key_hash");

-- CreateIndex
CREATE INDEX "idempotency_key_created_at_idx" ON "idempotency_key"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "stage_position_key" ON "stage"("position");

-- CreateIndex
CREATE INDEX "agreement_school_id_idx" ON "agreement"("school_id");

-- CreateIndex
CREATE INDEX "agreement_province_id_idx" ON "agreement"("province_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_version_once" ON "agreement_version"("agreement_id", "number");

-- CreateIndex
CREATE INDEX "agreement_party_agency_id_idx" ON "agreement_party"("agency_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_party_position_once" ON "agreement_party"("version_id", "position");

-- CreateIndex
CREATE INDEX "agreement_member_agency_id_idx" ON "agreement_member"("agency_id");

-- CreateIndex
CREATE INDEX "obligation_version_id_due_on_idx" ON "obligation"("version_id", "due_on");

-- CreateIndex
CREATE INDEX "obligation_agency_id_due_on_idx" ON "obligation"("agency_id", "due_on");

-- CreateIndex
CREATE INDEX "obligation_cohort_id_idx" ON "obligation"("cohort_id");

-- CreateIndex
CREATE UNIQUE INDEX "course_code_once_per_school" ON "course"("school_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "module_position_once_per_course" ON "module"("course_id", "position");

-- CreateIndex
CREATE INDEX "cohort_school_id_year_opens_on_id_idx" ON "cohort"("school_id", "year", "opens_on", "id");

-- CreateIndex
CREATE INDEX "cohort_school_id_status_closes_at_id_idx" ON "cohort"("school_id", "status", "closes_at", "id");

-- CreateIndex
CREATE INDEX "cohort_course_id_idx" ON "cohort"("course_id");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_code_once_per_year" ON "cohort"("school_id", "year", "code");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_with_course" ON "cohort"("id", "course_id");

-- CreateIndex
CREATE UNIQUE INDEX "cohort_with_school" ON "cohort"("id", "school_id");

-- CreateIndex
CREATE INDEX "cohort_staff_account_id_idx" ON "cohort_staff"("account_id");

-- CreateIndex
CREATE INDEX "quota_agency_id_cohort_id_idx" ON "quota"("agency_id", "cohort_id");

-- CreateIndex
CREATE UNIQUE INDEX "rule_once_per_set" ON "rule"("rule_set_id", "code");

-- CreateIndex
CREATE INDEX "nomination_cohort_id_status_submitted_at_id_idx" ON "nomination"("cohort_id", "status", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "nomination_cohort_id_name_key_id_idx" ON "nomination"("cohort_id", "name_key", "id");

-- CreateIndex
CREATE INDEX "nomination_agency_id_submitted_at_id_idx" ON "nomination"("agency_id", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "nomination_person_id_idx" ON "nomination"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_template_version_once" ON "evaluation_template"("school_id", "code", "version");

-- CreateIndex
CREATE INDEX "evaluation_round_school_id_closes_on_idx" ON "evaluation_round"("school_id", "closes_on");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_round_once" ON "evaluation_round"("cohort_id", "template_id", "timing");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_invitation_token_hash_key" ON "evaluation_invitation"("token_hash");

-- CreateIndex
CREATE INDEX "evaluation_invitation_agency_id_answered_idx" ON "evaluation_invitation"("agency_id", "answered");

-- CreateIndex
CREATE INDEX "evaluation_invitation_trainee_id_idx" ON "evaluation_invitation"("trainee_id");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_invitation_once" ON "evaluation_invitation"("round_id", "trainee_id", "respondent");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_given_once" ON "evaluation_response"("invitation_id");

-- CreateIndex
CREATE INDEX "evaluation_response_round_id_idx" ON "evaluation_response"("round_id");

-- CreateIndex
CREATE INDEX "evaluation_pending_round_id_idx" ON "evaluation_pending"("round_id");

-- CreateIndex
CREATE INDEX "event_subject_id_id_idx" ON "event"("subject_id", "id");

-- CreateIndex
CREATE INDEX "outbox_not_before_idx" ON "outbox"("not_before");

-- CreateIndex
CREATE INDEX "notification_account_id_id_idx" ON "notification"("account_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_once_per_event" ON "notification"("event_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "province_code_key" ON "province"("code");

-- CreateIndex
CREATE UNIQUE INDEX "school_slug_key" ON "school"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "campus_name_once_per_school" ON "campus"("school_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "year_report_once" ON "year_report"("school_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "agency_code_once_per_province" ON "agency"("province_id", "code");

-- CreateIndex
CREATE INDEX "agency_parent_parent_id_idx" ON "agency_parent"("parent_id");

-- CreateIndex
CREATE INDEX "agency_succession_to_id_idx" ON "agency_succession"("to_id");

-- CreateIndex
CREATE UNIQUE INDEX "agency_succession_once" ON "agency_succession"("from_id", "to_id", "happened_on");

-- CreateIndex
CREATE UNIQUE INDEX "person_identity_once" ON "person"("province_id", "id_number_hash");

-- CreateIndex
CREATE UNIQUE INDEX "person_foreign_document_once" ON "person"("province_id", "foreign_country", "foreign_document");

-- CreateIndex
CREATE INDEX "employment_agency_id_person_id_idx" ON "employment"("agency_id", "person_id");

-- CreateIndex
CREATE INDEX "employment_person_id_idx" ON "employment"("person_id");

-- CreateIndex
CREATE INDEX "credential_person_id_idx" ON "credential"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "room_name_once_per_school" ON "room"("school_id", "name");

-- CreateIndex
CREATE INDEX "lecturer_account_id_idx" ON "lecturer"("account_id");

-- CreateIndex
CREATE INDEX "lecturer_school_id_kind_idx" ON "lecturer"("school_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "lecturer_account_once_per_school" ON "lecturer"("school_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "trainee_once_per_nomination" ON "trainee"("nomination_id");

-- CreateIndex
CREATE INDEX "trainee_cohort_id_name_key_id_idx" ON "trainee"("cohort_id", "name_key", "id");

-- CreateIndex
CREATE INDEX "trainee_person_id_idx" ON "trainee"("person_id");

-- CreateIndex
CREATE INDEX "trainee_agency_id_enrolled_on_idx" ON "trainee"("agency_id", "enrolled_on");

-- CreateIndex
CREATE UNIQUE INDEX "trainee_once_per_cohort" ON "trainee"("cohort_id", "person_id");

-- CreateIndex
CREATE INDEX "lesson_cohort_id_day_idx" ON "lesson"("cohort_id", "day");

-- CreateIndex
CREATE UNIQUE INDEX "lesson_with_time" ON "lesson"("id", "starts_at", "ends_at", "status");

-- CreateIndex
CREATE INDEX "lesson_lecturer_lecturer_id_starts_at_idx" ON "lesson_lecturer"("lecturer_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feed_token_hash_key" ON "calendar_feed"("token_hash");

-- CreateIndex
CREATE INDEX "calendar_feed_account_id_idx" ON "calendar_feed"("account_id");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_key" ADD CONSTRAINT "api_key_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role_assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_version" ADD CONSTRAINT "agreement_version_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_clause" ADD CONSTRAINT "agreement_clause_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_party" ADD CONSTRAINT "agreement_party_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_member" ADD CONSTRAINT "agreement_member_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "agreement_party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_member" ADD CONSTRAINT "agreement_member_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_cell" ADD CONSTRAINT "agreement_cell_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_cell" ADD CONSTRAINT "agreement_cell_stage_code_fkey" FOREIGN KEY ("stage_code") REFERENCES "stage"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_cell" ADD CONSTRAINT "agreement_cell_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "agreement_party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "agreement_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_stage_code_fkey" FOREIGN KEY ("stage_code") REFERENCES "stage"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "agreement_party"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_cohort_id_fkey" FOREIGN KEY ("cohort_id") REFERENCES "cohort"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "course" ADD CONSTRAINT "course_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "module" ADD CONSTRAINT "module_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "course"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_campus_id_fkey" FOREIGN KEY ("campus_id") REFERENCES "campus"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_staff" ADD CONSTRAINT "cohort_staff_cohort_id_fkey" FOREIGN KEY ("cohort_id") REFERENCES "cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cohort_staff" ADD CONSTRAINT "cohort_staff_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quota" ADD CONSTRAINT "quota_cohort_id_fkey" FOREIGN KEY ("cohort_id") REFERENCES "cohort"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quota" ADD CONSTRAINT "quota_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rule" ADD CONSTRAINT "rule_rule_set_id_fkey" FOREIGN KEY ("rule_set_id") REFERENCES "rule_set"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_cohort_id_course_id_fkey" FOREIGN KEY ("cohort_id", "course_id") REFERENCES "cohort"("id", "course_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_rule_set_id_fkey" FOREIGN KEY ("rule_set_id") REFERENCES "rule_set"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_item" ADD CONSTRAINT "evaluation_item_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "evaluation_template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_round" ADD CONSTRAINT "evaluation_round_cohort_id_school_id_fkey" FOREIGN KEY ("cohort_id", "school_id") REFERENCES "cohort"("id", "school_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_round" ADD CONSTRAINT "evaluation_round_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "evaluation_template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_invitation" ADD CONSTRAINT "evaluation_invitation_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "evaluation_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_invitation" ADD CONSTRAINT "evaluation_invitation_trainee_id_fkey" FOREIGN KEY ("trainee_id") REFERENCES "trainee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_invitation" ADD CONSTRAINT "evaluation_invitation_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_response" ADD CONSTRAINT "evaluation_response_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "evaluation_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_response" ADD CONSTRAINT "evaluation_response_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "evaluation_invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_pending" ADD CONSTRAINT "evaluation_pending_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "evaluation_round"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "school" ADD CONSTRAINT "school_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "campus" ADD CONSTRAINT "campus_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "year_report" ADD CONSTRAINT "year_report_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency" ADD CONSTRAINT "agency_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_name" ADD CONSTRAINT "agency_name_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_parent" ADD CONSTRAINT "agency_parent_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_parent" ADD CONSTRAINT "agency_parent_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "province"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annual_rating" ADD CONSTRAINT "annual_rating_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room" ADD CONSTRAINT "room_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room" ADD CONSTRAINT "room_campus_id_fkey" FOREIGN KEY ("campus_id") REFERENCES "campus"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lecturer" ADD CONSTRAINT "lecturer_school_id_fkey" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lecturer" ADD CONSTRAINT "lecturer_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lecturer" ADD CONSTRAINT "lecturer_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trainee" ADD CONSTRAINT "trainee_cohort_id_school_id_fkey" FOREIGN KEY ("cohort_id", "school_id") REFERENCES "cohort"("id", "school_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trainee" ADD CONSTRAINT "trainee_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trainee" ADD CONSTRAINT "trainee_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "trainee" ADD CONSTRAINT "trainee_nomination_id_fkey" FOREIGN KEY ("nomination_id") REFERENCES "nomination"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_cohort_id_school_id_fkey" FOREIGN KEY ("cohort_id", "school_id") REFERENCES "cohort"("id", "school_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_module_id_fkey" FOREIGN KEY ("module_id") REFERENCES "module"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_room_id_fkey" FOREIGN KEY ("room_id") REFERENCES "room"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson_lecturer" ADD CONSTRAINT "lesson_lecturer_lesson_id_starts_at_ends_at_status_fkey" FOREIGN KEY ("lesson_id", "starts_at", "ends_at", "status") REFERENCES "lesson"("id", "starts_at", "ends_at", "status") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lesson_lecturer" ADD CONSTRAINT "lesson_lecturer_lecturer_id_fkey" FOREIGN KEY ("lecturer_id") REFERENCES "lecturer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
