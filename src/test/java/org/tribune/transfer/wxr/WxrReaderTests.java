package org.tribune.transfer.wxr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tribune.transfer.wxr.WxrItem.Term;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reading exports, with the oddities that real ones have.
 */
class WxrReaderTests {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8" ?>
			<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:dc="http://purl.org/dc/elements/1.1/"
			 xmlns:content="http://purl.org/rss/1.0/modules/content/"
			 xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/">
			<channel><title>La Digue</title><link>https://digue.example</link><language>fr-FR</language>
			<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://digue.example/blog</wp:base_blog_url>
			""";

	private static final String TAIL = "</channel></rss>";

	private final List<WxrRecord> records = new ArrayList<>();

	@Test
	void readsTheSiteItsAuthorsTermsAndItems() throws Exception {
		WxrSite site = read(HEAD + """
				<wp:author><wp:author_id>4</wp:author_id><wp:author_login><![CDATA[nour]]></wp:author_login>
				<wp:author_display_name><![CDATA[Nour Valette]]></wp:author_display_name></wp:author>
				<wp:category><wp:term_id>2</wp:term_id><wp:category_nicename>ports</wp:category_nicename>
				<wp:category_parent>mer</wp:category_parent><wp:cat_name><![CDATA[Ports]]></wp:cat_name></wp:category>
				<wp:tag><wp:tag_slug>maree</wp:tag_slug><wp:tag_name><![CDATA[Marée]]></wp:tag_name></wp:tag>
				<wp:term><wp:term_taxonomy>nav_menu</wp:term_taxonomy><wp:term_slug>menu</wp:term_slug></wp:term>
				<item><title><![CDATA[La jetée]]></title><link>https://digue.example/blog/la-jetee/</link>
				<dc:creator><![CDATA[nour]]></dc:creator><guid isPermaLink="false">https://digue.example/?p=12</guid>
				<content:encoded><![CDATA[<p>Corps</p>]]></content:encoded>
				<excerpt:encoded><![CDATA[Chapô]]></excerpt:encoded>
				<wp:post_id>12</wp:post_id><wp:post_date>2020-02-03 10:00:00</wp:post_date>
				<wp:post_date_gmt>2020-02-03 09:00:00</wp:post_date_gmt><wp:post_name>la-jetee</wp:post_name>
				<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><wp:is_sticky>1</wp:is_sticky>
				<category domain="category" nicename="ports"><![CDATA[Ports]]></category>
				<category domain="post_tag" nicename="maree"><![CDATA[Marée]]></category>
				<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>77</wp:meta_value></wp:postmeta>
				<wp:postmeta><wp:meta_key>_builder</wp:meta_key><wp:meta_value>{}</wp:meta_value></wp:postmeta>
				<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_content>Bravo</wp:comment_content></wp:comment>
				<wp:comment><wp:comment_id>2</wp:comment_id></wp:comment>
				</item>
				""" + TAIL);

		assertThat(site.title()).isEqualTo("La Digue");
		assertThat(site.baseUrl()).isEqualTo("https://digue.example/blog");
		assertThat(site.items()).isEqualTo(1);
		assertThat(this.records).hasSize(5)
			.startsWith(new WxrAuthor("4", "nour", "", "Nour Valette", "", ""),
					new WxrTerm("category", "ports", "mer", "Ports", ""),
					new WxrTerm("post_tag", "maree", "", "Marée", ""), new WxrTerm("nav_menu", "menu", "", "", ""));
		WxrItem item = item();
		assertThat(item.title()).isEqualTo("La jetée");
		assertThat(item.creator()).isEqualTo("nour");
		assertThat(item.content()).isEqualTo("<p>Corps</p>");
		assertThat(item.excerpt()).isEqualTo("Chapô");
		assertThat(item.dates().gmt()).isEqualTo("2020-02-03 09:00:00");
		assertThat(item.sticky()).isTrue();
		assertThat(item.passwordProtected()).isFalse();
		assertThat(item.terms()).containsExactly(new Term("category", "ports", "Ports"),
				new Term("post_tag", "maree", "Marée"));
		assertThat(item.meta()).containsOnlyKeys("_thumbnail_id").containsValue("77");
		assertThat(item.comments()).isEqualTo(2);
	}

	@Test
	void paddingAroundValuesIsNotPartOfThem() throws Exception {
		read(HEAD + "<item><title>\n\t La jetée \n</title><wp:post_id>\n 12\n</wp:post_id><wp:status>\n"
				+ "<![CDATA[publish]]>\n</wp:status><content:encoded>\n<![CDATA[\nCorps\n]]>\n</content:encoded>"
				+ "<category domain=' category ' nicename=' a '>\n A \n</category></item>" + TAIL);

		assertThat(item().title()).isEqualTo("La jetée");
		assertThat(item().id()).isEqualTo("12");
		assertThat(item().status()).isEqualTo("publish");
		assertThat(item().content()).isEqualTo("Corps");
		assertThat(item().terms()).containsExactly(new Term("category", "a", "A"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://wordpress.org/export/1.0/", "https://wordpress.org/export/1.2/",
			"http://wordpress.org/export/", "https://www.wordpress.org/export/9.9" })
	void namespacesAreKnownByTheirStartWhateverThePrefix(String namespace) throws Exception {
		read("<rss xmlns:w='" + namespace + "' xmlns:c='http://purl.org/rss/1.0/modules/content/' xmlns:e='" + namespace
				+ "/excerpt/' xmlns:d='http://purl.org/dc/elements/1.1/'><channel><item><w:post_id>5</w:post_id>"
				+ "<d:creator>nour</d:creator><c:encoded>Corps</c:encoded><e:encoded>Chapô</e:encoded></item>" + TAIL);

		assertThat(item().id()).isEqualTo("5");
		assertThat(item().creator()).isEqualTo("nour");
		assertThat(item().content()).isEqualTo("Corps");
		assertThat(item().excerpt()).isEqualTo("Chapô");
	}

	@Test
	void prefixesWithoutDeclarationMeanWhatTheyUsuallyDo() throws Exception {
		WxrSite site = read("<rss><channel><item><wp:post_id>5</wp:post_id><content:encoded>Corps</content:encoded>"
				+ "</item>" + TAIL);

		assertThat(item().id()).isEqualTo("5");
		assertThat(item().content()).isEqualTo("Corps");
		assertThat(site.repairs().undeclaredPrefixes()).isTrue();
	}

	@Test
	void sectionsOfCharacterDataAreJoined() throws Exception {
		read(HEAD + "<item><wp:post_id>1</wp:post_id><content:encoded>"
				+ "<![CDATA[if (a[b[0]]]]><![CDATA[> 1) &amp; fin]]> &lt;b&gt; caf&eacute; &inconnu;"
				+ "</content:encoded></item>" + TAIL);

		assertThat(item().content()).isEqualTo("if (a[b[0]]> 1) &amp; fin <b> café &inconnu;");
	}

	@Test
	void controlCharactersAreLeftOutAndCounted() throws Exception {
		WxrSite site = read(HEAD + "<item><title>A\u0000B\u000BC&#x1F;D&#0;E\uFFFE</title><wp:post_id>1</wp:post_id>"
				+ "<content:encoded><![CDATA[l\u0092eau\u0085 \u0007 &#8217; &#55357;&#56832; \uD83D\uDE00]]>"
				+ "</content:encoded></item>" + TAIL);

		assertThat(item().title()).isEqualTo("ABCDE");
		assertThat(item().content()).isEqualTo("l’eau…  &#8217; \uD83D\uDE00 \uD83D\uDE00");
		assertThat(site.repairs().illegalCharacters()).isEqualTo(6);
		assertThat(site.repairs().strayWindowsCharacters()).isEqualTo(2);
	}

	@Test
	void ampersandsThatAreNoReferenceToACharacterStay() throws Exception {
		read(HEAD + "<item><title>R&amp;D &#233;t&#xE9; &#38;</title><wp:post_id>1</wp:post_id><content:encoded>"
				+ "<![CDATA[a && b &# & &#x; &#; ;& &#99999999999;]]></content:encoded></item>" + TAIL);

		assertThat(item().title()).isEqualTo("R&D été &");
		assertThat(item().content()).isEqualTo("a && b &# & &#x; &#; ;& &#99999999999;");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "windows-1252" })
	void declaredEncodingsAreRead(String encoding) throws Exception {
		String text = HEAD.replace("UTF-8", encoding)
				+ "<item><title>Été à Cœur</title><wp:post_id>1</wp:post_id></item>" + TAIL;
		String written = encoding.equals("ISO-8859-1") ? "windows-1252" : encoding;
		read(new ByteArrayInputStream(text.getBytes(Charset.forName(written))));

		assertThat(item().title()).isEqualTo("Été à Cœur");
	}

	@Test
	void byteOrderMarkAndBlankLinesBeforeTheDeclarationAreForgiven() throws Exception {
		read("\uFEFF\n\n" + HEAD + "<item><wp:post_id>1</wp:post_id></item>" + TAIL);

		assertThat(item().id()).isEqualTo("1");
	}

	@Test
	void bytesThatMeanNothingAreCounted() throws Exception {
		byte[] bytes = (HEAD + "<item><title>Caf\u00E9</title><wp:post_id>1</wp:post_id></item>" + TAIL)
			.getBytes(StandardCharsets.ISO_8859_1);
		WxrSite site = read(new ByteArrayInputStream(bytes));

		assertThat(item().title()).isEqualTo("Caf\uFFFD");
		assertThat(site.repairs().undecodable()).isEqualTo(1);
	}

	@Test
	void manyAmpersandsAreNoAttack() throws Exception {
		read(HEAD + "<item><wp:post_id>1</wp:post_id><content:encoded>" + "&amp;".repeat(300_000)
				+ "</content:encoded></item>" + TAIL);

		assertThat(item().content()).hasSize(300_000);
	}

	@Test
	void itemOverTheLimitIsMarkedAndTheNextOneIsWhole() throws Exception {
		String huge = "x".repeat(WxrReader.ITEM_LIMIT);
		read(HEAD + "<item><wp:post_id>1</wp:post_id><content:encoded><![CDATA[" + huge + "\n" + huge
				+ "]]></content:encoded></item><item><wp:post_id>2</wp:post_id><content:encoded>" + huge + huge
				+ "</content:encoded></item><item><title>Suite</title><wp:post_id>3</wp:post_id></item>" + TAIL);

		assertThat(this.records).extracting("id").containsExactly("1", "2", "3");
		assertThat(this.records).extracting("oversized").containsExactly(true, true, false);
		assertThat(this.records).extracting("title").endsWith("Suite");
	}

	@Test
	void longCommentsDoNotMakeAnItemOversized() throws Exception {
		read(HEAD + "<item><wp:post_id>1</wp:post_id><wp:comment><wp:comment_content>"
				+ "y".repeat(WxrReader.ITEM_LIMIT + 10) + "</wp:comment_content></wp:comment></item>" + TAIL);

		assertThat(item().oversized()).isFalse();
		assertThat(item().comments()).isEqualTo(1);
	}

	@Test
	void oldExportsNameEachTermTwice() throws Exception {
		read(HEAD + "<item><wp:post_id>1</wp:post_id><category>Ports</category>"
				+ "<category domain='category' nicename='ports'>Ports</category><category domain='tag'>Marée</category>"
				+ "<category domain='tag' nicename='maree'>Marée</category></item>" + TAIL);

		assertThat(item().terms()).containsExactly(new Term("category", "ports", "Ports"),
				new Term("post_tag", "maree", "Marée"));
	}

	@Test
	void emptyDeclarationsSayNothing() throws Exception {
		read(HEAD + "<wp:author><wp:author_login></wp:author_login></wp:author><wp:category></wp:category>" + TAIL);

		assertThat(this.records).isEmpty();
	}

	@Test
	void elementsInsideAValueStayInIt() throws Exception {
		read(HEAD + "<item><wp:post_id>1</wp:post_id><content:encoded><p class=\"a&amp;b\">Un <em>mot</em></p>"
				+ "</content:encoded></item>" + TAIL);

		assertThat(item().content()).isEqualTo("<p class=\"a&amp;b\">Un <em>mot</em></p>");
	}

	@Test
	void valuesDoNotDependOnWhereTheParserRefillsItsBuffers() throws Exception {
		for (int shift : Stream.iterate(0, (i) -> i + 1).limit(60).toList()) {
			this.records.clear();
			String filler = "z".repeat(8192 - 40 + shift);
			read(HEAD + "<item><wp:post_id>1</wp:post_id><title>" + filler + "</title><content:encoded><![CDATA[a]]]]>"
					+ "<![CDATA[>b\uD83D\uDE00&amp;]]></content:encoded><wp:status>draft</wp:status></item>" + TAIL);
			assertThat(item().title()).isEqualTo(filler);
			assertThat(item().content()).isEqualTo("a]]>b\uD83D\uDE00&amp;");
			assertThat(item().status()).isEqualTo("draft");
		}
	}

	private WxrSite read(String text) throws IOException, WxrFault {
		return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	private WxrSite read(InputStream bytes) throws IOException, WxrFault {
		return WxrReader.read(bytes, this.records::add);
	}

	private WxrItem item() {
		return this.records.stream()
			.filter(WxrItem.class::isInstance)
			.map(WxrItem.class::cast)
			.reduce((first, second) -> {
				throw new AssertionError("more than one item");
			})
			.orElseThrow();
	}

}
