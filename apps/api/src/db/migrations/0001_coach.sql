CREATE TABLE "chat_messages" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"conversation_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"role" text NOT NULL,
	"text" text NOT NULL,
	"status" text NOT NULL,
	"reply_to" uuid,
	"citations" jsonb NOT NULL,
	"card" jsonb,
	"provider" text,
	"model" text,
	"is_fallback" boolean NOT NULL,
	"body_hash" text,
	"stop_requested_at" timestamp with time zone,
	"written_at" timestamp with time zone NOT NULL,
	"feedback" text,
	"feedback_note" text,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "chat_messages_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "chat_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conversations" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"summary" text,
	"summarised_until" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "conversations_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consents" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"is_granted" boolean NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "consents_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "daily_messages" (
	"user_id" uuid NOT NULL,
	"day" date NOT NULL,
	"text" text NOT NULL,
	"reason_code" text NOT NULL,
	"action" jsonb,
	"provider" text NOT NULL,
	"is_fallback" boolean NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "daily_messages_user_id_day_pk" PRIMARY KEY("user_id","day")
);
--> statement-breakpoint
ALTER TABLE "daily_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "workout_analyses" (
	"user_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"input_hash" text NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "workout_analyses_user_id_session_id_pk" PRIMARY KEY("user_id","session_id")
);
--> statement-breakpoint
ALTER TABLE "workout_analyses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "proposals" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"message_id" uuid,
	"plan_id" uuid NOT NULL,
	"plan_version" integer NOT NULL,
	"change" jsonb NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"changes" jsonb NOT NULL,
	"status" text NOT NULL,
	"before" jsonb,
	"version_after" integer,
	"created_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	CONSTRAINT "proposals_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "proposals" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ALTER COLUMN "status" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ALTER COLUMN "answer" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD COLUMN "claimed_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chat_messages" ADD CONSTRAINT "chat_messages_user_id_conversation_id_conversations_user_id_id_fk" FOREIGN KEY ("user_id","conversation_id") REFERENCES "public"."conversations"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_messages" ADD CONSTRAINT "daily_messages_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_analyses" ADD CONSTRAINT "workout_analyses_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_analyses" ADD CONSTRAINT "workout_analyses_user_id_session_id_sessions_user_id_id_fk" FOREIGN KEY ("user_id","session_id") REFERENCES "public"."sessions"("user_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposals" ADD CONSTRAINT "proposals_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "chat_messages_order" ON "chat_messages" USING btree ("user_id","conversation_id","position");--> statement-breakpoint
CREATE INDEX "conversations_newest" ON "conversations" USING btree ("user_id","updated_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "consents_newest" ON "consents" USING btree ("user_id","purpose","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "proposals_newest" ON "proposals" USING btree ("user_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "proposals_message" ON "proposals" USING btree ("user_id","message_id");--> statement-breakpoint
CREATE POLICY "chat_messages_owner" ON "chat_messages" AS PERMISSIVE FOR ALL TO public USING ("chat_messages"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("chat_messages"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "conversations_owner" ON "conversations" AS PERMISSIVE FOR ALL TO public USING ("conversations"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("conversations"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "consents_owner" ON "consents" AS PERMISSIVE FOR ALL TO public USING ("consents"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("consents"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "daily_messages_owner" ON "daily_messages" AS PERMISSIVE FOR ALL TO public USING ("daily_messages"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("daily_messages"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "workout_analyses_owner" ON "workout_analyses" AS PERMISSIVE FOR ALL TO public USING ("workout_analyses"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("workout_analyses"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "proposals_owner" ON "proposals" AS PERMISSIVE FOR ALL TO public USING ("proposals"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system') WITH CHECK ("proposals"."user_id" = (select nullif(current_setting('app.user_id', true), '')::uuid) or (select current_setting('app.scope', true)) = 'system');