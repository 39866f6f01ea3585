package org.tribune.crawl.links;

import java.net.UnknownHostException;

/**
 * A name leads to an address that is not public: nobody is asked there.
 */
class NotPublic extends UnknownHostException {

	NotPublic(String host) {
		super(host + " does not lead to the public internet");
	}

}
