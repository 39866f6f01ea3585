package org.tribune.distribution;

/**
 * How the magazine is given to machines.
 *
 * @param feedItems articles in a feed, 1 to 100
 * @param feedFullText whether feeds hold whole articles, or what a card shows
 * @param webSubHub address of the WebSub hub that feeds name; empty for none
 * @param indexNow whether search engines are told of changed pages by IndexNow
 * @param indexNowKey 32 hexadecimal digits, served at {@code /{key}.txt}
 * @param artificialSearch whether crawlers of search and assistants with artificial
 * intelligence may read the site
 * @param artificialTraining whether crawlers that gather texts for training may
 * @param llms whether {@code /llms.txt} exists
 * @param securityContact who hears of security holes: an address of mail or of a page;
 * empty for the site's own
 * @param version counts the saves
 */
public record DistributionSettings(int feedItems, boolean feedFullText, String webSubHub, boolean indexNow,
		String indexNowKey, boolean artificialSearch, boolean artificialTraining, boolean llms, String securityContact,
		int version) {

	/**
	 * Whether feeds name a hub.
	 */
	public boolean webSub() {
		return !this.webSubHub.isEmpty();
	}

}
