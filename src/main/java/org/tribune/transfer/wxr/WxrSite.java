package org.tribune.transfer.wxr;

/**
 * What an export says of the site it was made on, and what reading it took.
 *
 * @param title the name of the site
 * @param baseUrl the address of the blog's home page, empty where the export names none
 * @param language the language of the site, such as {@code fr-FR}
 * @param version the version of the format, empty where the export names none
 * @param items how many items were read
 * @param repairs what was mended on the way
 */
public record WxrSite(String title, String baseUrl, String language, String version, int items, Repairs repairs) {

	/**
	 * Faults of the file that were mended while reading.
	 *
	 * @param illegalCharacters characters that no XML file may hold, left out
	 * @param strayWindowsCharacters characters of Windows-1252 that stood in the file as
	 * control characters, put right
	 * @param undecodable characters that could not be decoded, or had been lost before
	 * the export was made, and read as U+FFFD
	 * @param undeclaredPrefixes whether names had a prefix that no namespace is declared
	 * for
	 */
	public record Repairs(long illegalCharacters, long strayWindowsCharacters, long undecodable,
			boolean undeclaredPrefixes) {
	}

}
