package org.tribune.article.desk.batch;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.tribune.article.ArticleAccess;
import org.tribune.article.ArticleAction;
import org.tribune.article.ArticleNotFound;
import org.tribune.article.ArticleStateException;
import org.tribune.article.DeskCopy;
import org.tribune.article.EditorsDesk;
import org.tribune.article.FilingDesk;
import org.tribune.article.FilingDesk.Filed;
import org.tribune.staff.Actor;
import org.tribune.staff.SignedIn;

/**
 * Does one thing to several articles. Each is a matter of its own: its own permission,
 * its own transaction and line in the audit log, so that one that cannot be done keeps no
 * other.
 */
@Component
class BatchDesk {

	private final ArticleAccess access;

	private final FilingDesk filing;

	private final EditorsDesk desk;

	private final Batches batches;

	BatchDesk(ArticleAccess access, FilingDesk filing, EditorsDesk desk, Batches batches) {
		this.access = access;
		this.filing = filing;
		this.desk = desk;
		this.batches = batches;
	}

	/**
	 * Does it to as many as it can.
	 * @return the id of the record of what became of each
	 */
	long carryOut(SignedIn who, Order order) {
		long id = this.batches.open(who, order.act(), order.targetName());
		int position = 0;
		for (Order.Chosen one : order.chosen()) {
			this.batches.note(id, position++, one.id(), attempt(who, order, one));
		}
		return id;
	}

	private Attempt attempt(SignedIn who, Order order, Order.Chosen one) {
		DeskCopy article;
		try {
			article = this.access.require(who, ArticleAction.READ, one.id());
		}
		catch (ArticleNotFound ex) {
			return Attempt.failed("", Outcome.MISSING);
		}
		Attempt[] done = new Attempt[1];
		Outcome outcome = outcome(() -> {
			this.access.require(who, order.act().action(), one.id());
			done[0] = perform(order, one, article.headline(), Actor.of(who));
			return done[0].outcome();
		});
		Attempt attempt = done[0];
		return (attempt != null) ? attempt : Attempt.failed(article.headline(), outcome);
	}

	private Attempt perform(Order order, Order.Chosen one, String headline, Actor by) {
		return switch (order.act()) {
			case SECTION -> file(one, headline, () -> this.filing.moveTo(target(order), one.id(), one.version(), by));
			case ADD_THEME ->
				file(one, headline, () -> this.filing.addTheme(target(order), one.id(), one.version(), by));
			case REMOVE_THEME ->
				file(one, headline, () -> this.filing.removeTheme(target(order), one.id(), one.version(), by));
			case WITHDRAW -> {
				this.desk.withdraw(one.id(), one.version(), Objects.requireNonNull(order.reason()), null, by);
				yield new Attempt(headline, Outcome.DONE, null, null, List.of());
			}
			case BIN -> {
				this.desk.bin(one.id(), one.version(), by);
				yield new Attempt(headline, Outcome.DONE, one.version() + 1, null, List.of());
			}
			case RESTORE -> {
				this.desk.takeFromBin(one.id(), one.version(), by);
				yield new Attempt(headline, Outcome.DONE, null, null, List.of());
			}
		};
	}

	private Attempt file(Order.Chosen one, String headline, Supplier<Filed> deed) {
		Filed before = this.filing.look(one.id(), one.version());
		Filed after = deed.get();
		boolean changed = after.version() != before.version();
		return new Attempt(headline, changed ? Outcome.DONE : Outcome.UNCHANGED, after.version(), before.sectionId(),
				before.themeIds());
	}

	private static long target(Order order) {
		return Objects.requireNonNull(order.targetId());
	}

	/**
	 * Undoes it for as many as it can: not for those that somebody has changed since.
	 */
	void undo(SignedIn who, Batch batch) {
		for (Batches.Done one : this.batches.takeBack(batch.id())) {
			this.batches.noteUndoing(batch.id(), one.position(), outcome(() -> {
				this.access.require(who, batch.act().action(), one.articleId());
				if (batch.act() == Act.BIN) {
					this.desk.takeFromBin(one.articleId(), one.version(), Actor.of(who));
				}
				else {
					this.filing.putBack(one.sectionId(), one.themeIds(), one.articleId(), one.version(), Actor.of(who));
				}
				return Outcome.DONE;
			}));
		}
	}

	private static Outcome outcome(Supplier<Outcome> deed) {
		try {
			return deed.get();
		}
		catch (ArticleNotFound ex) {
			return Outcome.MISSING;
		}
		catch (AccessDeniedException ex) {
			return Outcome.DENIED;
		}
		catch (OptimisticLockingFailureException ex) {
			return Outcome.CHANGED;
		}
		catch (ArticleStateException ex) {
			return Outcome.REFUSED;
		}
	}

}
