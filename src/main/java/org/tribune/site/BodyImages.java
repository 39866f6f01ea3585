package org.tribune.site;

/**
 * Gives the images of a body the sizes that screens need. The library, which knows them,
 * lies above this module.
 */
public interface BodyImages {

	/**
	 * The body with its images as readers are shown them.
	 * @param html sanitised by {@code markup}, perhaps rendered
	 */
	String show(String html);

}
