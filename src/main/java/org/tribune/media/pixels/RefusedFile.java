package org.tribune.media.pixels;

import java.util.List;

/**
 * A file that is not taken in, with what the person who sent it should be told.
 */
public class RefusedFile extends IllegalArgumentException {

	private final Refusal reason;

	private final transient List<Object> arguments;

	/**
	 * Refuses a file.
	 * @param arguments of the reason's sentence
	 */
	public RefusedFile(Refusal reason, Object... arguments) {
		super(reason + " " + List.of(arguments));
		this.reason = reason;
		this.arguments = List.of(arguments);
	}

	/**
	 * Why.
	 */
	public Refusal reason() {
		return this.reason;
	}

	/**
	 * The arguments of the reason's sentence.
	 */
	public Object[] arguments() {
		return this.arguments.toArray();
	}

}
