package org.tribune.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Whose hand wrote the words of an article as they are, and from which browser tab. Tells
 * a colleague's save from one's own whose answer was lost on the way.
 */
@Embeddable
class Hand {

	private int edition;

	@Column(name = "saved_by")
	private String name = "";

	@Column(name = "saved_seat")
	private String seat = "";

	@Column(name = "saved_from")
	private int from;

	/**
	 * The words were replaced, nobody has said by whom.
	 */
	void turn() {
		this.edition++;
		this.name = "";
		this.seat = "";
		this.from = 0;
	}

	/**
	 * Says who replaced them.
	 * @param from the edition that the tab had last heard of
	 */
	void sign(String name, String seat, int from) {
		this.name = name;
		this.seat = seat;
		this.from = from;
	}

	/**
	 * Whether words that were written over this edition, in this tab, replace nothing
	 * that their writer has not seen.
	 */
	boolean continues(int edition, String seat) {
		return this.edition == edition || (!seat.isEmpty() && this.seat.equals(seat) && this.from == edition);
	}

	String name() {
		return this.name;
	}

	/**
	 * Whether this person wrote the words as they are.
	 */
	boolean isOf(String name) {
		return this.name.equals(name);
	}

	int edition() {
		return this.edition;
	}

}
