package org.tribune.transfer.body;

/**
 * A file of the exported site.
 *
 * @param url where the file lies
 * @param title the title of the file
 * @param alternativeText the text for those who do not see the image, may be empty
 * @param caption the caption, may be empty and may hold HTML
 */
public record Attachment(String url, String title, String alternativeText, String caption) {

}
