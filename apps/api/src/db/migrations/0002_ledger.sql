CREATE TABLE "budget_limits" (
	"period" text PRIMARY KEY NOT NULL,
	"amount_nano_usd" bigint NOT NULL,
	"alert_percent" smallint NOT NULL,
	"is_enforced" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "budget_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"window_id" bigint NOT NULL,
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "ledger_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"hold_id" bigint NOT NULL,
	"delta_nano_usd" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_entries_window_id_id_pk" PRIMARY KEY("window_id","id")
);
--> statement-breakpoint
ALTER TABLE "ledger_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_events" (
	"window_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"spent_nano_usd" bigint NOT NULL,
	"limit_nano_usd" bigint NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ledger_events_window_id_kind_pk" PRIMARY KEY("window_id","kind")
);
--> statement-breakpoint
ALTER TABLE "ledger_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_holds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_holds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"request_id" text NOT NULL,
	"attempt" integer NOT NULL,
	"state" text NOT NULL,
	"amount_nano_usd" bigint NOT NULL,
	"cost_nano_usd" bigint,
	"basis" text,
	"window_ids" bigint[] NOT NULL,
	"feature" text NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"price_version" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "ledger_holds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ledger_windows" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "ledger_windows_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"user_id" uuid,
	"unit" text NOT NULL,
	"period" text NOT NULL,
	"starts_on" date NOT NULL,
	"spent" bigint DEFAULT 0 NOT NULL,
	"reserved" bigint DEFAULT 0 NOT NULL,
	"ceiling" bigint DEFAULT 0 NOT NULL,
	"overrun" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "ledger_windows_key" UNIQUE NULLS NOT DISTINCT("user_id","unit","period","starts_on"),
	CONSTRAINT "ledger_windows_not_negative" CHECK ("ledger_windows"."spent" >= 0 and "ledger_windows"."reserved" >= 0)
);
--> statement-breakpoint
ALTER TABLE "ledger_windows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tier_limits" (
	"tier" text NOT NULL,
	"unit" text NOT NULL,
	"period" text NOT NULL,
	"amount" bigint NOT NULL,
	"alert_percent" smallint,
	CONSTRAINT "tier_limits_tier_unit_period_pk" PRIMARY KEY("tier","unit","period")
);
--> statement-breakpoint
ALTER TABLE "tier_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_window_id_ledger_windows_id_fk" FOREIGN KEY ("window_id") REFERENCES "public"."ledger_windows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_events" ADD CONSTRAINT "ledger_events_window_id_ledger_windows_id_fk" FOREIGN KEY ("window_id") REFERENCES "public"."ledger_windows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_windows" ADD CONSTRAINT "ledger_windows_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_holds_attempt" ON "ledger_holds" USING btree ("request_id","attempt");--> statement-breakpoint
CREATE INDEX "ledger_holds_open" ON "ledger_holds" USING btree ("expires_at") WHERE closed_at is null;--> statement-breakpoint
CREATE POLICY "budget_limits_read" ON "budget_limits" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "budget_limits_add" ON "budget_limits" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "budget_limits_change" ON "budget_limits" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "ledger_entries_read" ON "ledger_entries" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "ledger_entries_add" ON "ledger_entries" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "ledger_events_read" ON "ledger_events" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "ledger_events_add" ON "ledger_events" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "ledger_holds_read" ON "ledger_holds" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "ledger_holds_add" ON "ledger_holds" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "ledger_holds_change" ON "ledger_holds" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "ledger_windows_system" ON "ledger_windows" AS PERMISSIVE FOR ALL TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "tier_limits_read" ON "tier_limits" AS PERMISSIVE FOR SELECT TO public USING ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "tier_limits_add" ON "tier_limits" AS PERMISSIVE FOR INSERT TO public WITH CHECK ((select current_setting('app.scope', true)) = 'system');--> statement-breakpoint
CREATE POLICY "tier_limits_change" ON "tier_limits" AS PERMISSIVE FOR UPDATE TO public USING ((select current_setting('app.scope', true)) = 'system') WITH CHECK ((select current_setting('app.scope', true)) = 'system');