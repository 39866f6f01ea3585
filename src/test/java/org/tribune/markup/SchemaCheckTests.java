package org.tribune.markup;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The check that other tests trust does find faults.
 */
class SchemaCheckTests {

	@ParameterizedTest
	@ValueSource(strings = { "text", "<div>a</div>", "<p>a<script>b</script></p>", "<p onclick='x'>a</p>",
			"<p style='x'>a</p>", "<p class='x'>a</p>", "<p id='x'>a</p>", "<p></p>", "<p><em></em></p>",
			"<p><em>a<em>b</em></em></p>", "<p><a href='javascript:x'>a</a></p>", "<p><a href='//e.org'>a</a></p>",
			"<p><a href='/\\e.org'>a</a></p>", "<p><a href='data:x'>a</a></p>", "<p><a href='x'>a</a></p>",
			"<p><a href='https://e.org' target='_blank'>a</a></p>", "<figure><img src='https://e.org/x'></figure>",
			"<figure><img src='/media/../x'></figure>", "<p><img src='/media/1/x'></p>", "<ul>a</ul>",
			"<ul><li></li></ul>", "<blockquote>a</blockquote>", "<pre>a</pre>", "<h2 id='x'>a</h2>", "<h1>a</h1>",
			"<h2 id='h-a'>a</h2><h2 id='h-a'>a</h2>", "<table><tr><td colspan='0'>a</td></tr></table>",
			"<p lang='a b'>a</p>", "<p><svg></svg>a</p>", "<p><iframe></iframe>a</p>", "<p><!-- a -->b</p>",
			"<ol class='notes'><li>a</li></ol>", "<p><b>a</b></p>" })
	void faultIsFound(String html) {
		assertThat(SchemaCheck.faults(html)).isNotEmpty();
	}

}
