DROP FUNCTION "ledger_apply";--> statement-breakpoint
-- Carries out the operations of many callers as one short transaction, each all or nothing by itself.
-- A batch names a hold and an attempt once at most.
--   to_dispatch  holds that go from held to dispatched
--   close_…      holds to close, each once, with what they cost and how that is known. Without both it is
--                the sweeper: it releases what was never dispatched, and charges the rest in full. A cost
--                that comes after the sweeper corrects what it has charged. Closed first: what comes back
--                is there for whoever asks.
--   share_…      what calls took of leases, and have ended with. A lease is a hold for calls to come: each share
--                is taken out of it, and becomes a hold of its own, closed from the start. One without a
--                request was taken by nobody, and is only given back. Of a lease that the sweeper has charged,
--                a share takes its part of the charge along. No batch closes a lease that it names here.
--   ask_…        what callers ask for, decided one after the other: an ask fits into all of its windows,
--                or changes none. Money is reserved, and its hold keeps the rest of the ask. A request,
--                which has no ask_attempts, is spent at once. Each has three windows, in the order in
--                which they reset: the last one that is too full is named. An attempt that has a hold
--                already fails, and the batch with it, by the unique index.
--   ask_parts    1, or more for a lease: with all that is reserved it must fit into that part of the unspent.
--   ask_leases   where it adds to a lease, the lease, which must be open and of the same windows.
--   ask_quiet    true where a refusal is not the last word, and so no event.
-- Gives the hold of each ask, the holds that were dispatched, and what was refused or raised, if anything.
-- Every writer locks leases, then other holds, then windows, each by ascending id. The function runs as the owner
-- of the tables, since row security spoils its plans, and so only for the system. Its plans are made
-- once, while tables are empty or not yet measured: hence by index, whatever the planner thinks of it.
-- What a statement costs here is to be set up, far more than the rows: so they are few, with few columns.
-- Arrays of texts are unnested, since to take one by its place is to walk through all before it.
CREATE FUNCTION "ledger_apply"(at_time timestamptz, to_dispatch bigint[] = '{}',
	close_ids bigint[] = '{}', close_costs bigint[] = '{}', close_bases text[] = '{}',
	share_leases bigint[] = '{}', share_amounts bigint[] = '{}', share_costs bigint[] = '{}', share_bases text[] = '{}',
	share_requests text[] = '{}', share_attempts int[] = '{}', share_features text[] = '{}',
	share_providers text[] = '{}', share_models text[] = '{}', share_price_versions text[] = '{}',
	ask_windows bigint[] = '{}', ask_amounts bigint[] = '{}', ask_parts int[] = '{}', ask_leases bigint[] = '{}',
	ask_quiet boolean[] = '{}', ask_dispatched boolean[] = '{}',
	ask_requests text[] = '{}', ask_attempts int[] = '{}', ask_features text[] = '{}', ask_providers text[] = '{}',
	ask_models text[] = '{}', ask_price_versions text[] = '{}', ask_expiries timestamptz[] = '{}',
	OUT hold_ids bigint[], OUT dispatched bigint[], OUT refusals jsonb, OUT events jsonb)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off SET enable_bitmapscan = off
SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
DECLARE
	-- What closing and leases change: one for each window of each hold, [spent, reserved, overrun].
	changed_ids bigint[];
	changes bigint[];
	-- One for each lease that changes: its three windows, [taken, spent, overrun, whether it is open], and by
	-- how much it grows.
	lease_ids bigint[] := '{}';
	lease_windows bigint[];
	lease_sums bigint[];
	lease_growths bigint[] := '{}';
	is_held boolean := false;
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

	IF share_leases <> '{}' THEN
		WITH shares AS (
			SELECT s.*, l.window_ids, l.closed_at IS NULL AS is_open,
				CASE WHEN s.request_id IS NOT NULL THEN nextval('ledger_holds_id_seq') END AS id
			FROM unnest(share_leases, share_amounts, share_costs, share_bases, share_requests, share_attempts,
				share_features, share_providers, share_models, share_price_versions)
				AS s(lease_id, amount, cost, basis, request_id, attempt, feature, provider, model, price_version)
			JOIN ledger_holds l ON l.id = s.lease_id AND (l.closed_at IS NULL OR l.state = 'swept')
			ORDER BY l.id FOR UPDATE OF l
		), told AS (
			INSERT INTO ledger_holds (id, request_id, attempt, state, amount_nano_usd, cost_nano_usd, basis, window_ids,
				feature, provider, model, price_version, created_at, expires_at, closed_at)
			OVERRIDING SYSTEM VALUE
			SELECT id, request_id, attempt, CASE basis WHEN 'none' THEN 'released' ELSE 'settled' END, amount, cost, basis,
				window_ids, feature, provider, model, price_version, at_time, at_time, at_time
			FROM shares WHERE id IS NOT NULL
		), entered AS (
			INSERT INTO ledger_entries (hold_id, window_ids, delta_nano_usd, created_at)
			SELECT id, window_ids, cost, at_time FROM shares WHERE cost <> 0
		)
		SELECT array_agg(lease_id), array_agg(window_ids), array_agg(sums), array_agg(-sums[1])
		INTO lease_ids, lease_windows, lease_sums, lease_growths
		FROM (
			SELECT lease_id, window_ids, ARRAY[sum(amount), sum(cost), sum(greatest(cost - amount, 0)), is_open::int]::bigint[]
				AS sums
			FROM shares GROUP BY lease_id, window_ids, is_open
		) AS leases;
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

	FOR i IN 1..coalesce(cardinality(lease_ids), 0) LOOP
		IF lease_sums[i][4] = 0 AND lease_sums[i][1] > 0 THEN
			INSERT INTO ledger_entries (hold_id, window_ids, delta_nano_usd, created_at)
			SELECT id, window_ids, -lease_sums[i][1], at_time FROM ledger_holds WHERE id = lease_ids[i];
		END IF;
		FOR w IN 1..3 LOOP
			changed_ids := changed_ids || lease_windows[i][w];
			changes := changes || CASE lease_sums[i][4]
				WHEN 1 THEN ARRAY[ARRAY[lease_sums[i][2], -lease_sums[i][1], lease_sums[i][3]]]
				ELSE ARRAY[ARRAY[lease_sums[i][2] - lease_sums[i][1], 0, lease_sums[i][3]]] END;
		END LOOP;
	END LOOP;

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
				room := books[place][limit_at] - books[place][spent_at];
				room := least(room, room / ask_parts[n]) - books[place][reserved_at];
				available := greatest(least(available, room), 0);
				IF room < asked THEN
					outcome := 'refused';
					refused_by := place;
					IF books[place][shared_at] = 1 AND NOT ask_quiet[n] THEN
						event_windows := event_windows || ids[place];
						event_kinds := event_kinds || 'disabled'::text;
					END IF;
				END IF;
			END LOOP;
			IF outcome = 'admitted' AND ask_leases[n] IS NOT NULL THEN
				-- One that the sweeper has in hand is not waited for.
				PERFORM FROM ledger_holds WHERE id = ask_leases[n] AND closed_at IS NULL
					AND window_ids = ask_windows[3 * n - 2:3 * n] FOR UPDATE SKIP LOCKED;
				IF NOT FOUND THEN outcome := 'impossible'; END IF;
			END IF;
			IF outcome <> 'admitted' THEN
				refusals := coalesce(refusals, '[]') || jsonb_build_object('n', n - 1, 'outcome', outcome,
					'refusedBy', ids[refused_by], 'limit', books[refused_by][limit_at], 'available', available);
				CONTINUE;
			END IF;
			is_changed := true;
			IF ask_leases[n] IS NOT NULL THEN
				hold_ids[n] := ask_leases[n];
				lease_ids := lease_ids || ask_leases[n];
				lease_growths := lease_growths || asked;
			ELSIF ask_attempts[n] IS NOT NULL THEN
				is_held := true;
				hold_ids[n] := nextval('ledger_holds_id_seq');
			END IF;
			FOR w IN 3 * n - 2..3 * n LOOP
				place := array_position(ids, ask_windows[w]);
				IF books[place][money_at] = 1 THEN books[place][reserved_at] := books[place][reserved_at] + asked;
				ELSE books[place][spent_at] := books[place][spent_at] + asked; END IF;
				books[place][ceiling_at] := greatest(books[place][ceiling_at], CASE books[place][enforced_at]
					WHEN 1 THEN books[place][limit_at] ELSE books[place][spent_at] + books[place][reserved_at] END);
			END LOOP;
		END LOOP;
	END IF;

	IF is_held THEN
		INSERT INTO ledger_holds (id, request_id, attempt, state, amount_nano_usd, window_ids, feature, provider, model,
			price_version, created_at, expires_at)
		OVERRIDING SYSTEM VALUE
		SELECT a.id, CASE WHEN a.part > 1 THEN 'lease-' || a.id ELSE a.request_id END, a.attempt,
			CASE WHEN a.is_dispatched THEN 'dispatched' ELSE 'held' END, a.amount, ask_windows[3 * a.n - 2:3 * a.n],
			a.feature, a.provider, a.model, a.price_version, at_time, a.expires_at
		FROM unnest(hold_ids, ask_leases, ask_parts, ask_requests, ask_attempts, ask_dispatched, ask_amounts, ask_features,
			ask_providers, ask_models, ask_price_versions, ask_expiries) WITH ORDINALITY
			AS a(id, lease_id, part, request_id, attempt, is_dispatched, amount, feature, provider, model, price_version,
				expires_at, n)
		WHERE a.id IS NOT NULL AND a.lease_id IS NULL;
	END IF;

	IF lease_ids <> '{}' THEN
		-- The cost of one that is open is not known.
		UPDATE ledger_holds h SET amount_nano_usd = h.amount_nano_usd + l.growth, cost_nano_usd = h.cost_nano_usd + l.growth
		FROM (
			SELECT id, sum(growth)::bigint AS growth FROM unnest(lease_ids, lease_growths) AS g(id, growth) GROUP BY id
		) AS l WHERE h.id = l.id;
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
END $$;
