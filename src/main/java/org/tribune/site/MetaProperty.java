package org.tribune.site;

/**
 * A property that only pages of one kind have, such as {@code article:section}.
 *
 * @param name with its prefix
 * @param content as text
 * @see <a href="https://ogp.me/#types">Open Graph, object types</a>
 */
public record MetaProperty(String name, String content) {
}
