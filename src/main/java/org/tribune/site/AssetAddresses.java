package org.tribune.site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Under which address an asset may be kept for ever.
 */
@Component
class AssetAddresses {

	private final ObjectProvider<ResourceUrlProvider> addresses;

	AssetAddresses(ObjectProvider<ResourceUrlProvider> addresses) {
		this.addresses = addresses;
	}

	/**
	 * The address with the digest of the content; the plain one where there is none.
	 */
	String of(String plain) {
		ResourceUrlProvider known = this.addresses.getIfAvailable();
		String hashed = (known != null) ? known.getForLookupPath(plain) : null;
		return (hashed != null) ? hashed : plain;
	}

}
