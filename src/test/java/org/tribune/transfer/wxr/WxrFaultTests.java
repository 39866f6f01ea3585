package org.tribune.transfer.wxr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tribune.transfer.wxr.WxrFault.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Files that cannot be read to their end, and what is said of them.
 */
class WxrFaultTests {

	private static final String HEAD = """
			<?xml version="1.0" encoding="UTF-8" ?>
			<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/">
			<channel><title>La Digue</title>
			""";

	private static final String TAIL = "</channel></rss>";

	private final List<WxrRecord> records = new ArrayList<>();

	@Test
	void faultSaysWhereAndTheItemsBeforeItHaveBeenHandedOut() {
		String text = HEAD + "<item><wp:post_id>1</wp:post_id></item>\n<item><title>R & D</title></item>" + TAIL;
		WxrFault fault = catchThrowableOfType(WxrFault.class, () -> read(text));

		assertThat(fault.kind()).isEqualTo(Kind.NOT_WELL_FORMED);
		assertThat(fault.line()).isEqualTo(text.lines().count());
		assertThat(fault.column()).isBetween(16L, 19L);
		assertThat(this.records).hasSize(1);
	}

	@Test
	void fileThatStopsInTheMiddleIsNotWellFormed() {
		String text = HEAD + "<item><wp:post_id>1</wp:post_id></item><item><wp:post_name><![CDATA[Il étai";

		assertThat(catchThrowableOfType(WxrFault.class, () -> read(text)).kind()).isEqualTo(Kind.NOT_WELL_FORMED);
		assertThat(this.records).hasSize(1);
	}

	@Test
	void emptyFileIsNotWellFormed() {
		assertThat(catchThrowableOfType(WxrFault.class, () -> read("")).kind()).isEqualTo(Kind.NOT_WELL_FORMED);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<html><body/></html>", "<rss><channel><item><title>Un flux</title></item></channel></rss>" })
	void otherXmlIsNoExport(String text) {
		assertThat(catchThrowableOfType(WxrFault.class, () -> read(text)).kind()).isEqualTo(Kind.NOT_AN_EXPORT);
	}

	@Test
	void unknownEncodingIsNamed() {
		WxrFault fault = catchThrowableOfType(WxrFault.class,
				() -> read("<?xml version='1.0' encoding='klingon'?><rss/>"));

		assertThat(fault.kind()).isEqualTo(Kind.UNKNOWN_ENCODING);
		assertThat(fault).hasMessage("klingon");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
			"<!DOCTYPE rss SYSTEM \"x.dtd\">",
			"<!DOCTYPE rss [<!ENTITY a \"ah\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>" })
	void documentTypesAreRefusedBeforeAnythingIsRead(String doctype) {
		String text = doctype + "<rss><channel><item><title>&x;&c;</title><wp:post_id>1</wp:post_id></item>" + TAIL;

		assertThat(catchThrowableOfType(WxrFault.class, () -> read(text)).kind()).isEqualTo(Kind.DOCUMENT_TYPE);
		assertThat(this.records).isEmpty();
	}

	private WxrSite read(String text) throws IOException, WxrFault {
		return WxrReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), this.records::add);
	}

}
