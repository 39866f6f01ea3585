/**
 * What readers are shown of published articles, read by projection.
 */
@NamedInterface("published")
@NullMarked
package org.tribune.article.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
