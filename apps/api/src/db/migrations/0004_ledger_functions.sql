ALTER TABLE "ledger_windows" SET (fillfactor = 50);--> statement-breakpoint
ALTER TABLE "ledger_holds" SET (fillfactor = 80);--> statement-breakpoint
INSERT INTO "tier_limits" ("tier", "unit", "period", "amount", "alert_percent") VALUES
	('FREE', 'requests', 'day', 10, null),
	('FREE', 'requests', 'week', 50, null),
	('FREE', 'requests', 'month', 200, null),
	('FREE', 'nano_usd', 'month', 5000000000, 80),
	('PREMIUM', 'requests', 'day', 50, null),
	('PREMIUM', 'requests', 'week', 300, null),
	('PREMIUM', 'requests', 'month', 1000, null),
	('PREMIUM', 'nano_usd', 'month', 25000000000, 80),
	('UNLIMITED', 'requests', 'day', 1000, null),
	('UNLIMITED', 'requests', 'week', 5000, null),
	('UNLIMITED', 'requests', 'month', 20000, null),
	('UNLIMITED', 'nano_usd', 'month', 100000000000, 80);--> statement-breakpoint
INSERT INTO "budget_limits" ("period", "amount_nano_usd", "alert_percent", "is_enforced") VALUES
	('week', 10000000000, 80, true),
	('month', 30000000000, 80, true);--> statement-breakpoint
-- Carries out the operations of many callers as one short transaction, each all or nothing by itself.
-- A batch names a hold and an attempt once at most.
--   to_dispatch    holds that go from held to dispatched
--   close_…        holds to close, each once, with what they cost and how that is known. Without both
--                  it is the sweeper: it releases what was never dispatched, and charges the rest in
--                  full. A cost that comes after the sweeper corrects what it has charged.
--   asks           [{n, windows, amount, …}], decided one after the other: an ask fits into all of its
--                  windows, or changes none. Money is reserved, and its hold keeps the rest of the ask.
--                  A request, which has no requestId, is spent at once. The windows of an ask come in
--                  the order in which they reset: the last one that is too full is named.
--   asked_windows  windows of all asks
-- Every writer locks holds by ascending id, then windows by ascending id. The function runs as the owner
-- of the tables, since row security spoils its plans, and so only for the system. Its plans are made
-- once, while tables are empty or not yet measured: hence by index, whatever the planner thinks of it.
CREATE FUNCTION "ledger_apply"(at_time timestamptz, to_dispatch bigint[], close_ids bigint[],
	close_costs bigint[], close_bases text[], asks jsonb, asked_windows bigint[])
RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
	-- One element for each hold that closes.
	closed_ids bigint[] := '{}';
	closed_states text[] := '{}';
	closed_costs bigint[] := '{}';
	-- What closing changes: one element for each of its windows.
	change_holds bigint[] := '{}';
	change_windows bigint[] := '{}';
	change_spent bigint[] := '{}';
	change_reserved bigint[] := '{}';
	change_overrun bigint[] := '{}';
	-- One element for each window, as it will be. No limit: nothing may be used.
	all_ids bigint[] := '{}';
	all_money boolean[];
	all_shared boolean[];
	all_spent bigint[];
	all_reserved bigint[];
	all_ceilings bigint[];
	all_overruns bigint[];
	all_limits bigint[];
	all_percents int[];
	all_enforced boolean[];
	is_changed boolean := close_ids <> '{}';
	event_windows bigint[] := '{}';
	event_kinds text[] := '{}';
	dispatched bigint[] := '{}';
	admitted int[] := '{}';
	refusals jsonb[] := '{}';
	holds jsonb := '[]';
	events jsonb := '[]';
	hold record;
	ask record;
	one_window bigint;
	place int;
	cost bigint;
	room bigint;
	available bigint;
	outcome text;
	refused_by bigint;
BEGIN
	IF current_setting('app.scope', true) IS DISTINCT FROM 'system' THEN
		RAISE insufficient_privilege USING MESSAGE = 'The ledger is the system''s.';
	END IF;

	IF to_dispatch <> '{}' THEN
		WITH done AS (
			UPDATE ledger_holds SET state = 'dispatched' WHERE id = ANY (to_dispatch) AND state = 'held' RETURNING id
		)
		SELECT coalesce(array_agg(id), '{}') INTO dispatched FROM done;
	END IF;

	IF close_ids <> '{}' THEN
		FOR hold IN
			SELECT h.id, h.state, h.amount_nano_usd AS amount, h.window_ids, h.closed_at IS NULL AS is_open,
				coalesce(h.cost_nano_usd, 0) AS charged, c.cost, c.basis
			FROM unnest(close_ids, close_costs, close_bases) AS c(id, cost, basis)
			JOIN ledger_holds h ON h.id = c.id
			WHERE h.id = ANY (close_ids) ORDER BY h.id FOR UPDATE OF h
		LOOP
			CONTINUE WHEN NOT hold.is_open AND (hold.state <> 'swept' OR hold.basis IS NULL);
			cost := coalesce(hold.cost, CASE hold.state WHEN 'dispatched' THEN hold.amount ELSE 0 END);
			closed_ids := closed_ids || hold.id;
			closed_costs := closed_costs || cost;
			closed_states := closed_states || CASE
				WHEN hold.basis <> 'none' THEN 'settled'
				WHEN hold.basis IS NULL AND hold.state = 'dispatched' THEN 'swept'
				ELSE 'released' END;
			FOREACH one_window IN ARRAY hold.window_ids LOOP
				change_holds := change_holds || hold.id;
				change_windows := change_windows || one_window;
				change_spent := change_spent || (cost - hold.charged);
				change_reserved := change_reserved || CASE WHEN hold.is_open THEN -hold.amount ELSE 0 END;
				change_overrun := change_overrun || greatest(cost - hold.amount, 0);
			END LOOP;
		END LOOP;
	END IF;

	IF change_windows <> '{}' OR asked_windows <> '{}' THEN
		SELECT array_agg(l.id), array_agg(l.money), array_agg(l.shared), array_agg(l.spent), array_agg(l.reserved),
			array_agg(l.ceiling), array_agg(l.overrun), array_agg(l.amount), array_agg(l.percent), array_agg(l.is_enforced)
		INTO all_ids, all_money, all_shared, all_spent, all_reserved,
			all_ceilings, all_overruns, all_limits, all_percents, all_enforced
		FROM (
			SELECT w.id, w.unit = 'nano_usd' AS money, w.user_id IS NULL AS shared, w.spent, w.reserved, w.ceiling, w.overrun,
				coalesce(t.amount, b.amount_nano_usd) AS amount, coalesce(t.alert_percent, b.alert_percent) AS percent,
				coalesce(b.is_enforced, true) AS is_enforced
			FROM ledger_windows w
			LEFT JOIN users u ON u.id = w.user_id
			LEFT JOIN tier_limits t ON t.tier = u.tier AND t.unit = w.unit AND t.period = w.period
			LEFT JOIN budget_limits b ON w.user_id IS NULL AND b.period = w.period
			WHERE w.id = ANY (change_windows || asked_windows) ORDER BY w.id FOR UPDATE OF w
		) AS l;
	END IF;

	IF closed_ids <> '{}' THEN
		FOR i IN 1..cardinality(change_windows) LOOP
			place := array_position(all_ids, change_windows[i]);
			-- The window of a member who is gone went with the member.
			CONTINUE WHEN place IS NULL;
			all_spent[place] := all_spent[place] + change_spent[i];
			all_reserved[place] := all_reserved[place] + change_reserved[i];
			all_overruns[place] := all_overruns[place] + change_overrun[i];
			IF all_spent[place] * 100 >= all_limits[place] * all_percents[place] THEN
				event_windows := event_windows || all_ids[place];
				event_kinds := event_kinds || 'alert'::text;
			END IF;
		END LOOP;
		UPDATE ledger_holds h SET state = c.state, cost_nano_usd = c.cost, closed_at = at_time,
			basis = close_bases[array_position(close_ids, h.id)]
		FROM unnest(closed_ids, closed_states, closed_costs) AS c(id, state, cost)
		WHERE h.id = c.id AND h.id = ANY (closed_ids);
		INSERT INTO ledger_entries (window_id, hold_id, delta_nano_usd, created_at)
		SELECT c.window_id, c.hold_id, c.delta, at_time
		FROM unnest(change_windows, change_holds, change_spent) AS c(window_id, hold_id, delta)
		WHERE c.delta <> 0 AND c.window_id = ANY (all_ids);
	END IF;

	IF asks <> '[]' THEN
		FOR ask IN
			SELECT a.n, a.windows, a.amount,
				(SELECT true FROM ledger_holds h WHERE h.request_id = a."requestId" AND h.attempt = a.attempt) AS is_repeated
			FROM jsonb_to_recordset(asks) AS a(n int, windows bigint[], amount bigint, "requestId" text, attempt int)
		LOOP
			outcome := CASE WHEN ask.is_repeated THEN 'repeated' ELSE 'admitted' END;
			refused_by := NULL;
			available := NULL;
			FOREACH one_window IN ARRAY ask.windows LOOP
				place := array_position(all_ids, one_window);
				IF all_limits[place] IS NULL THEN outcome := 'impossible'; END IF;
				EXIT WHEN outcome NOT IN ('admitted', 'refused');
				CONTINUE WHEN NOT all_enforced[place];
				room := all_limits[place] - all_spent[place] - all_reserved[place];
				available := greatest(least(available, room), 0);
				IF room < ask.amount THEN
					outcome := 'refused';
					refused_by := one_window;
					IF all_shared[place] THEN
						event_windows := event_windows || one_window;
						event_kinds := event_kinds || 'disabled'::text;
					END IF;
				END IF;
			END LOOP;
			IF outcome <> 'admitted' THEN
				refusals := refusals || jsonb_build_object('n', ask.n, 'outcome', outcome, 'refusedBy', refused_by,
					'limit', all_limits[array_position(all_ids, refused_by)], 'available', available);
				CONTINUE;
			END IF;
			is_changed := true;
			admitted := admitted || ask.n;
			FOREACH one_window IN ARRAY ask.windows LOOP
				place := array_position(all_ids, one_window);
				IF all_money[place] THEN all_reserved[place] := all_reserved[place] + ask.amount;
				ELSE all_spent[place] := all_spent[place] + ask.amount; END IF;
				all_ceilings[place] := greatest(all_ceilings[place],
					CASE WHEN all_enforced[place] THEN all_limits[place] ELSE all_spent[place] + all_reserved[place] END);
			END LOOP;
		END LOOP;
		WITH added AS (
			INSERT INTO ledger_holds (request_id, attempt, state, amount_nano_usd, window_ids, feature, provider, model,
				price_version, created_at, expires_at)
			SELECT a."requestId", a.attempt, 'held', a.amount, a.windows, a.feature, a.provider, a.model, a."priceVersion",
				at_time, a."expiresAt"
			FROM jsonb_to_recordset(asks) AS a(n int, windows bigint[], amount bigint, "requestId" text, attempt int,
				feature text, provider text, model text, "priceVersion" text, "expiresAt" timestamptz)
			WHERE a.n = ANY (admitted) AND a."requestId" IS NOT NULL
			RETURNING id, request_id, attempt
		)
		SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'requestId', request_id, 'attempt', attempt)), '[]')
		INTO holds FROM added;
	END IF;

	IF is_changed AND all_ids <> '{}' THEN
		UPDATE ledger_windows w SET spent = c.spent, reserved = c.reserved, ceiling = c.ceiling, overrun = c.overrun
		FROM unnest(all_ids, all_spent, all_reserved, all_ceilings, all_overruns) AS c(id, spent, reserved, ceiling, overrun)
		WHERE w.id = c.id AND w.id = ANY (all_ids);
	END IF;

	IF event_windows <> '{}' THEN
		WITH raised AS (
			INSERT INTO ledger_events (window_id, kind, spent_nano_usd, limit_nano_usd, created_at)
			SELECT DISTINCT ON (e.window_id, e.kind) e.window_id, e.kind, all_spent[array_position(all_ids, e.window_id)],
				all_limits[array_position(all_ids, e.window_id)], at_time
			FROM unnest(event_windows, event_kinds) AS e(window_id, kind)
			ON CONFLICT DO NOTHING RETURNING *
		)
		SELECT coalesce(jsonb_agg(jsonb_build_object('kind', r.kind, 'userId', w.user_id, 'period', w.period,
			'startsOn', w.starts_on, 'spentNanoUsd', r.spent_nano_usd, 'limitNanoUsd', r.limit_nano_usd)), '[]')
		INTO events FROM raised r JOIN ledger_windows w ON w.id = r.window_id;
	END IF;
	RETURN jsonb_build_object('dispatched', to_jsonb(dispatched), 'refusals', to_jsonb(refusals), 'holds', holds, 'events', events);
END $$;--> statement-breakpoint
-- Closes what nobody has settled in time. Several sweepers share the work.
CREATE FUNCTION "ledger_sweep"(at_time timestamptz, most int) RETURNS jsonb LANGUAGE plpgsql
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
	RETURN ledger_apply(at_time, '{}', expired, array_fill(NULL::bigint, array[cardinality(expired)]),
		array_fill(NULL::text, array[cardinality(expired)]), '[]', '{}') || jsonb_build_object('count', cardinality(expired));
END $$;
