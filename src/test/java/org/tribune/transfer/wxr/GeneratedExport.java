package org.tribune.transfer.wxr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An export of any size, made as it is read. Every tenth item is an attachment, every
 * hundredth a draft; the rest are published posts. Every post links to the item before.
 */
public final class GeneratedExport {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8" ?>
			<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
			 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
			 xmlns:wp="http://wordpress.org/export/1.2/">
			<channel><title>La Digue</title><link>https://digue.example</link>
			<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://digue.example</wp:base_blog_url>
			""";

	private static final String PARAGRAPH = """
			La marée monte sur le bloc %d, et la ville compte ses heures : ce que l’eau prend ici, elle le rend \
			ailleurs, <em>plus tard</em>, à d’autres villes qui ne l’attendaient pas et qui comptent aussi.

			""";

	private static final String LINK = "Voir <a href=\"https://digue.example/article-%d/\">la veille</a>.";

	private GeneratedExport() {
	}

	/**
	 * An export with this many items.
	 * @param items how many items
	 * @param paragraphs how many paragraphs of about 210 bytes each body has
	 */
	public static InputStream of(int items, int paragraphs) {
		var parts = IntStream.rangeClosed(0, items + 1).mapToObj((number) -> {
			String part = (number == 0) ? HEAD : (number > items) ? "</channel></rss>\n" : item(number, paragraphs);
			return (InputStream) new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8));
		}).iterator();
		return new SequenceInputStream(new Enumeration<InputStream>() {

			@Override
			public boolean hasMoreElements() {
				return parts.hasNext();
			}

			@Override
			public InputStream nextElement() {
				return parts.next();
			}

		});
	}

	/**
	 * Writes an export to a file, for trials by hand:
	 * {@code GeneratedExport FILE ITEMS PARAGRAPHS}.
	 */
	public static void main(String[] arguments) {
		try (OutputStream file = Files.newOutputStream(Path.of(arguments[0]));
				InputStream export = of(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]))) {
			export.transferTo(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String item(int number, int paragraphs) {
		if (number % 10 == 0) {
			return """
					<item><title>image %d</title><wp:post_id>%d</wp:post_id><wp:status>inherit</wp:status>
					<wp:post_type>attachment</wp:post_type>
					<wp:attachment_url>https://digue.example/wp-content/uploads/image-%d.jpg</wp:attachment_url></item>
					""".formatted(number, number, number);
		}
		String body = IntStream.range(0, paragraphs)
			.mapToObj(PARAGRAPH::formatted)
			.collect(Collectors.joining("", "", LINK.formatted(number - 1)));
		return """
				<item><title><![CDATA[L’article numéro %d]]></title><link>https://digue.example/article-%d/</link>
				<dc:creator><![CDATA[auteur%d]]></dc:creator>
				<guid isPermaLink="false">https://digue.example/?p=%d</guid>
				<content:encoded><![CDATA[%s]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
				<wp:post_id>%d</wp:post_id><wp:post_date>2021-%02d-%02d 10:%02d:00</wp:post_date>
				<wp:post_date_gmt>2021-%02d-%02d 09:%02d:00</wp:post_date_gmt><wp:post_name>article-%d</wp:post_name>
				<wp:status>%s</wp:status><wp:post_type>post</wp:post_type>
				<category domain="category" nicename="rubrique-%d"><![CDATA[Rubrique %d]]></category>
				<category domain="post_tag" nicename="theme-%d"><![CDATA[Thème %d]]></category>
				<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>%d</wp:meta_value></wp:postmeta>
				</item>
				""".formatted(number, number, number % 37, number, body, number, number % 12 + 1, number % 28 + 1,
				number % 60, number % 12 + 1, number % 28 + 1, number % 60, number,
				(number % 100 == 1) ? "draft" : "publish", number % 7, number % 7, number % 41, number % 41,
				number / 10 * 10);
	}

}
