ALTER TABLE "ledger_entries" DROP CONSTRAINT "ledger_entries_window_id_ledger_windows_id_fk";--> statement-breakpoint
ALTER TABLE "ledger_entries" DROP CONSTRAINT "ledger_entries_window_id_id_pk";--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD PRIMARY KEY ("id");--> statement-breakpoint
-- An entry of one window before is an entry of a list of one.
ALTER TABLE "ledger_entries" ALTER COLUMN "window_id" TYPE bigint[] USING ARRAY["window_id"];--> statement-breakpoint
ALTER TABLE "ledger_entries" RENAME COLUMN "window_id" TO "window_ids";--> statement-breakpoint
CREATE INDEX "ledger_entries_time" ON "ledger_entries" USING brin ("created_at");--> statement-breakpoint
DROP FUNCTION "ledger_sweep";--> statement-breakpoint
DROP FUNCTION "ledger_apply";--> statement-breakpoint
-- Carries out the operations of many callers as one short transaction, each all or nothing by itself.
-- A batch names a hold and an attempt once at most.
--   to_dispatch  holds that go from held to dispatched
--   close_…      holds to close, each once, with what they cost and how that is known. Without both it is
--                the sweeper: it releases what was never dispatched, and charges the rest in full. A cost
--                that comes after the sweeper corrects what it has charged. Closed first: what comes back
--                is there for whoever asks.
--   ask_…        what callers ask for, decided one after the other: an ask fits into all of its windows,
--                or changes none. Money is reserved, and its hold keeps the rest of the ask. A request,
--                which has no ask_requests, is spent at once. Each has three windows, in the order in
--                which they reset: the last one that is too full is named. An attempt that has a hold
--                already fails, and the batch with it, by the unique index.
-- Gives the hold of each ask, the holds that were dispatched, and what was refused or raised, if anything.
-- Every writer locks holds by ascending id, then windows by ascending id. The function runs as the owner
-- of the tables, since row security spoils its plans, and so only for the system. Its plans are made
-- once, while tables are empty or not yet measured: hence by index, whatever the planner thinks of it.
-- What a statement costs here is to be set up, far more than the rows: so they are few, with few columns.
CREATE FUNCTION "ledger_apply"(at_time timestamptz, to_dispatch bigint[] = '{}',
	close_ids bigint[] = '{}', close_costs bigint[] = '{}', close_bases text[] = '{}',
	ask_windows bigint[] = '{}', ask_amounts bigint[] = '{}', ask_dispatched boolean[] = '{}',
	ask_requests text[] = '{}', ask_attempts int[] = '{}', ask_features text[] = '{}', ask_providers text[] = '{}',
	ask_models text[] = '{}', ask_price_versions text[] = '{}', ask_expiries timestamptz[] = '{}',
	OUT hold_ids bigint[], OUT dispatched bigint[], OUT refusals jsonb, OUT events jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off
SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
	-- What closing changes: one for each window of each hold, [spent, reserved, overrun].
	changed_ids bigint[];
	changes bigint[];
	-- One for each window, as it will be, with the columns below. No limit: nothing may be used.
	ids bigint[];
	books bigint[];
	spent_at CONSTANT int := 1;
	reserved_at CONSTANT int := 2;
	ceiling_at CONSTANT int := 3;
	overrun_at CONSTANT int := 4;
	limit_at CONSTANT int := 5;
	percent_at CONSTANT int := 6;
	enforced_at CONSTANT int := 7;
	shared_at CONSTANT int := 8;
	money_at CONSTANT int := 9;
	is_changed boolean := false;
	event_windows bigint[] := '{}';
	event_kinds text[] := '{}';
	asks CONSTANT int := cardinality(ask_amounts);
	asked bigint;
	place int;
	room bigint;
	available bigint;
	outcome text;
	refused_by int;
BEGIN
	IF current_setting('app.scope', true) IS DISTINCT FROM 'system' THEN
		RAISE insufficient_privilege USING MESSAGE = 'The ledger is the system''s.';
	END IF;

	IF to_dispatch <> '{}' THEN
		WITH done AS (
			UPDATE ledger_holds SET state = 'dispatched' WHERE id = ANY (to_dispatch) AND state = 'held' RETURNING id
		)
		SELECT array_agg(id) INTO dispatched FROM done;
	END IF;

	IF close_ids <> '{}' THEN
		WITH closing AS (
			SELECT h.id, h.amount_nano_usd AS amount, h.window_ids, h.closed_at IS NULL AS is_open,
				coalesce(h.cost_nano_usd, 0) AS charged,
				coalesce(close_costs[i], CASE h.state WHEN 'dispatched' THEN h.amount_nano_usd ELSE 0 END) AS cost,
				close_bases[i] AS basis,
				CASE WHEN close_bases[i] <> 'none' THEN 'settled'
					WHEN close_bases[i] IS NULL AND h.state = 'dispatched' THEN 'swept'
					ELSE 'released' END AS state
			FROM ledger_holds h, array_position(close_ids, h.id) AS i
			WHERE h.id = ANY (close_ids) AND (h.closed_at IS NULL OR (h.state = 'swept' AND close_bases[i] IS NOT NULL))
			ORDER BY h.id FOR UPDATE OF h
		), closed AS (
			UPDATE ledger_holds h SET state = c.state, cost_nano_usd = c.cost, basis = c.basis, closed_at = at_time
			FROM closing c WHERE h.id = c.id
		), entered AS (
			INSERT INTO ledger_entries (hold_id, window_ids, delta_nano_usd, created_at)
			SELECT id, window_ids, cost - charged, at_time FROM closing WHERE cost <> charged
		)
		SELECT array_agg(w.id),
			array_agg(ARRAY[cost - charged, CASE WHEN is_open THEN -amount ELSE 0 END, greatest(cost - amount, 0)])
		INTO changed_ids, changes
		FROM closing, unnest(window_ids) AS w(id);
	END IF;

	IF changed_ids IS NOT NULL OR asks > 0 THEN
		SELECT array_agg(l.id), array_agg(l.book) INTO ids, books
		FROM (
			SELECT w.id, ARRAY[w.spent, w.reserved, w.ceiling, w.overrun, coalesce(t.amount, b.amount_nano_usd),
				coalesce(t.alert_percent, b.alert_percent), coalesce(b.is_enforced, true)::int, (w.user_id IS NULL)::int,
				(w.unit = 'nano_usd')::int] AS book
			FROM ledger_windows w
			LEFT JOIN users u ON u.id = w.user_id
			LEFT JOIN tier_limits t ON t.tier = u.tier AND t.unit = w.unit AND t.period = w.period
			LEFT JOIN budget_limits b ON w.user_id IS NULL AND b.period = w.period
			WHERE w.id = ANY (changed_ids || ask_windows) ORDER BY w.id FOR UPDATE OF w
		) AS l;
	END IF;

	FOR i IN 1..coalesce(cardinality(changed_ids), 0) LOOP
		place := array_position(ids, changed_ids[i]);
		-- The window of a member who is gone went with the member.
		CONTINUE WHEN place IS NULL;
		is_changed := true;
		books[place][spent_at] := books[place][spent_at] + changes[i][1];
		books[place][reserved_at] := books[place][reserved_at] + changes[i][2];
		books[place][overrun_at] := books[place][overrun_at] + changes[i][3];
		IF books[place][spent_at] * 100 >= books[place][limit_at] * books[place][percent_at] THEN
			event_windows := event_windows || ids[place];
			event_kinds := event_kinds || 'alert'::text;
		END IF;
	END LOOP;

	IF asks > 0 THEN
		hold_ids := array_fill(NULL::bigint, array[asks]);
		FOR n IN 1..asks LOOP
			asked := ask_amounts[n];
			outcome := 'admitted';
			refused_by := NULL;
			available := NULL;
			FOR w IN 3 * n - 2..3 * n LOOP
				place := array_position(ids, ask_windows[w]);
				IF books[place][limit_at] IS NULL THEN outcome := 'impossible'; END IF;
				EXIT WHEN outcome NOT IN ('admitted', 'refused');
				CONTINUE WHEN books[place][enforced_at] = 0;
				room := books[place][limit_at] - books[place][spent_at] - books[place][reserved_at];
				available := greatest(least(available, room), 0);
				IF room < asked THEN
					outcome := 'refused';
					refused_by := place;
					IF books[place][shared_at] = 1 THEN
						event_windows := event_windows || ids[place];
						event_kinds := event_kinds || 'disabled'::text;
					END IF;
				END IF;
			END LOOP;
			IF outcome <> 'admitted' THEN
				refusals := coalesce(refusals, '[]') || jsonb_build_object('n', n - 1, 'outcome', outcome,
					'refusedBy', ids[refused_by], 'limit', books[refused_by][limit_at], 'available', available);
				CONTINUE;
			END IF;
			is_changed := true;
			IF ask_requests[n] IS NOT NULL THEN hold_ids[n] := nextval('ledger_holds_id_seq'); END IF;
			FOR w IN 3 * n - 2..3 * n LOOP
				place := array_position(ids, ask_windows[w]);
				IF books[place][money_at] = 1 THEN books[place][reserved_at] := books[place][reserved_at] + asked;
				ELSE books[place][spent_at] := books[place][spent_at] + asked; END IF;
				books[place][ceiling_at] := greatest(books[place][ceiling_at], CASE books[place][enforced_at]
					WHEN 1 THEN books[place][limit_at] ELSE books[place][spent_at] + books[place][reserved_at] END);
			END LOOP;
		END LOOP;
		INSERT INTO ledger_holds (id, request_id, attempt, state, amount_nano_usd, window_ids, feature, provider, model,
			price_version, created_at, expires_at)
		OVERRIDING SYSTEM VALUE
		SELECT hold_ids[n], ask_requests[n], ask_attempts[n], CASE WHEN ask_dispatched[n] THEN 'dispatched' ELSE 'held' END,
			ask_amounts[n], ask_windows[3 * n - 2:3 * n], ask_features[n], ask_providers[n], ask_models[n], ask_price_versions[n],
			at_time, ask_expiries[n]
		FROM generate_subscripts(hold_ids, 1) AS n WHERE hold_ids[n] IS NOT NULL;
	END IF;

	IF is_changed THEN
		UPDATE ledger_windows w SET spent = books[i][spent_at], reserved = books[i][reserved_at],
			ceiling = books[i][ceiling_at], overrun = books[i][overrun_at]
		FROM generate_subscripts(ids, 1) AS i WHERE w.id = ids[i];
	END IF;

	IF event_windows <> '{}' THEN
		WITH raised AS (
			INSERT INTO ledger_events (window_id, kind, spent_nano_usd, limit_nano_usd, created_at)
			SELECT DISTINCT ON (e.window_id, e.kind) e.window_id, e.kind, books[array_position(ids, e.window_id)][spent_at],
				books[array_position(ids, e.window_id)][limit_at], at_time
			FROM unnest(event_windows, event_kinds) AS e(window_id, kind)
			ON CONFLICT DO NOTHING RETURNING *
		)
		SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'userId', w.user_id, 'period', w.period,
			'startsOn', w.starts_on, 'spentNanoUsd', r.spent_nano_usd, 'limitNanoUsd', r.limit_nano_usd))
		INTO events FROM raised r JOIN ledger_windows w ON w.id = r.window_id;
	END IF;
END $$;--> statement-breakpoint
-- Closes what nobody has settled in time. Several sweepers share the work.
CREATE FUNCTION "ledger_sweep"(at_time timestamptz, most int, OUT count int, OUT events jsonb) LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
	expired bigint[];
BEGIN
	IF current_setting('app.scope', true) IS DISTINCT FROM 'system' THEN
		RAISE insufficient_privilege USING MESSAGE = 'The ledger is the system''s.';
	END IF;
	expired := array(
		SELECT id FROM ledger_holds WHERE closed_at IS NULL AND expires_at <= at_time
		ORDER BY expires_at LIMIT most FOR UPDATE SKIP LOCKED
	);
	count := cardinality(expired);
	SELECT a.events INTO events FROM ledger_apply(at_time, close_ids => expired) AS a;
END $$;--> statement-breakpoint
-- Deletes closed holds, and entries, of so long ago; windows keep their sums. Ids come in the order of
-- time, so a look at the first ones is enough: as many as are deleted at most, of either kind.
CREATE FUNCTION "ledger_forget"(before timestamptz, most int) RETURNS int LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
	entries int;
	holds int;
BEGIN
	IF current_setting('app.scope', true) IS DISTINCT FROM 'system' THEN
		RAISE insufficient_privilege USING MESSAGE = 'The ledger is the system''s.';
	END IF;
	DELETE FROM ledger_entries
	WHERE id = ANY (ARRAY(SELECT id FROM ledger_entries ORDER BY id LIMIT most)) AND created_at < before;
	GET DIAGNOSTICS entries = ROW_COUNT;
	DELETE FROM ledger_holds
	WHERE id = ANY (ARRAY(SELECT id FROM ledger_holds ORDER BY id LIMIT most)) AND created_at < before
		AND closed_at IS NOT NULL;
	GET DIAGNOSTICS holds = ROW_COUNT;
	RETURN entries + holds;
END $$;
