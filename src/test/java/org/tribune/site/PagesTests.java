package org.tribune.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PagesTests {

	@ParameterizedTest
	@CsvSource({ "0, 1", "1, 1", "20, 1", "21, 2", "40, 2", "41, 3" })
	void lastPageFollowsFromTheNumberOfEntries(int entries, int last) {
		assertThat(Pages.of("/a", 1, 20, entries).last()).isEqualTo(last);
	}

	@Test
	void pagesBeyondTheListAreNotFound() {
		assertThatExceptionOfType(PageNotFound.class).isThrownBy(() -> Pages.of("/a", 0, 20, 5));
		assertThatExceptionOfType(PageNotFound.class).isThrownBy(() -> Pages.of("/a", 2, 20, 20));
		assertThatExceptionOfType(PageNotFound.class).isThrownBy(() -> Pages.of("/a", -1, 20, 20));
	}

	@Test
	void veryLongListsEndInTheArchives() {
		Pages pages = Pages.of("/a", Pages.MOST, 20, Pages.MOST * 20 + 1);
		assertThat(pages.cut()).isTrue();
		assertThat(pages.next()).isNull();
		assertThatExceptionOfType(PageNotFound.class)
			.isThrownBy(() -> Pages.of("/a", Pages.MOST + 1, 20, Pages.MOST * 20 + 1));
	}

	@Test
	void numbersShowTheEndsAndTheSurroundings() {
		assertThat(new Pages("/a", 1, 1, false).numbers()).containsExactly(1);
		assertThat(new Pages("/a", 1, 9, false).numbers()).containsExactly(1, 2, 3, 0, 9);
		assertThat(new Pages("/a", 5, 9, false).numbers()).containsExactly(1, 0, 3, 4, 5, 6, 7, 0, 9);
		assertThat(new Pages("/a", 9, 9, false).numbers()).containsExactly(1, 0, 7, 8, 9);
	}

	@Test
	void firstPageHasNoNumberInItsAddress() {
		assertThat(new Pages("/a", 2, 3, false).previous()).isEqualTo("/a");
		assertThat(new Pages("/a", 2, 3, false).next()).isEqualTo("/a?page=3");
		assertThat(new Pages("/a?lettre=b", 1, 3, false).next()).isEqualTo("/a?lettre=b&page=2");
	}

}
