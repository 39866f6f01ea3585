package org.tribune.pagecache;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gzip, deflate, br, zstd    | BROTLI
			br                         | BROTLI
			gzip                       | GZIP
			x-gzip                     | GZIP
			GZIP;Q=1.0                 | GZIP
			gzip;q=1.0, br;q=0.5       | GZIP
			gzip;q=0.5, br;q=0.8       | BROTLI
			gzip;q=0                   | IDENTITY
			br;q=0, gzip               | GZIP
			br;q=0.000, gzip;q=0.0     | IDENTITY
			*                          | BROTLI
			*;q=0                      | IDENTITY
			*, br;q=0                  | GZIP
			identity;q=1, gzip;q=0.5   | IDENTITY
			identity;q=0, *            | BROTLI
			deflate                    | IDENTITY
			gzip;q=x                   | IDENTITY
			gzip ; q=0.3 , deflate     | GZIP
			''                         | IDENTITY
			,,;,                       | IDENTITY
			""")
	void isTheOneTheClientLikesBest(String header, Encoding best) {
		assertThat(Encoding.preferred(header, true)).isEqualTo(best);
	}

	@Test
	void isPlainForWhoSaysNothing() {
		assertThat(Encoding.preferred(null, true)).isEqualTo(Encoding.IDENTITY);
	}

	@Test
	void isGzipWhereThereIsNoNativeLibrary() {
		assertThat(Encoding.preferred("gzip, br", false)).isEqualTo(Encoding.GZIP);
		assertThat(Encoding.preferred("br", false)).isEqualTo(Encoding.IDENTITY);
	}

}
