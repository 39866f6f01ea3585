package org.tribune.sametheme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the list of one article, and finds the lists of others that it should now enter
 * or leave: at most 24 that resemble it and 200 that show it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Compositor {

	/** Looked at for the article's own list. */
	private static final int RANKED = 40;

	/** Others whose list it may enter. */
	private static final int ENTERED = 24;

	/**
	 * Others that show it and may not any more. Beyond, readers are right all the same:
	 * what is not published is left out while a page is read.
	 */
	private static final int LEFT = 200;

	private final Subjects subjects;

	private final Postings postings;

	private final Ranking ranking;

	private final Lists lists;

	private final WorkQueue queue;

	Compositor(Subjects subjects, Postings postings, Ranking ranking, Lists lists, WorkQueue queue) {
		this.subjects = subjects;
		this.postings = postings;
		this.ranking = ranking;
		this.lists = lists;
		this.queue = queue;
	}

	/**
	 * Does what the queue asks for.
	 * @param whole whether the article itself may have changed
	 */
	public void compose(long articleId, boolean whole) {
		Subject subject = this.subjects.find(articleId).filter(Subject::published).orElse(null);
		if (subject == null) {
			this.postings.remove(articleId);
			this.lists.remove(articleId);
			this.queue.reconsider(this.lists.listing(articleId, LEFT));
			return;
		}
		Fingerprint words = this.postings.read(subject);
		byte[] source = digest(subject, words);
		boolean changed = whole
				&& !this.lists.source(articleId).filter((before) -> Arrays.equals(before, source)).isPresent();
		if (changed) {
			this.postings.file(subject, words);
		}
		List<Suggestion> ranked = this.ranking.rank(subject, words, RANKED);
		this.lists.replace(articleId, Selection.of(ranked, Selection.KEPT), source);
		if (changed) {
			Set<Long> others = new HashSet<>(this.lists.listing(articleId, LEFT));
			others.addAll(this.lists.open(ranked.subList(0, Math.min(ENTERED, ranked.size()))));
			this.queue.reconsider(others);
		}
	}

	/**
	 * Files an article under its words, without a list yet.
	 */
	public void file(Subject subject) {
		this.postings.file(subject, this.postings.read(subject));
	}

	/**
	 * Makes the list of an article that is filed, and of no other.
	 */
	public void list(Subject subject) {
		Fingerprint words = this.postings.read(subject);
		this.lists.replace(subject.id(), Selection.of(this.ranking.rank(subject, words, RANKED), Selection.KEPT),
				digest(subject, words));
	}

	private static byte[] digest(Subject subject, Fingerprint words) {
		String text = subject.language() + " " + subject.themeIds() + " "
				+ words.words()
					.stream()
					.map((word) -> word.word() + "/" + word.weight())
					.sorted()
					.collect(Collectors.joining(" "));
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
