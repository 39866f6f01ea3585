package org.tribune.media.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.tribune.Cast;
import org.tribune.Clerk;
import org.tribune.SqlCounter;
import org.tribune.TribuneTest;
import org.tribune.staff.Role;

/**
 * How long the library takes with 200,000 images. Not part of the suite:
 * {@code ./mvnw test -Dtest=LibraryBench}, then read {@code target/library-bench.txt}.
 */
@TribuneTest
@TestPropertySource(properties = "tribune.sample-content=false")
class LibraryBench {

	private static final int IMAGES = 200_000;

	private static final int ROUNDS = 21;

	private static final String FILL = """
			insert into image (file_name, content_type, byte_size, width, height, sha256, alternative_text, caption,
			    credit, created_at, licence_expires_on)
			select 'photo-' || n || '.jpg', 'image/jpeg', 3000000, 3600, 2400, lpad(to_hex(n), 64, '0'),
			    (array['Une rivière', 'Un barrage', 'Une école', 'Une forêt'])[1 + n %% 4] || ' mot' || n %% 20000,
			    'Légende ' || n, 'Photo : Ada Lantier', now(), case when n %% 50 = 0 then current_date + n %% 4000 end
			from generate_series(1, %d) n;
			insert into article (slug, headline, body_html, body_text, state, created_at, modified_at, lead_image_id)
			select 'b' || n, 'Titre ' || n, '', '', 'DRAFT', now(), now(), (select min(id) from image) + n * 3
			from generate_series(1, 60000) n;
			""".formatted(IMAGES);

	@Autowired
	private MockMvcTester web;

	@Autowired
	private Cast cast;

	@Autowired
	private JdbcClient database;

	private final List<String> report = new ArrayList<>();

	@Test
	void measure() throws Exception {
		Clerk editor = new Clerk(this.web, this.cast.staff(Role.EDITOR));
		this.database.sql(FILL).update();
		this.database.sql("vacuum analyze").update();
		long image = this.database.sql("select min(id) + 3 from image").query(Long.class).single();
		for (String path : List.of("/admin/images", "/admin/images?q=mot4711", "/admin/images?q=riviere",
				"/admin/images?q=riviere+mot4711", "/admin/images?q=p", "/admin/images?q=introuvable", "/admin/media",
				"/admin/media?q=ecole", "/admin/media?q=mot4711", "/admin/media?filter=unused",
				"/admin/media?filter=expiring", "/admin/media?filter=expired", "/admin/media/" + image, "/admin")) {
			measure(editor, path);
		}
		Files.write(Path.of("target/library-bench.txt"), this.report);
	}

	private void measure(Clerk editor, String path) throws Exception {
		long[] times = new long[ROUNDS];
		for (int round = 0; round < 2 * ROUNDS; round++) {
			long start = System.nanoTime();
			editor.get(path);
			times[round % ROUNDS] = System.nanoTime() - start;
		}
		Arrays.sort(times);
		this.report
			.add("%-40s median %7.1f ms, worst of %d %7.1f ms, %d statements".formatted(path, times[ROUNDS / 2] / 1e6,
					ROUNDS, times[ROUNDS - 1] / 1e6, SqlCounter.statements(() -> editor.get(path)).size()));
	}

}
