package org.tribune.transfer.body;

import java.util.List;

/**
 * A body as HTML for the sanitiser.
 *
 * @param html the body
 * @param notes what could not come along as it was, each thing once
 */
public record ConvertedBody(String html, List<BodyNote> notes) {

}
