package org.tribune.generate;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * The state of an invented article and its dates.
 *
 * @param state as the database names it
 * @param createdAt the first save
 * @param modifiedAt the last save
 * @param scheduledFor when it will appear, if it is scheduled
 * @param publishedAt when readers first saw it, if they ever did
 * @param updatedAt when it said something new, if it did
 * @param withdrawnAt when it was taken down, if it was
 * @param withdrawalReason why it was
 * @param deletedAt when it was thrown away, if it was
 */
record Fate(String state, Instant createdAt, Instant modifiedAt, @Nullable Instant scheduledFor,
		@Nullable Instant publishedAt, @Nullable Instant updatedAt, @Nullable Instant withdrawnAt,
		@Nullable String withdrawalReason, @Nullable Instant deletedAt) {

	private static final int DAYS = 15 * 365;

	private static final int WORKING_DAY = 15 * 3600;

	/**
	 * The fate of an article among all: nineteen in twenty are published, more of them
	 * lately than long ago, and higher numbers later than lower ones.
	 */
	static Fate of(Plan plan, int number, Dice dice) {
		Instant today = plan.until().atStartOfDay().toInstant(ZoneOffset.UTC);
		double place = (number + dice.fraction()) / plan.articles();
		Instant date = within(today.minus(Duration.ofDays(1 + (long) (DAYS * (1 - Math.pow(place, 0.7))))), dice);
		Instant created = date.minus(Duration.ofHours(dice.between(1, 500)));
		double chance = dice.fraction();
		if (chance < 0.945) {
			Instant updated = dice.chance(0.05) ? later(date, today, dice) : null;
			return new Fate("PUBLISHED", created, (updated != null) ? updated : date, null, date, updated, null, null,
					null);
		}
		if (chance < 0.97) {
			Instant withdrawn = later(date, today, dice);
			return new Fate("WITHDRAWN", created, withdrawn, null, date, null, withdrawn,
					dice.chance(0.5) ? "ERROR" : "EXPIRED", null);
		}
		return unseen(chance, today, dice);
	}

	private static Fate unseen(double chance, Instant today, Dice dice) {
		Instant saved = within(today.minus(Duration.ofDays(dice.between(1, (chance < 0.975) ? 20 : 600))), dice);
		Instant created = saved.minus(Duration.ofHours(dice.between(1, 900)));
		if (chance < 0.973) {
			return new Fate("BINNED", created, saved, null, null, null, null, null, saved);
		}
		if (chance < 0.975) {
			return new Fate("SCHEDULED", created, saved, within(today.plus(Duration.ofDays(dice.between(2, 60))), dice),
					null, null, null, null, null);
		}
		return new Fate((chance < 0.98) ? "IN_REVIEW" : "DRAFT", created, saved, null, null, null, null, null, null);
	}

	private static Instant within(Instant day, Dice dice) {
		return day.plusSeconds(5 * 3600L + dice.between(0, WORKING_DAY));
	}

	private static Instant later(Instant date, Instant today, Dice dice) {
		long seconds = Duration.between(date, today).toSeconds();
		return date.plusSeconds(1 + (long) (seconds * dice.fraction() * dice.fraction()));
	}

}
