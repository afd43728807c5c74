CREATE TABLE "audit_log" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"action" text NOT NULL,
	"actor_id" uuid,
	"detail" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "audit_log_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "audit_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"user_id" uuid NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"status" integer NOT NULL,
	"answer" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_user_id_key_pk" PRIMARY KEY("user_id","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"refresh_key" "bytea" NOT NULL,
	"refresh_counter" integer NOT NULL,
	"rotated_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	"user_agent" text NOT NULL,
	CONSTRAINT "sign_ins_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "sign_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "profiles" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"display_name" text NOT NULL,
	"birth_date" date,
	"sex" text NOT NULL,
	"height_cm" double precision,
	"weight_kg" double precision,
	"units" text NOT NULL,
	"time_zone" text NOT NULL,
	"locale" text NOT NULL,
	"fitness_level" text NOT NULL,
	"goals" jsonb NOT NULL,
	"equipment" jsonb NOT NULL,
	"increments" jsonb NOT NULL,
	"injuries" jsonb NOT NULL,
	"screening_answers" jsonb NOT NULL,
	"screening_answered_at" timestamp with time zone,
	"days_per_week" integer NOT NULL,
	"minutes_per_session" integer NOT NULL,
	"available_weekdays" jsonb NOT NULL,
	"likes" jsonb NOT NULL,
	"dislikes" jsonb NOT NULL,
	"noise_or_space_limited" boolean NOT NULL,
	"cardio_preference" jsonb NOT NULL,
	"coach_style" text NOT NULL,
	"onboarding_step" text NOT NULL,
	"version" integer NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_key" text NOT NULL,
	"username" text NOT NULL,
	"username_key" text NOT NULL,
	"password_hash" text NOT NULL,
	"role" text NOT NULL,
	"tier" text NOT NULL,
	"email_verified_at" timestamp with time zone,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "users" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_bests" (
	"user_id" uuid NOT NULL,
	"exercise_id" text NOT NULL,
	"bests" jsonb NOT NULL,
	"last_day" date NOT NULL,
	CONSTRAINT "exercise_bests_user_id_exercise_id_pk" PRIMARY KEY("user_id","exercise_id")
);
--> statement-breakpoint
ALTER TABLE "exercise_bests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "exercise_days" (
	"user_id" uuid NOT NULL,
	"exercise_id" text NOT NULL,
	"day" date NOT NULL,
	"e1rm_kg" double precision,
	"e1rm_confidence" text,
	"hard_sets" double precision NOT NULL,
	"tonnage_kg" double precision NOT NULL,
	CONSTRAINT "exercise_days_user_id_exercise_id_day_pk" PRIMARY KEY("user_id","exercise_id","day")
);
--> statement-breakpoint
ALTER TABLE "exercise_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measurements" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"value" double precision NOT NULL,
	"day" date NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "measurements_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "measurements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestones" (
	"user_id" uuid NOT NULL,
	"code" text NOT NULL,
	"session_id" uuid NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"day" date NOT NULL,
	CONSTRAINT "milestones_user_id_code_pk" PRIMARY KEY("user_id","code")
);
--> statement-breakpoint
ALTER TABLE "milestones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plans" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"goal" text NOT NULL,
	"source" text NOT NULL,
	"provider" text,
	"model" text,
	"weeks" integer NOT NULL,
	"days_per_week" integer NOT NULL,
	"minutes_per_session" integer NOT NULL,
	"content" jsonb NOT NULL,
	"starts_on" date NOT NULL,
	"status" text NOT NULL,
	"safety" jsonb NOT NULL,
	"body_hash" text NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "plans_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "plans" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "records" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"exercise_id" text NOT NULL,
	"kind" text NOT NULL,
	"value" double precision NOT NULL,
	"previous_value" double precision,
	"reps" integer,
	"weight_kg" double precision,
	"day" date NOT NULL,
	"is_celebrated" smallint NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "records_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "records" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid,
	"plan_day_id" uuid,
	"name" text NOT NULL,
	"day" date NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"duration_seconds" integer NOT NULL,
	"session_rpe" double precision,
	"note" text,
	"hard_sets" double precision NOT NULL,
	"tonnage_kg" double precision NOT NULL,
	"exercise_names" jsonb NOT NULL,
	"record_count" integer NOT NULL,
	"body_hash" text NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "sessions_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sets" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"exercise_id" text NOT NULL,
	"kind" text NOT NULL,
	"reps" integer,
	"weight_kg" double precision,
	"entered_value" double precision,
	"entered_unit" text,
	"rpe" double precision,
	"duration_seconds" integer,
	"distance_meters" double precision,
	"side" text,
	"superset_group" text,
	"completed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sets_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "sets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "training_weeks" (
	"user_id" uuid NOT NULL,
	"week_start" date NOT NULL,
	"sessions" integer NOT NULL,
	"planned" integer NOT NULL,
	"hard_sets" double precision NOT NULL,
	"tonnage_kg" double precision NOT NULL,
	"minutes" double precision NOT NULL,
	"sets_by_muscle" jsonb NOT NULL,
	CONSTRAINT "training_weeks_user_id_week_start_pk" PRIMARY KEY("user_id","week_start")
);
--> statement-breakpoint
ALTER TABLE "training_weeks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_bests" ADD CONSTRAINT "exercise_bests_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exercise_days" ADD CONSTRAINT "exercise_days_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measurements" ADD CONSTRAINT "measurements_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_user_id_session_id_sessions_user_id_id_fk" FOREIGN KEY ("user_id","session_id") REFERENCES "public"."sessions"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sets" ADD CONSTRAINT "sets_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sets" ADD CONSTRAINT "sets_user_id_session_id_sessions_user_id_id_fk" FOREIGN KEY ("user_id","session_id") REFERENCES "public"."sessions"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_weeks" ADD CONSTRAINT "training_weeks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_created_at" ON "audit_log" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_ins_id" ON "sign_ins" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree ("email_key");--> statement-breakpoint
CREATE UNIQUE INDEX "users_username_key" ON "users" USING btree ("username_key");--> statement-breakpoint
CREATE INDEX "exercise_days_day" ON "exercise_days" USING btree ("user_id","day");--> statement-breakpoint
CREATE INDEX "measurements_newest" ON "measurements" USING btree ("user_id","day" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE UNIQUE INDEX "plans_one_active" ON "plans" USING btree ("user_id") WHERE status = 'active';--> statement-breakpoint
CREATE INDEX "records_newest" ON "records" USING btree ("user_id","day" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "records_session" ON "records" USING btree ("user_id","session_id");--> statement-breakpoint
CREATE INDEX "sessions_newest" ON "sessions" USING btree ("user_id","started_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "sessions_day" ON "sessions" USING btree ("user_id","day");--> statement-breakpoint
CREATE INDEX "sets_session" ON "sets" USING btree ("user_id","session_id","position");--> statement-breakpoint
CREATE INDEX "sets_exercise" ON "sets" USING btree ("user_id","exercise_id","completed_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE POLICY "audit_log_owner" ON "audit_log" AS PERMISSIVE FOR ALL TO public USING ("audit_log"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("audit_log"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "idempotency_keys_owner" ON "idempotency_keys" AS PERMISSIVE FOR ALL TO public USING ("idempotency_keys"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("idempotency_keys"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "sign_ins_owner" ON "sign_ins" AS PERMISSIVE FOR ALL TO public USING ("sign_ins"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("sign_ins"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "profiles_owner" ON "profiles" AS PERMISSIVE FOR ALL TO public USING ("profiles"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("profiles"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "users_owner" ON "users" AS PERMISSIVE FOR ALL TO public USING ("users"."id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("users"."id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "exercise_bests_owner" ON "exercise_bests" AS PERMISSIVE FOR ALL TO public USING ("exercise_bests"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("exercise_bests"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "exercise_days_owner" ON "exercise_days" AS PERMISSIVE FOR ALL TO public USING ("exercise_days"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("exercise_days"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "measurements_owner" ON "measurements" AS PERMISSIVE FOR ALL TO public USING ("measurements"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("measurements"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "milestones_owner" ON "milestones" AS PERMISSIVE FOR ALL TO public USING ("milestones"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("milestones"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "plans_owner" ON "plans" AS PERMISSIVE FOR ALL TO public USING ("plans"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("plans"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "records_owner" ON "records" AS PERMISSIVE FOR ALL TO public USING ("records"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("records"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "sessions_owner" ON "sessions" AS PERMISSIVE FOR ALL TO public USING ("sessions"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("sessions"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "sets_owner" ON "sets" AS PERMISSIVE FOR ALL TO public USING ("sets"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("sets"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "training_weeks_owner" ON "training_weeks" AS PERMISSIVE FOR ALL TO public USING ("training_weeks"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("training_weeks"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');