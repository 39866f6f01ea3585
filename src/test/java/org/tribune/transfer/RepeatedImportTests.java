package org.tribune.transfer;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.tribune.article.Newsroom;
import org.tribune.staff.Actor;
import org.tribune.transfer.wxr.GeneratedExport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * Imports that are run again: after success, after changes on either side, after an
 * interruption.
 */
@ImportTest
class RepeatedImportTests {

	@Autowired
	private ImportBench bench;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private MockMvc mvc;

	@BeforeEach
	void clear() {
		this.bench.clear();
	}

	@Test
	void secondRunChangesNothing() throws Exception {
		for (String fixture : new String[] { "magazine", "oddities" }) {
			this.bench.run(ImportBench.fixture(fixture));
			Map<String, String> before = this.bench.digests();
			ImportBench.Outcome second = this.bench.run(ImportBench.fixture(fixture));

			assertThat(this.bench.digests()).isEqualTo(before);
			assertThat(second.text()).contains("déjà importés, inchangés")
				.doesNotContain("articles publiés", "contributeurs", "rubriques");
		}
	}

	@Test
	void siteThatMovedToHttpsIsStillTheSame() throws Exception {
		this.bench.run(ImportBench.fixture("magazine"));
		ImportBench.Outcome second = this.bench.run(ImportBench.fixture("magazine")
			.replace("<wp:base_blog_url>https://www.digue.example", "<wp:base_blog_url>http://digue.example"));

		assertThat(second.text()).contains("déjà importés, inchangés : 9");
		assertThat(this.bench.count("article")).isEqualTo(7);
	}

	@Test
	void changedPostIsBroughtUpToDateUnderItsAddress() throws Exception {
		this.bench.run(ImportBench.fixture("magazine"));
		ImportBench.Outcome second = this.bench.run(ImportBench.fixture("magazine")
			.replace("Reculer coûte moins.", "Reculer coûte moins, et dure plus.")
			.replace("<wp:post_name><![CDATA[la-jetee]]>", "<wp:post_name><![CDATA[la-jetee-neuve]]>")
			.replace("<wp:status>pending",
					"<wp:post_date_gmt>2019-07-01 08:00:00</wp:post_date_gmt><wp:status>publish"));

		assertThat(second.text()).contains("articles et pages mis à jour : 2", "inchangés : 7");
		assertThat(this.bench.body("la-jetee")).contains("et dure plus").contains("href=\"/mer/le-chenal#dragage\"");
		this.mvc.perform(get("/ports/la-jetee")).andExpect(status().isOk());
		assertThat(this.bench.article("a-relire")).containsEntry("state", "PUBLISHED");
		assertThat(this.bench.count("article")).isEqualTo(7);
	}

	@Test
	void articleEditedHereIsNeverOverwritten() throws Exception {
		this.bench.run(ImportBench.fixture("magazine"));
		long id = ((Number) Objects.requireNonNull(this.bench.article("la-jetee").get("id"))).longValue();
		this.newsroom.rewriteBody(id, this.newsroom.version(id), "<p>Corrigé à la main.</p>", Actor.process("test"));
		ImportBench.Outcome second = this.bench
			.run(ImportBench.fixture("magazine").replace("Reculer coûte moins.", "Autre chose."));

		assertThat(this.bench.body("la-jetee")).startsWith("<p>Corrigé à la main.</p>").doesNotContain("Autre");
		assertThat(second.text()).contains("modifié dans Tribune depuis l’import");
	}

	@Test
	void whatIsNoLongerPublishedThereStaysHere() throws Exception {
		this.bench.run(ImportBench.fixture("magazine"));
		ImportBench.Outcome second = this.bench.run(ImportBench.fixture("magazine")
			.replace("<wp:status><![CDATA[publish]]>", "<wp:status><![CDATA[draft]]>"));

		assertThat(this.bench.article("la-jetee")).containsEntry("state", "PUBLISHED");
		assertThat(second.text()).contains("n’est plus publié dans l’export");
	}

	@Test
	void interruptedImportLeavesWholeArticlesAndIsCompletedByTheNext() throws Exception {
		byte[] export = GeneratedExport.of(60, 3).readAllBytes();
		AtomicInteger openings = new AtomicInteger();
		assertThatIOException().isThrownBy(() -> this.bench.run(new ExportFile() {

			@Override
			public String name() {
				return "export.xml";
			}

			@Override
			public long size() {
				return export.length;
			}

			@Override
			public InputStream open() {
				boolean second = openings.incrementAndGet() == 2;
				return second ? breakingAt(export, export.length / 2) : new ByteArrayInputStream(export);
			}

		})).withMessage("The disk is gone");

		assertThat(this.bench.count("article")).isBetween(10L, 45L);
		assertThat(this.bench.count("article where state = 'PUBLISHED' and (published_at is null or body_html = '')"))
			.isZero();
		assertThat(this.bench
			.count("article a where not exists (select 1 from imported_item i where i.article_id = a.id)")).isZero();

		this.bench.run(export);
		assertThat(this.bench.count("article")).isEqualTo(54);
		assertThat(this.bench.count("article where body_html like '%https://digue.example/article-%'"))
			.as("only links to drafts and attachments remain")
			.isEqualTo(this.bench.count("imported_item where links_pending"));
		Map<String, String> whole = this.bench.digests();
		this.bench.run(export);
		assertThat(this.bench.digests()).isEqualTo(whole);
	}

	private static InputStream breakingAt(byte[] export, int position) {
		return new FilterInputStream(new ByteArrayInputStream(export)) {

			private int count;

			@Override
			public int read(byte[] target, int offset, int length) throws IOException {
				if (this.count > position) {
					throw new IOException("The disk is gone");
				}
				int read = super.read(target, offset, Math.min(length, 4096));
				this.count += read;
				return read;
			}

		};
	}

	@Test
	void linksIntoAFileThatComesLaterAreFollowedThen() throws Exception {
		String magazine = ImportBench.fixture("magazine");
		int second = magazine.indexOf("<item>", magazine.indexOf("<item>") + 1);
		String head = magazine.substring(0, magazine.indexOf("<item>"));
		String firstPart = magazine.substring(0, second) + "</channel></rss>";
		this.bench.run(firstPart);
		assertThat(this.bench.body("la-jetee")).contains("https://www.digue.example/2019/04/le-chenal/#dragage");

		this.bench.run(head + magazine.substring(second));
		assertThat(this.bench.body("la-jetee")).contains("href=\"/mer/le-chenal#dragage\"");
	}

	@Test
	void twoAuthorsOfOneNameAreTwoContributors() throws Exception {
		String twins = ImportBench.fixture("magazine")
			.replace("<wp:author_display_name><![CDATA[La rédaction]]>",
					"<wp:author_display_name><![CDATA[Nour Valette]]>");
		this.bench.run(twins);

		assertThat(this.bench.count("contributor where slug in ('nour-valette', 'nour-valette-2')")).isEqualTo(2);
		this.mvc.perform(get("/author/redaction/")).andExpect(redirectedUrl("/contributeurs/nour-valette-2"));
	}

	@Test
	void contributorWhoIsHereAlreadyIsMet() throws Exception {
		this.bench.run(ImportBench.fixture("magazine"));
		ImportBench.Outcome other = this.bench
			.run(ImportBench.fixture("magazine").replace("digue.example", "autre-digue.example"));

		assertThat(this.bench.count("contributor")).isEqualTo(2);
		assertThat(other.text()).contains("Nour Valette : déjà présent sur le site")
			.contains("adresse « la-jetee » devenue « la-jetee-2 »");
	}

}
