package org.tribune.transfer.uploads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.tribune.Cast;
import org.tribune.TribuneTest;
import org.tribune.article.Newsroom;
import org.tribune.media.Image;
import org.tribune.media.MediaLibrary;
import org.tribune.media.pixels.Shot;

import static org.assertj.core.api.Assertions.assertThat;

@TribuneTest
class AttachmentsTests {

	private final String site = "https://old-" + ThreadLocalRandom.current().nextInt(1 << 24) + ".example.org";

	@TempDir
	private Path directory;

	@Autowired
	private Attachments attachments;

	@Autowired
	private MediaLibrary library;

	@Autowired
	private Newsroom newsroom;

	@Autowired
	private Cast cast;

	@Test
	void filesAreAttachedAndMissingOnesTold() throws IOException {
		file("2020/01/pont.jpg", Shot.jpeg(800, 500, next()));
		file("2020/01/rivière.jpg", Shot.jpeg(600, 400, next()));
		file("2020/02/rapport.pdf", ("%PDF-1.4\n" + next() + "\n%%EOF").getBytes());
		file("2020/02/cassé.jpg", new byte[] { 1, 2, 3 });
		Image lead = this.library.addReference(upload("2020/01/pont.jpg"));
		this.library.addReference(upload("2020/03/absent.jpg"));
		long id = this.cast.create(this.cast.draft("Le pont")
			.illustrated(lead, "", "")
			.body("""
					<figure class="pending" data-source="%s"><p>La Vire</p><figcaption>En crue</figcaption></figure>
					<figure class="pending" data-source="%s"><p>Perdue</p></figure>
					<figure class="pending" data-source="%s"><p>Cassée</p></figure>
					<p><a href="%s">Le rapport</a></p>
					""".formatted(upload("2020/01/rivi%C3%A8re-300x200.jpg"), upload("2020/03/perdue.jpg"),
					upload("2020/02/cass%C3%A9.jpg"), upload("2020/02/rapport.pdf"))));

		Attachments.Outcome outcome = this.attachments.attach(new UploadsFolder(this.directory));
		Attachments.Outcome again = this.attachments.attach(new UploadsFolder(this.directory));

		String body = this.newsroom.look(id).orElseThrow().bodyHtml();
		assertThat(this.library.find(lead.id()).width()).isEqualTo(800);
		assertThat(body).contains("alt=\"La Vire\"", "width=\"600\"", "<figcaption>En crue</figcaption>",
				"/original/rapport.pdf\"", "data-source=\"" + upload("2020/03/perdue.jpg"));
		assertThat(outcome.articles()).contains(id);
		assertThat(outcome.missing()).containsEntry(upload("2020/03/absent.jpg"), "")
			.containsEntry(upload("2020/03/perdue.jpg"), "")
			.containsEntry(upload("2020/02/cass%C3%A9.jpg"), "media.refused.unknown");
		assertThat(again.articles()).doesNotContain(id);
		assertThat(this.newsroom.look(id).orElseThrow().bodyHtml()).isEqualTo(body);
	}

	@Test
	void nothingOutsideTheFolderIsRead() throws IOException {
		Files.createDirectories(this.directory.resolve("uploads"));
		Files.write(this.directory.resolve("secret.jpg"), Shot.jpeg(20, 20));
		UploadsFolder folder = new UploadsFolder(this.directory.resolve("uploads"));

		assertThat(folder.find(upload("../secret.jpg"))).isEmpty();
		assertThat(folder.find(upload("%2e%2e/secret.jpg"))).isEmpty();
		assertThat(folder.find(upload("%zz"))).isEmpty();
	}

	private String upload(String path) {
		return this.site + "/wp-content/uploads/" + path;
	}

	private void file(String name, byte[] content) throws IOException {
		Path file = this.directory.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file, content);
	}

	private static int next() {
		return ThreadLocalRandom.current().nextInt(1 << 24);
	}

}
