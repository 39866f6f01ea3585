package org.tribune.limit;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The allowances of this process. Each node counts for itself: several allow as many
 * times more.
 */
@Component
public class Allowances {

	private static final String SUGGESTIONS = "/recherche/suggestions";

	private final Allowance searches;

	private final Allowance suggestions;

	private final Allowance newsroom;

	private final boolean proxies;

	Allowances(LimitProperties properties, @Value("${server.forward-headers-strategy:none}") String proxies) {
		this.searches = new Allowance(properties.searches(), System::nanoTime);
		this.suggestions = new Allowance(properties.suggestions(), System::nanoTime);
		this.newsroom = new Allowance(properties.newsroom(), System::nanoTime);
		this.proxies = !"none".equalsIgnoreCase(proxies);
	}

	/**
	 * Takes a search, of somebody whose page has to be made.
	 * @param path of the page
	 * @param peer who is connected
	 * @param forwarded for whom, as they say
	 * @return seconds to wait; 0 when the page may be made
	 */
	public int takeSearch(String path, String peer, @Nullable String forwarded) {
		String address = ClientAddress.of(peer, this.proxies ? forwarded : null);
		if (address == null) {
			return 0;
		}
		return (path.startsWith(SUGGESTIONS) ? this.suggestions : this.searches).take(address);
	}

	/**
	 * Takes a request to the newsroom.
	 * @param address of the client, behind trusted proxies
	 * @return seconds to wait; 0 when it may be answered
	 */
	int takeNewsroom(String address) {
		String known = ClientAddress.of(address, null);
		return (known != null) ? this.newsroom.take(known) : 0;
	}

}
