package org.tribune.pagecache;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.tribune.site.PageParameters;

import static org.assertj.core.api.Assertions.assertThat;

class TargetTests {

	private final DeclaredParameters declared = new DeclaredParameters(Map::of,
			List.of(new PageParameters("/{section}", Set.of("page")),
					new PageParameters("/themes", Set.of("page", "lettre")),
					new PageParameters("/recherche", Set.of("q", "page"))));

	@Test
	void isThePathAndWhatThePageDeclares() {
		assertThat(Target.of("/climat", null, this.declared)).isEqualTo(new Target("/climat", true));
		assertThat(Target.of("/climat", "utm_source=x&page=2&fbclid=y", this.declared))
			.isEqualTo(new Target("/climat?page=2", true));
		assertThat(Target.of("/climat", "lettre=a&pages=3", this.declared)).isEqualTo(new Target("/climat", true));
		assertThat(Target.of("/themes", "page=2&lettre=a", this.declared))
			.isEqualTo(Target.of("/themes", "lettre=a&page=2&page=7", this.declared))
			.isEqualTo(new Target("/themes?lettre=a&page=2", true));
	}

	@Test
	void isNotKeptWherePeopleTypeWhatTheyLike() {
		assertThat(Target.of("/recherche", "q=eau", this.declared)).isEqualTo(new Target("/recherche?q=eau", false));
		assertThat(Target.of("/climat", "page=%32", this.declared)).isEqualTo(new Target("/climat?page=%32", false));
	}

	@Test
	void isARenditionOfAPictureButNoOriginal() {
		Target picture = Target.of("/media/7/w640/pont-neuf.webp", "v=3", this.declared);
		assertThat(picture).isNotNull().extracting(Target::isPicture).isEqualTo(true);
		assertThat(Target.of("/media/7/original/pont-neuf.webp", "v=3", this.declared)).isNull();
		assertThat(Target.of("/media/7/w640/pont-neuf.pdf", "v=3", this.declared)).isNull();
		assertThat(Target.of("/media/7/w640/pont-neuf.webp", null, this.declared)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", "/Climat", "/climat/", "//climat", "/a//b", "/a/../b", "/a/./b", "/..",
			"/%63limat", "/a;jsessionid=1", "/admin", "/admin/articles", "/connexion", "/media/1/card/a.jpg",
			"/apercu/x", "/actuator/health", "/error", "/été" })
	void isForTheSiteItselfWhereTheAddressIsNoReaderPage(String path) {
		assertThat(Target.of(path, null, this.declared)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/administration", "/a.b", "/feed.rss", "/.well-known/security.txt", "/a_b-c",
			"/assets/js/Editor.js" })
	void isKeptOtherwise(String path) {
		assertThat(Target.of(path, null, this.declared)).isEqualTo(new Target(path, true));
	}

}
