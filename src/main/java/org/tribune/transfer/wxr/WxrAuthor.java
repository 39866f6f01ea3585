package org.tribune.transfer.wxr;

/**
 * An account of the exported site. Every value is free of the padding that exports put
 * around it, and empty where the export says nothing.
 *
 * @param id the number of the account on the exported site
 * @param login the name that items refer to
 * @param email the address, never public
 * @param displayName the name that readers saw
 * @param firstName the given name
 * @param lastName the family name
 */
public record WxrAuthor(String id, String login, String email, String displayName, String firstName,
		String lastName) implements WxrRecord {

}
