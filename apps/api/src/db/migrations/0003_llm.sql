CREATE TABLE "llm_ab_tests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"features" jsonb NOT NULL,
	"is_running" boolean NOT NULL,
	"arms" jsonb NOT NULL,
	"stop_at_samples_per_arm" integer,
	"created_at" timestamp with time zone NOT NULL,
	"stopped_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "llm_ab_tests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "llm_attempts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "llm_attempts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" text NOT NULL,
	"attempt" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"user_id" uuid,
	"tier" text NOT NULL,
	"feature" text NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"input_tokens" integer,
	"cached_input_tokens" integer,
	"output_tokens" integer,
	"reasoning_tokens" integer,
	"cost_nano_usd" bigint NOT NULL,
	"price_version" text,
	"first_byte_ms" double precision,
	"total_ms" double precision NOT NULL,
	"outcome" text NOT NULL,
	"is_stream" boolean NOT NULL,
	"cache" text NOT NULL,
	"arm" text,
	"rule" text
);
--> statement-breakpoint
ALTER TABLE "llm_attempts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "llm_breakers" (
	"key" text PRIMARY KEY NOT NULL,
	"state" jsonb NOT NULL,
	"version" bigint NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "llm_breakers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "llm_cache_entries" (
	"id" "bytea" PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "llm_cache_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "llm_config_versions" (
	"version" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "llm_config_versions_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"action" text NOT NULL,
	"actor_id" uuid,
	"changes" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "llm_config_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "llm_models" (
	"id" text PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"priority" integer NOT NULL,
	"is_enabled" boolean NOT NULL,
	"context_tokens" integer NOT NULL,
	"max_output_tokens" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "llm_models" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "llm_prices" (
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"unit" text NOT NULL,
	"valid_from" timestamp with time zone NOT NULL,
	"tier_from_tokens" integer NOT NULL,
	"price_nano_usd" bigint NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "llm_prices_key" PRIMARY KEY("provider","model","unit","valid_from","tier_from_tokens")
);
--> statement-breakpoint
ALTER TABLE "llm_prices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "llm_routing_rules" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"priority" integer NOT NULL,
	"is_enabled" boolean NOT NULL,
	"when" jsonb NOT NULL,
	"candidates" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "llm_routing_rules" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "llm_attempts" ADD CONSTRAINT "llm_attempts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "llm_attempts_at" ON "llm_attempts" USING btree ("at");--> statement-breakpoint
CREATE INDEX "llm_attempts_member" ON "llm_attempts" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "llm_attempts_arm" ON "llm_attempts" USING btree ("arm","at");--> statement-breakpoint
CREATE INDEX "llm_cache_entries_expiry" ON "llm_cache_entries" USING btree ("expires_at");--> statement-breakpoint
CREATE POLICY "llm_ab_tests_read" ON "llm_ab_tests" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_ab_tests_add" ON "llm_ab_tests" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_ab_tests_change" ON "llm_ab_tests" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_ab_tests_remove" ON "llm_ab_tests" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_attempts_system" ON "llm_attempts" AS PERMISSIVE FOR ALL TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_breakers_read" ON "llm_breakers" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_breakers_add" ON "llm_breakers" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_breakers_change" ON "llm_breakers" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_breakers_remove" ON "llm_breakers" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_cache_entries_read" ON "llm_cache_entries" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_cache_entries_add" ON "llm_cache_entries" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_cache_entries_change" ON "llm_cache_entries" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_cache_entries_remove" ON "llm_cache_entries" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_config_versions_read" ON "llm_config_versions" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_config_versions_add" ON "llm_config_versions" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_models_read" ON "llm_models" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_models_add" ON "llm_models" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_models_change" ON "llm_models" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_models_remove" ON "llm_models" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_prices_read" ON "llm_prices" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_prices_add" ON "llm_prices" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_prices_change" ON "llm_prices" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_prices_remove" ON "llm_prices" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_routing_rules_read" ON "llm_routing_rules" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_routing_rules_add" ON "llm_routing_rules" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_routing_rules_change" ON "llm_routing_rules" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "llm_routing_rules_remove" ON "llm_routing_rules" AS PERMISSIVE FOR DELETE TO public USING ((select current_setting('app.scope', true)) = 'system');