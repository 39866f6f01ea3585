package org.tribune.article.desk.list;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;
import org.tribune.article.ArticleState;

/**
 * What somebody asks of the list, as it stands in the address. What makes no sense is
 * left out rather than refused: an address may be old or typed by hand.
 *
 * @param q words of the headline, the standfirst or who signs
 * @param state of the articles
 * @param section slug of their section
 * @param theme name or slug of one of their themes
 * @param contributor name or slug of one who signs
 * @param owner whose they are in the newsroom
 * @param from first day
 * @param to last day
 * @param sort {@code modified} or {@code published}: the order, and which date the days
 * are about
 * @param after the place behind which the page begins
 * @param before the place before which the page ends
 */
public record ArticleFilter(@Nullable String q, @Nullable String state, @Nullable String section,
		@Nullable String theme, @Nullable String contributor, @Nullable String owner, @Nullable String from,
		@Nullable String to, @Nullable String sort, @Nullable String after, @Nullable String before) {

	private static final int LONGEST = 200;

	private static final Set<String> FOLDED = Set.of("theme", "contributor", "owner", "from", "to");

	String words() {
		return text(this.q);
	}

	@Nullable ArticleState wantedState() {
		for (ArticleState one : ArticleState.values()) {
			if (one.name().equals(this.state)) {
				return one;
			}
		}
		return null;
	}

	/**
	 * The member of staff, if the address names one.
	 */
	public @Nullable Long ownerId() {
		return text(this.owner).matches("[0-9]{1,18}") ? Long.valueOf(text(this.owner)) : null;
	}

	/**
	 * The first day, if the address names one.
	 */
	public @Nullable LocalDate firstDay() {
		return day(this.from);
	}

	/**
	 * The last day, if the address names one.
	 */
	public @Nullable LocalDate lastDay() {
		return day(this.to);
	}

	/** Whether by the date of publication, which only articles that appeared have. */
	boolean byPublication() {
		return "published".equals(this.sort);
	}

	/**
	 * Whether one of the filters is used that are not always in sight.
	 */
	public boolean more() {
		return parameters().keySet().stream().anyMatch(FOLDED::contains);
	}

	/**
	 * What stands in the address, without what is empty.
	 */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new LinkedHashMap<>();
		parameters.put("q", words());
		parameters.put("state", (wantedState() != null) ? text(this.state) : "");
		parameters.put("section", text(this.section));
		parameters.put("theme", text(this.theme));
		parameters.put("contributor", text(this.contributor));
		parameters.put("owner", (ownerId() != null) ? text(this.owner) : "");
		parameters.put("from", (firstDay() != null) ? text(this.from) : "");
		parameters.put("to", (lastDay() != null) ? text(this.to) : "");
		parameters.put("sort", byPublication() ? "published" : "");
		parameters.values().removeIf(String::isEmpty);
		return parameters;
	}

	/**
	 * The address of the list with one thing asked otherwise, from its first page on.
	 * @param value empty to ask for everything
	 */
	public String pathWith(String name, String value) {
		Map<String, String> parameters = new LinkedHashMap<>(parameters());
		parameters.remove(name);
		if (!value.isEmpty()) {
			parameters.put(name, value);
		}
		return path(parameters);
	}

	/**
	 * What stands in the address of this very page.
	 */
	public Map<String, String> hereParameters() {
		Map<String, String> parameters = parameters();
		parameters.put("after", text(this.after));
		parameters.put("before", text(this.before));
		parameters.values().removeIf(String::isEmpty);
		return parameters;
	}

	/**
	 * The address of this very page.
	 */
	public String here() {
		return path(hereParameters());
	}

	/**
	 * The address of this very page, with something to be told on it.
	 */
	public String hereWith(String name, String value) {
		Map<String, String> parameters = hereParameters();
		parameters.put(name, value);
		return path(parameters);
	}

	/**
	 * The address of this list, from its first page on.
	 */
	String path() {
		return path(parameters());
	}

	private static String path(Map<String, String> parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/articles");
		parameters.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(parameters).toUriString();
	}

	private static String text(@Nullable String value) {
		String text = (value != null) ? value.replaceAll("\\p{Cntrl}+", " ").strip() : "";
		return text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length()))));
	}

	private static @Nullable LocalDate day(@Nullable String value) {
		try {
			return (value != null && value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) ? LocalDate.parse(value) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
