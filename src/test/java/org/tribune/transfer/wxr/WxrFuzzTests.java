package org.tribune.transfer.wxr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for files that the reader of exports neither reads nor refuses in words:
 * {@code JAZZER_FUZZ=1 ./mvnw test -Dtest=WxrFuzzTests}.
 */
class WxrFuzzTests {

	@DictionaryEntries({ "<rss", "<channel>", "<item>", "</item>", "<wp:post_id>", "<wp:post_type>", "<wp:postmeta>",
			"<wp:meta_key>", "<wp:meta_value>", "<wp:comment>", "<wp:author>", "<wp:category>", "<wp:tag>", "<wp:term>",
			"<content:encoded>", "<category domain=\"", "<![CDATA[", "]]>", "]]]]><![CDATA[>", "<!DOCTYPE",
			"<!ENTITY a SYSTEM \"file:///etc/passwd\">", "&a;", "&amp;", "&#0;", "&#x1F;", "<?xml",
			"encoding=\"UTF-16\"", "encoding=\"windows-1252\"", "xmlns:wp=\"http://wordpress.org/export/1.2/\"", "<!--",
			"-->", "<?", "?>", "\u00ef\u00bb\u00bf" })
	@MethodSource("known")
	@FuzzTest(maxDuration = "2m")
	void fileIsReadOrRefusedInWords(byte[] file) throws IOException {
		List<WxrRecord> records = new ArrayList<>();
		try {
			WxrSite site = WxrReader.read(new ByteArrayInputStream(file), records::add);
			assertThat(records.stream().filter(WxrItem.class::isInstance)).hasSize(site.items());
		}
		catch (WxrFault fault) {
			assertThat(fault.line()).isPositive();
			assertThat(fault.column()).isPositive();
		}
	}

	static Stream<Arguments> known() {
		return Stream.of("magazine", "oddities", "multiplying-entities", "not-well-formed", "outside-entity")
			.map((name) -> Arguments.of((Object) bytes("/transfer/" + name + ".wxr.xml")));
	}

	private static byte[] bytes(String name) {
		try (InputStream file = Objects.requireNonNull(WxrFuzzTests.class.getResourceAsStream(name))) {
			return file.readAllBytes();
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
